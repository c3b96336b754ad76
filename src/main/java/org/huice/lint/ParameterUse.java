package org.huice.lint;

import java.util.ArrayList;
import java.util.List;
import org.huice.drl.ConditionWord;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.money.Schedule;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** By which words a parameter may be used, by its units and by the form of its values. */
record ParameterUse(Parameter parameter) {
  boolean fits(ConditionWord word) {
    return switch (word) {
      case VALUE, MEAN_AT_LEAST -> isNumber() && !isFraction();
      case DATE -> unit().isDate();
      case CHOICE -> unit().isChoice();
      case ELAPSED, WITHIN, PASSED -> isPeriod();
      case SHARE_BELOW, SHARE_AT_LEAST -> isNumber() && unit().isRate();
      case POINTS_AT_LEAST -> isNumber() && unit() == Unit.PERCENTAGE_POINT;
      case IN_YEAR -> isNumber() && unit() == Unit.YEAR;
    };
  }

  /**
   * Whether a word of a consequence may use it.
   *
   * @param form of the word
   */
  boolean fits(FollowingWord word, List<Slot> form) {
    return switch (word) {
      case FLAT, AT_MOST, AT_LEAST -> isNumber() && unit().isMoney();
      case TIMES -> isNumber() && unit().isRate() && isFinite();
      case PER_UNIT -> isOfQuantity() && unit().isMoney() && (isPlain() || isTiers());
      case BAND -> isOfQuantity() && unit().isMoney() && isBands();
      case TABLE -> isTable() && (unit().isMoney() || unit().isRate());
      case RATE -> isOfQuantity() && unit().isRate() && isSlab();
      case SCHEDULE ->
          unit().isRate() && isTiers() && (form.size() == 1 ? isOfMoney() : isOfShare());
      case FOR_EVERY -> isNumber() && !isFraction();
      case SINCE -> isPeriod();
      case REACH, EXCEED, STAY_WITHIN, STAY_BELOW -> isNumber() && !isFraction();
      case BASE, PLUS, MINUS, ACTUAL, SHARE, POINTS -> false;
    };
  }

  private Unit unit() {
    return parameter.unit();
  }

  private @Nullable Unit quantity() {
    return parameter.quantity();
  }

  private boolean isOfQuantity() {
    return quantity() != null;
  }

  private boolean isOfMoney() {
    return quantity() != null && quantity().isMoney();
  }

  private boolean isOfShare() {
    return quantity() != null && quantity().isRate();
  }

  private boolean isNumber() {
    return quantity() == null && !unit().isDate() && !unit().isChoice() && isPlain();
  }

  private boolean isPeriod() {
    return isNumber() && unit().isDuration();
  }

  /** Whether all values are of a form; of one that is blacked out nobody knows. */
  private boolean all(Class<?>... forms) {
    return parameter.values().values().stream()
        .filter(value -> !(value instanceof ParameterValue.Redacted))
        .allMatch(value -> List.of(forms).contains(value.getClass()));
  }

  private boolean isPlain() {
    return all(ParameterValue.Plain.class, ParameterValue.Fraction.class);
  }

  private boolean isTiers() {
    return all(ParameterValue.Tiers.class);
  }

  private boolean isBands() {
    return all(ParameterValue.Bands.class);
  }

  private boolean isTable() {
    return all(ParameterValue.Table.class);
  }

  private boolean isSlab() {
    return isTiers()
        && parameter.values().values().stream()
            .noneMatch(
                value ->
                    value instanceof ParameterValue.Tiers tiers
                        && !(tiers.schedule() instanceof Schedule.Slab));
  }

  /** Whether a value is written as a fraction. */
  boolean isFraction() {
    return parameter.values().values().stream()
        .anyMatch(value -> value instanceof ParameterValue.Fraction);
  }

  private boolean isFinite() {
    return parameter.values().values().stream()
        .noneMatch(
            value ->
                value instanceof ParameterValue.Fraction fraction && !fraction.share().isFinite());
  }

  /** The unit as policy.yaml writes it. */
  String unitText() {
    if (quantity() == null) {
      return unit().symbol();
    }
    return unit().symbol() + (isPlain() ? "/" : " of ") + quantity().symbol();
  }

  /** The words that may use it, as a message lists them. */
  String words() {
    List<String> words = new ArrayList<>();
    for (ConditionWord word : ConditionWord.values()) {
      if (fits(word)) {
        words.add(word.word());
      }
    }
    for (FollowingWord word : FollowingWord.values()) {
      if (fits(word, List.of(Slot.PARAMETER)) || fits(word, List.of())) {
        words.add(word.word());
      }
    }
    return String.join("、", words);
  }
}
