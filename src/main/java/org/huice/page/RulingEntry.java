package org.huice.page;

import java.util.List;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * One ruling in words, for a reader who knows neither the program nor its files.
 *
 * @param policy by which it was decided
 * @param result what it is called: {@code 符合,给予}
 * @param subject whom or what it is about, with its name
 * @param amount the sum it carries; null where it has none or none yet
 * @param figures that sum in figures; empty where there is none
 * @param quote the clause word for word, its normal reading, and what is assumed of it
 * @param supply what to supply before it can be decided; empty unless something is missing
 * @param lines arithmetic and reasons
 * @param pooled what a pool makes of the award; null where it is in none
 * @param payment how the award is paid; null where at once, by one, to one
 */
public record RulingEntry(
    Ruling ruling,
    PolicyDocument policy,
    String result,
    String subject,
    @Nullable Amount amount,
    String figures,
    List<String> quote,
    List<String> supply,
    List<String> lines,
    @Nullable Pooled pooled,
    @Nullable Payment payment) {
  /** Keeps its own copies. */
  public RulingEntry {
    quote = List.copyOf(quote);
    supply = List.copyOf(supply);
    lines = List.copyOf(lines);
  }
}
