package org.huice.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.drl.FollowingWord;
import org.huice.policy.Clause;

/** The first word of a consequence: what the rule inserts for its subject. */
enum OutcomeWord {
  AWARD("award"),
  LEVY("levy"),
  ORDER("order"),
  DESIGNATE("designate"),
  CONFIRM("confirm"),
  EXCLUDE("exclude"),
  REPORT("report"),
  DISCRETION("discretion");

  private final String word;

  OutcomeWord(String word) {
    this.word = word;
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
    return due(kind).word;
  }

  private static OutcomeWord due(Clause.Kind kind) {
    return switch (kind) {
      case AWARD -> AWARD;
      case LEVY -> LEVY;
      case ORDER -> ORDER;
      case DESIGNATION -> DESIGNATE;
      case ELIGIBILITY, PRIORITY -> CONFIRM;
      case EXCLUSION -> EXCLUDE;
      case TARGET -> REPORT;
    };
  }

  /** Whether a clause of that kind may yield it. */
  boolean fits(Clause.Kind clause) {
    return this == DISCRETION || this == due(clause);
  }

  /** Whether an amount may follow. */
  boolean takesAmount() {
    return needsAmount() || this == DISCRETION;
  }

  /** Whether an amount must follow. */
  boolean needsAmount() {
    return this == AWARD || this == LEVY;
  }

  /** The words that may follow. */
  List<FollowingWord> followers() {
    return switch (this) {
      case AWARD, LEVY, DISCRETION -> FollowingWord.OF_AMOUNT;
      case ORDER -> List.of(FollowingWord.SINCE);
      case DESIGNATE, CONFIRM, EXCLUDE -> List.of();
      case REPORT ->
          Stream.concat(FollowingWord.MEASURES.stream(), FollowingWord.TARGETS.stream()).toList();
    };
  }
}
