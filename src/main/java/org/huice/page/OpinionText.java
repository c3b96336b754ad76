package org.huice.page;

import java.math.BigDecimal;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.dossier.Opinion;

/** Cites what an authority decided where the law leaves it to one. */
final class OpinionText {
  private final Words words;

  OpinionText(Words words) {
    this.words = words;
  }

  /** What one decided of that matter; none where nobody did. */
  List<String> lines(Settled settled, Matter matter) {
    return settled.opinion(matter).map(opinion -> List.of(line(opinion))).orElse(List.of());
  }

  /** {@code 裁量意见:市工信局 2025-06-01 以 工信〔2025〕3号 决定给予 500,000.00 元;理由:…}. */
  String line(Opinion opinion) {
    BigDecimal amount = opinion.amount();
    String sum = amount == null ? "" : words.say("opinion.sum", NumberText.yuan(amount));
    return words.say(
        opinion.granted() ? "opinion.granted" : "opinion.refused",
        opinion.actor(),
        opinion.day().toString(),
        opinion.document(),
        sum,
        opinion.reason());
  }
}
