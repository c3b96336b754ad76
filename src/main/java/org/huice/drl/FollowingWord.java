package org.huice.drl;

import static org.huice.drl.Slot.FACT;
import static org.huice.drl.Slot.FIELD;
import static org.huice.drl.Slot.FIELD_BY_PARAMETER;
import static org.huice.drl.Slot.FIGURE_BY_PARAMETER;
import static org.huice.drl.Slot.OF_FIELD;
import static org.huice.drl.Slot.OF_FIGURE;
import static org.huice.drl.Slot.OF_PARAMETER;
import static org.huice.drl.Slot.OF_PART;
import static org.huice.drl.Slot.PARAMETER;
import static org.huice.drl.Slot.PARAMETER_BY_FIELD;
import static org.huice.drl.Slot.TWO_FIELDS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that follow the outcome in a consequence. */
public enum FollowingWord {
  BASE("base", "base( $变量, \"字段\" )、base( $合计 )"),
  FLAT("flat", "flat( \"参数\" )"),
  PER_UNIT("perUnit", "perUnit( $变量, \"字段\", \"参数\" )、perUnit( $合计, \"参数\" )"),
  BAND("band", "band( $变量, \"字段\", \"参数\" )、band( $合计, \"参数\" )"),
  TABLE("table", "table( $变量, \"参数\" )"),
  PLUS("plus", "plus( $变量, \"字段\" )、plus( $合计 )、plus( $政策.part(). … )"),
  MINUS("minus", "minus( $变量, \"字段\" )、minus( $合计 )、minus( $政策.part(). … )"),
  TIMES("times", "times( \"参数\" )、times( \"参数\", $变量, \"日期字段\" )"),
  RATE("rate", "rate( $变量, \"字段\", \"参数\" )、rate( $合计, \"参数\" )"),
  FOR_EVERY(
      "forEvery",
      "forEvery( $变量, \"字段\", \"步长参数\" )、forEvery( $变量, \"字段\", \"步长参数\", \"起点参数\" )、"
          + "forEvery( $合计, \"步长参数\" )"),
  SCHEDULE("schedule", "schedule( \"参数\" )、schedule( \"参数\", $变量, \"字段\" )"),
  AT_MOST("atMost", "atMost( \"参数\" )、atMost( $变量, \"字段\" )、atMost( $合计 )、atMost( $政策.part(). … )"),
  AT_LEAST(
      "atLeast",
      "atLeast( \"参数\" )、atLeast( $变量, \"字段\" )、atLeast( $合计 )、atLeast( $政策.part(). … )"),
  SINCE("since", "since( $变量, \"日期字段\", \"参数\" )"),
  ACTUAL("actual", "actual( $变量, \"字段\" )、actual( $合计 )"),
  SHARE("share", "share( $变量, \"部分字段\", \"总体字段\" )"),
  POINTS("points", "points( $变量, \"本期字段\", \"基期字段\" )"),
  REACH("reach", "reach( \"参数\" )"),
  EXCEED("exceed", "exceed( \"参数\" )"),
  STAY_WITHIN("stayWithin", "stayWithin( \"参数\" )"),
  STAY_BELOW("stayBelow", "stayBelow( \"参数\" )");

  /** Those that make an amount. */
  public static final List<FollowingWord> OF_AMOUNT =
      List.of(
          BASE, FLAT, PER_UNIT, BAND, TABLE, PLUS, MINUS, TIMES, RATE, FOR_EVERY, SCHEDULE, AT_MOST,
          AT_LEAST);

  /** Those that say what a report measures. */
  public static final List<FollowingWord> MEASURES = List.of(ACTUAL, SHARE, POINTS);

  /** Those that say what it is to come to. */
  public static final List<FollowingWord> TARGETS = List.of(REACH, EXCEED, STAY_WITHIN, STAY_BELOW);

  private static final Map<String, FollowingWord> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FollowingWord::word, w -> w));

  private static final List<Slot> SUBJECT = List.of(FACT);

  private final String word;
  private final String usage;

  FollowingWord(String word, String usage) {
    this.word = word;
    this.usage = usage;
  }

  /**
   * What the arguments of a word stand for; empty where no form of the word looks so. A word that
   * follows none is taken for an outcome, whose argument is its subject.
   */
  static List<Slot> slots(String word, List<Expression> arguments) {
    FollowingWord following = BY_WORD.get(word);
    for (List<Slot> form : following == null ? List.of(SUBJECT) : following.forms()) {
      if (Slot.fit(form, arguments)) {
        return form;
      }
    }
    return List.of();
  }

  /** The word as written in a rule, if there is one. */
  public static Optional<FollowingWord> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** Several words, as a message lists them. */
  public static String listed(List<FollowingWord> words) {
    return String.join("、", words.stream().map(FollowingWord::word).toList());
  }

  /** As written in a rule. */
  public String word() {
    return word;
  }

  /** How it is written, with its arguments. */
  public String usage() {
    return usage;
  }

  /** What its arguments may stand for; no two forms of one word look the same. */
  private List<List<Slot>> forms() {
    return switch (this) {
      case BASE, ACTUAL -> List.of(OF_FIELD, OF_FIGURE);
      case FLAT, REACH, EXCEED, STAY_WITHIN, STAY_BELOW -> List.of(OF_PARAMETER);
      case PER_UNIT, BAND, RATE -> List.of(FIELD_BY_PARAMETER, FIGURE_BY_PARAMETER);
      case TABLE -> List.of(List.of(FACT, PARAMETER));
      case PLUS, MINUS -> List.of(OF_FIELD, OF_FIGURE, OF_PART);
      case TIMES, SCHEDULE -> List.of(OF_PARAMETER, PARAMETER_BY_FIELD);
      case FOR_EVERY ->
          List.of(
              FIELD_BY_PARAMETER, List.of(FACT, FIELD, PARAMETER, PARAMETER), FIGURE_BY_PARAMETER);
      case AT_MOST, AT_LEAST -> List.of(OF_PARAMETER, OF_FIELD, OF_FIGURE, OF_PART);
      case SINCE -> List.of(FIELD_BY_PARAMETER);
      case SHARE, POINTS -> List.of(TWO_FIELDS);
    };
  }
}
