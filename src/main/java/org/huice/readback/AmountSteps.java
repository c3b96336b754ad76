package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.money.Schedule;
import org.huice.policy.ParameterValue;

/** Says how an amount is computed, word by word; what is measured and its target too. */
record AmountSteps(Phrases phrases, FieldNames fields, Labels labels, LawValues values) {
  /**
   * One sentence for each word.
   *
   * @param part whether the amount is one computed by itself, to be added or compared
   */
  List<Sentence> of(List<Consequence.Word> words, boolean part) {
    return words.stream().map(word -> of(word, part)).toList();
  }

  private Sentence of(Consequence.Word word, boolean part) {
    FollowingWord known = FollowingWord.of(word.name()).orElseThrow();
    return switch (known) {
      case BASE, ACTUAL -> Sentence.of(say(known, quantity(word)));
      case FLAT -> stated(known, word);
      case PER_UNIT -> tiered(known, word, part);
      case BAND, RATE, TABLE -> divided(known, word, part);
      case SCHEDULE -> schedule(known, word, part);
      case PLUS, MINUS -> compared(known, word);
      case AT_LEAST -> compared(known, word);
      case AT_MOST -> atMost(known, word);
      case TIMES -> times(known, word);
      case FOR_EVERY -> forEvery(known, word);
      case SINCE -> since(known, word);
      case SHARE, POINTS -> Sentence.of(say(known, field(word, 0), field(word, 1)));
      case REACH, EXCEED, STAY_WITHIN, STAY_BELOW -> stated(known, word);
    };
  }

  private String say(FollowingWord word, Object... named) {
    return phrases.say("step." + word.word(), named);
  }

  private Sentence stated(FollowingWord known, Consequence.Word word) {
    Operand law = values.operand(parameter(word, 0));
    return Sentence.of(say(known, law.text()) + phrases.remarks(law.notes()));
  }

  private Sentence tiered(FollowingWord known, Consequence.Word word, boolean part) {
    String name = parameter(word, 0);
    return isPlain(name)
        ? valued("step." + known.word(), name, quantity(word))
        : values.tabled(
            phrases.say("step.perUnit.tiers", quantity(word), name, manner(name), least(part)),
            name);
  }

  private Sentence divided(FollowingWord known, Consequence.Word word, boolean part) {
    String name = parameter(word, 0);
    boolean rates = values.parameter(name).unit().isRate();
    String key = "step." + known.word() + (known == FollowingWord.TABLE && rates ? ".rate" : "");
    String of = known == FollowingWord.TABLE ? fact(word) : quantity(word);
    return values.tabled(phrases.say(key, of, name, least(part)), name);
  }

  private Sentence schedule(FollowingWord known, Consequence.Word word, boolean part) {
    String name = parameter(word, 0);
    String heading =
        word.all(Slot.FIELD).isEmpty()
            ? say(known, name, manner(name), least(part))
            : phrases.say("step.schedule.share", quantity(word), name, manner(name), least(part));
    return values.tabled(heading, name);
  }

  /** Whether a larger quantity takes the whole to a higher rate, or only its upper part. */
  private String manner(String name) {
    return values.parameter(name).values().values().stream()
        .filter(ParameterValue.Tiers.class::isInstance)
        .map(value -> ((ParameterValue.Tiers) value).schedule())
        .map(schedule -> schedule instanceof Schedule.Slab ? "manner.slab" : "manner.marginal")
        .distinct()
        .map(phrases::say)
        .collect(Collectors.joining());
  }

  private String least(boolean part) {
    return phrases.say(part ? "least.part" : "least");
  }

  private boolean isPlain(String name) {
    return values.parameter(name).values().values().stream()
        .noneMatch(ParameterValue.Tiers.class::isInstance);
  }

  private Sentence valued(String key, String name, String of) {
    Operand law = values.operand(name);
    return Sentence.of(phrases.say(key, of, law.text()) + phrases.remarks(law.notes()));
  }

  /** A sum that is added, taken off or compared: stated, read, or computed by itself. */
  private Sentence compared(FollowingWord known, Consequence.Word word) {
    return with(known, word, List.of(), "");
  }

  private Sentence atMost(FollowingWord known, Consequence.Word word) {
    List<Expression> stated = word.all(Slot.PARAMETER);
    if (stated.isEmpty()) {
      return with(known, word, List.of(phrases.say("equal.included")), "");
    }
    String name = parameter(word, 0);
    String key = values.isExclusive(name) ? ".below" : "";
    return with(known, word, values.limits(name), key);
  }

  private Sentence with(
      FollowingWord known, Consequence.Word word, List<String> limits, String form) {
    List<Expression> parts = word.all(Slot.PART);
    if (!parts.isEmpty()) {
      Consequence chain = ((Expression.Part) parts.get(0)).chain();
      List<Sentence> steps = of(chain.words().subList(1, chain.words().size()), true);
      String text = say(known, phrases.say("step.part"));
      return Sentence.of(text + phrases.say("step.part.steps"), steps);
    }
    if (word.all(Slot.PARAMETER).isEmpty()) {
      return Sentence.of(say(known, quantity(word)) + phrases.remarks(limits));
    }
    Operand law = values.operand(parameter(word, 0));
    List<String> notes = new ArrayList<>(law.notes());
    notes.addAll(limits);
    return Sentence.of(
        phrases.say("step." + known.word() + form, law.text()) + phrases.remarks(notes));
  }

  private Sentence times(FollowingWord known, Consequence.Word word) {
    return word.all(Slot.FIELD).isEmpty()
        ? stated(known, word)
        : valued("step.times.on", parameter(word, 0), quantity(word));
  }

  private Sentence forEvery(FollowingWord known, Consequence.Word word) {
    List<Expression> stated = word.all(Slot.PARAMETER);
    Operand size = values.operand(parameter(word, 0));
    List<String> notes = new ArrayList<>(size.notes());
    if (stated.size() == 1) {
      return Sentence.of(say(known, quantity(word), size.text()) + phrases.remarks(notes));
    }
    Operand start = values.operand(parameter(word, 1));
    notes.addAll(0, start.notes());
    return Sentence.of(
        phrases.say("step.forEvery.from", quantity(word), size.text(), start.text())
            + phrases.remarks(notes));
  }

  private Sentence since(FollowingWord known, Consequence.Word word) {
    return valued("step." + known.word(), parameter(word, 0), quantity(word));
  }

  private static String parameter(Consequence.Word word, int index) {
    return ((Expression.Text) word.all(Slot.PARAMETER).get(index)).value();
  }

  /** The field or the figure that a word reads. */
  private String quantity(Consequence.Word word) {
    List<Expression> figures = word.all(Slot.FIGURE);
    return figures.isEmpty() ? field(word, 0) : labels.of(variable(figures.get(0)));
  }

  private String field(Consequence.Word word, int index) {
    String variable = variable(word.all(Slot.FACT).get(0));
    String name = ((Expression.Text) word.all(Slot.FIELD).get(index)).value();
    return phrases.say(
        "of", labels.of(variable), fields.printed(fields.variables().factType(variable), name));
  }

  private String fact(Consequence.Word word) {
    return labels.of(variable(word.all(Slot.FACT).get(0)));
  }

  private static String variable(Expression expression) {
    return ((Expression.Variable) expression).name();
  }
}
