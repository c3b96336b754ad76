package org.huice.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a clause is applied for and paid, and what it excludes.
 *
 * @param application by what way it is granted; null for clauses that give no award
 * @param payment how an award is paid out; null where at once, by one, to one
 * @param materials what an applicant has to supply for this clause, besides those of the policy
 * @param bars of an exclusion, the clauses under which nothing is given; empty for all of its
 *     policy
 * @param soft the word by which the text makes a target one that is only aimed at (力争, 左右); null
 *     for one that is to be met
 * @param undecidable the word of the text for which no case of this clause can be decided (重点扶持);
 *     null for all others
 */
public record Handling(
    @Nullable Application application,
    @Nullable PaymentPlan payment,
    List<Material> materials,
    List<ClauseRef> bars,
    @Nullable String soft,
    @Nullable String undecidable) {
  /** Nothing of the kind. */
  public static final Handling PLAIN = new Handling(null, null, List.of(), List.of(), null, null);

  /** Keeps its own copies. */
  public Handling {
    materials = List.copyOf(materials);
    bars = List.copyOf(bars);
  }

  /** The same, applied for in another way, and paid in another. */
  public Handling with(@Nullable Application way, @Nullable PaymentPlan plan) {
    return new Handling(way, plan, materials, bars, soft, undecidable);
  }

  /** The same, barring other clauses. */
  public Handling barring(List<ClauseRef> others) {
    return new Handling(application, payment, materials, others, soft, undecidable);
  }
}
