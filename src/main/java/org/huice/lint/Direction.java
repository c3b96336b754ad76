package org.huice.lint;

import java.util.regex.Pattern;
import org.huice.drl.Comparison;
import org.huice.lint.QuotedNumber.Side;

/** Which way from a threshold a text asks for, or a condition holds. */
enum Direction {
  /** What is more: 不低于, 达到, 以上, 超过. */
  MORE,
  /** What is less: 低于, 不足, 以下, 不超过. */
  LESS,
  /** Nothing says so, or what is said around it may turn it. */
  UNSAID;

  private static final Pattern MARKS = Pattern.compile("[（(][^）)]*[）)]");
  private static final Pattern NOT = Pattern.compile("^(?:不|未)");
  private static final Pattern DOWN = Pattern.compile("低于|少于|小于|最高|最多|至多|上限|以下|内");
  private static final Pattern NOT_BEFORE = Pattern.compile("(?:[不未没无非]\\p{L}{0,2}|除[^，,；。]*)$");

  /** What a sentence denies to those it speaks of, so that a rule may say the other side. */
  private static final Pattern DENIED =
      Pattern.compile(
          "除外|不予|不再(?!重复)|不(?:适用|享受|能|给|纳入|受|支持|补|奖|计|包括|属于)|不得(?:享受|申报|申请)"
              + "|取消|停止|暂停|终止|退回|追回|收回|扣|核减|减半|否则|排除");

  /**
   * What a word beside a number asks for.
   *
   * @param before all the text before the word
   * @param after all the text behind the number
   */
  static Direction of(String word, String before, String after) {
    String bare = MARKS.matcher(word).replaceAll("").strip();
    int start = before.lastIndexOf('。') + 1;
    int end = after.indexOf('。');
    String sentence = before.substring(start) + "|" + (end < 0 ? after : after.substring(0, end));
    if (bare.isEmpty() || NOT_BEFORE.matcher(before).find() || DENIED.matcher(sentence).find()) {
      return UNSAID;
    }
    return DOWN.matcher(bare).find() == NOT.matcher(bare).find() ? MORE : LESS;
  }

  /** Where an operator holds, of a quantity on its left. */
  static Direction of(Comparison operator) {
    return switch (operator) {
      case GREATER, AT_LEAST -> MORE;
      case LESS, AT_MOST -> Direction.LESS;
      case EQUAL, NOT_EQUAL -> UNSAID;
    };
  }

  /** The operator that asks for this way, with the number itself on a side. */
  Comparison operator(Side side) {
    if (this == MORE) {
      return side == Side.UPPER ? Comparison.AT_LEAST : Comparison.GREATER;
    }
    return side == Side.UPPER ? Comparison.LESS : Comparison.AT_MOST;
  }

  /** The other way. */
  Direction opposite() {
    return switch (this) {
      case MORE -> LESS;
      case LESS -> MORE;
      case UNSAID -> UNSAID;
    };
  }
}
