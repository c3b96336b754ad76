package org.huice.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.huice.policy.Cap;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.ruleset.PolicyRules;
import org.jspecify.annotations.Nullable;

/**
 * The mutants of one parameter: each value nudged, each day from which a later one holds moved, the
 * cap turned, and “at most” said exactly.
 *
 * @param policy whose parameter it is
 */
record ParameterMutants(String policy, Parameter parameter) {
  List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    parameter.values().forEach((day, value) -> values(day, value, all));
    NavigableMap<LocalDate, ParameterValue> later =
        new TreeMap<>(parameter.values().tailMap(parameter.values().firstKey(), false));
    later.keySet().forEach(day -> moved(day, all));
    if (parameter.cap() != null) {
      all.add(cap(parameter.cap()));
    }
    if (parameter.ceiling()) {
      all.add(
          mutant(
              Change.BOUND,
              parameter.name() + " bound",
              "ceiling",
              "exact",
              now -> with(now, now.values(), now.cap(), false)));
    }
    return all;
  }

  private void values(LocalDate day, ParameterValue value, List<Mutant> all) {
    for (Variant<ParameterValue> variant : new Values(parameter).of(value)) {
      String text = (parameter.name() + " " + day + " " + variant.text()).strip();
      all.add(
          mutant(
              variant.change(),
              text,
              variant.from(),
              variant.to(),
              ifOwn(now -> with(now, put(now, day, variant.made()), now.cap()))));
    }
  }

  private void moved(LocalDate day, List<Mutant> all) {
    for (LocalDate near : List.of(day.plusDays(1), day.minusDays(1))) {
      if (!parameter.values().containsKey(near)) {
        all.add(
            mutant(
                Change.VALUE,
                parameter.name(),
                day.toString(),
                near.toString(),
                ifOwn(now -> with(now, moved(now, day, near), now.cap()))));
      }
    }
  }

  private Mutant cap(Cap cap) {
    Cap turned = new Cap(cap.onBase(), !cap.inclusive());
    return mutant(
        Change.BOUND,
        parameter.name() + " cap.inclusive",
        String.valueOf(cap.inclusive()),
        String.valueOf(turned.inclusive()),
        now -> with(now, now.values(), turned));
  }

  private Mutant mutant(
      Change change, String text, String from, String to, UnaryOperator<Parameter> edit) {
    String id =
        change == Change.OPTION_DROPPED
            ? text + ": drop " + from
            : text + ": " + from + " -> " + to;
    return new Mutant(
        id,
        parameter.clause(),
        change,
        parameter.declared(),
        text,
        from,
        to,
        Mutant.within(policy, rules -> edited(rules, edit)));
  }

  private Optional<PolicyRules> edited(PolicyRules rules, UnaryOperator<Parameter> edit) {
    Parameter now = Objects.requireNonNull(rules.document().parameters().get(parameter.name()));
    Parameter made = edit.apply(now);
    return made.equals(now)
        ? Optional.empty()
        : Optional.of(
            new PolicyRules(rules.document().with(Map.of(now.name(), made)), rules.rules()));
  }

  /** Of an example that supposes values of its own, those of the document are not seen. */
  private UnaryOperator<Parameter> ifOwn(UnaryOperator<Parameter> edit) {
    return now -> now.declared().equals(parameter.declared()) ? edit.apply(now) : now;
  }

  private static NavigableMap<LocalDate, ParameterValue> put(
      Parameter now, LocalDate day, ParameterValue value) {
    NavigableMap<LocalDate, ParameterValue> values = new TreeMap<>(now.values());
    values.put(day, value);
    return values;
  }

  private static NavigableMap<LocalDate, ParameterValue> moved(
      Parameter now, LocalDate day, LocalDate near) {
    NavigableMap<LocalDate, ParameterValue> values = new TreeMap<>(now.values());
    ParameterValue value = Objects.requireNonNull(values.remove(day));
    values.put(near, value);
    return values;
  }

  private static Parameter with(
      Parameter now, NavigableMap<LocalDate, ParameterValue> values, @Nullable Cap cap) {
    return with(now, values, cap, now.ceiling());
  }

  private static Parameter with(
      Parameter now,
      NavigableMap<LocalDate, ParameterValue> values,
      @Nullable Cap cap,
      boolean ceiling) {
    return new Parameter(
        now.name(),
        now.unit(),
        now.quantity(),
        now.clause(),
        ceiling,
        now.options(),
        values,
        cap,
        now.assumed(),
        now.declared());
  }
}
