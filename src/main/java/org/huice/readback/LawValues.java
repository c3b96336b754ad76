package org.huice.readback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.page.ParameterText;
import org.huice.policy.Cap;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Says the parameters of one policy: in a sentence, as a table, and with all that is known. */
final class LawValues {
  private final Phrases phrases;
  private final PolicyDocument policy;
  private final ParameterText texts;
  private final ValueGrids grids;

  LawValues(Phrases phrases, PolicyDocument policy) {
    this.phrases = phrases;
    this.policy = policy;
    this.texts = new ParameterText(phrases.page());
    this.grids = new ValueGrids(phrases);
  }

  /** The parameter of that name. */
  Parameter parameter(String name) {
    return Objects.requireNonNull(policy.parameters().get(name), name);
  }

  /** A parameter as a side of a comparison or a step: its one value, or its name with all. */
  Operand operand(String name) {
    Parameter parameter = parameter(name);
    ParameterValue only = parameter.values().firstEntry().getValue();
    if (parameter.values().size() == 1 && !(only instanceof ParameterValue.Redacted)) {
      return new Operand(
          texts.value(parameter, only),
          List.of(phrases.say("parameter.named", name)),
          Operand.Sort.STATED);
    }
    return new Operand(phrases.say("parameter.dated", name), dated(parameter), Operand.Sort.STATED);
  }

  /**
   * The same with the day from which it holds and the clause that says it, for a limit that another
   * clause sets.
   *
   * @param other the policy to name with the clause; null where it is the same
   */
  Operand cited(String name, @Nullable String other) {
    Parameter parameter = parameter(name);
    Operand law = operand(name);
    List<String> notes = new ArrayList<>(law.notes());
    if (law.notes().equals(List.of(phrases.say("parameter.named", name)))) {
      notes.add(phrases.say("parameter.since", parameter.values().firstKey()));
    }
    String clause = other == null ? parameter.clause() : other + "/" + parameter.clause();
    notes.add(phrases.say("parameter.clause", clause));
    return new Operand(law.text(), notes, law.sort());
  }

  private List<String> dated(Parameter parameter) {
    String key = parameter.unit().isChoice() ? "choice.from" : "parameter.from";
    List<String> values = new ArrayList<>();
    parameter
        .values()
        .forEach(
            (from, value) -> values.add(phrases.say(key, from, texts.value(parameter, value))));
    return values;
  }

  /** A reading of the law that the policy chose, with what may be chosen and what is. */
  Operand choice(String name) {
    Parameter parameter = parameter(name);
    List<String> notes = new ArrayList<>(dated(parameter));
    notes.add(phrases.say("choice.options", phrases.list(parameter.options())));
    return new Operand(phrases.say("choice", name), notes, Operand.Sort.CHOSEN);
  }

  /**
   * A sentence about a parameter with its tiers, bands or rows as a table below it, for each time
   * from which they hold; a plain one has none.
   *
   * @param heading what the parameter is used for; the sentence goes on with its name
   */
  Sentence tabled(String heading, String name) {
    Parameter parameter = parameter(name);
    List<Sentence> tables = new ArrayList<>();
    for (Map.Entry<LocalDate, ParameterValue> entry : parameter.values().entrySet()) {
      grids
          .of(parameter, entry.getValue())
          .ifPresent(
              grid ->
                  tables.add(
                      new Sentence(phrases.say("grid.from", entry.getKey()), grid, List.of())));
    }
    if (tables.size() == 1 && parameter.values().size() == 1) {
      return new Sentence(heading, tables.get(0).grid(), List.of());
    }
    Operand whole = operand(name);
    return tables.isEmpty()
        ? Sentence.of(heading + phrases.remarks(whole.notes()))
        : Sentence.of(heading, withRedacted(parameter, tables));
  }

  private List<Sentence> withRedacted(Parameter parameter, List<Sentence> tables) {
    List<Sentence> all = new ArrayList<>(tables);
    parameter
        .values()
        .forEach(
            (from, value) -> {
              if (value instanceof ParameterValue.Redacted) {
                all.add(
                    Sentence.of(
                        phrases.say("parameter.from", from, texts.value(parameter, value))));
              }
            });
    return all;
  }

  /** All that the policy says of a parameter: values and their days, clause, bound, source. */
  Sentence defined(String name) {
    Parameter parameter = parameter(name);
    List<String> parts = new ArrayList<>();
    parts.add(String.join(phrases.say("remarks.and"), dated(parameter)));
    parts.add(phrases.say("parameter.clause", parameter.clause()));
    if (parameter.ceiling()) {
      parts.add(phrases.say("parameter.ceiling"));
    }
    Cap cap = parameter.cap();
    if (cap != null) {
      parts.add(cap(cap));
    }
    if (parameter.assumed() != null) {
      parts.add(phrases.shared("citation.assumed", parameter.assumed()));
    }
    return Sentence.of(
        phrases.say(
            "headed",
            phrases.say("parameter.named", name),
            String.join(phrases.say("part.and"), parts)));
  }

  /** What a limit limits, and whether it may be reached. */
  private String cap(Cap cap) {
    return phrases.say(
        cap.onBase() ? "cap.base" : "cap.result",
        phrases.say(cap.inclusive() ? "bound.included" : "bound.excluded"));
  }

  /** How a limit is kept to where it is itself not allowed. */
  boolean isExclusive(String name) {
    Cap cap = parameter(name).cap();
    return cap != null && !cap.inclusive();
  }

  /** What is said of a limit behind its value; nothing where the policy says nothing. */
  List<String> limits(String name) {
    @Nullable Cap cap = parameter(name).cap();
    return cap == null ? List.of() : List.of(cap(cap));
  }
}
