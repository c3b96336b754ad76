package org.huice.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huice.policy.Clause;
import org.jspecify.annotations.Nullable;

/** The first word of a consequence: what the rule inserts for its subject. */
enum OutcomeWord {
  AWARD("award", Clause.Kind.AWARD),
  LEVY("levy", Clause.Kind.LEVY),
  ORDER("order", Clause.Kind.ORDER),
  DESIGNATE("designate", Clause.Kind.DESIGNATION),
  DISCRETION("discretion", null);

  private final String word;
  private final Clause.@Nullable Kind kind;

  OutcomeWord(String word, Clause.@Nullable Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  /** The word as written in a rule, if there is one. */
  static Optional<OutcomeWord> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }

  /** Every word as written. */
  static List<String> words() {
    return Arrays.stream(values()).map(known -> known.word).toList();
  }

  /** The word that belongs to a kind of clause. */
  static String of(Clause.Kind kind) {
    return Arrays.stream(values())
        .filter(known -> known.kind == kind)
        .map(known -> known.word)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a clause of that kind may yield it. */
  boolean fits(Clause.Kind clause) {
    return kind == null || kind == clause;
  }

  /** Whether an amount must follow. */
  boolean needsAmount() {
    return this == AWARD || this == LEVY;
  }

  /** The words that may follow. */
  List<AmountWord> followers() {
    return switch (this) {
      case AWARD, LEVY, DISCRETION -> AmountWord.OF_AMOUNT;
      case ORDER -> List.of(AmountWord.SINCE);
      case DESIGNATE -> List.of();
    };
  }
}
