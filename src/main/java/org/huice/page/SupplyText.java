package org.huice.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.determination.Missing;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * Asks an applicant for what a clause cannot be decided without. Unlike {@link MissingText} it
 * names no option of the program and no path in a file, and what only an authority can supply is
 * not asked for.
 */
final class SupplyText {
  private final Words words;
  private final Names names;
  private final Map<String, PolicyDocument> policies;

  SupplyText(Words words, Names names, Map<String, PolicyDocument> policies) {
    this.words = words;
    this.names = names;
    this.policies = policies;
  }

  /**
   * One line for each.
   *
   * @param date the day that chose the parameters; null where it is missing itself
   */
  List<String> lines(List<Missing> missing, @Nullable LocalDate date) {
    return missing.stream().map(one -> line(one, date)).toList();
  }

  private String line(Missing missing, @Nullable LocalDate date) {
    return switch (missing.kind()) {
      case FACT -> placed(names.isGiven(missing.name()) ? "unusable" : "fact", missing.name());
      case LIST -> placed("list", missing.name());
      case PARAMETER -> parameter(missing.name(), date);
    };
  }

  private String placed(String key, String name) {
    List<String> details = new ArrayList<>();
    Unit unit = names.unit(name);
    if (unit != null) {
      details.add(words.say("supply.unit", unit.symbol()));
    }
    if (!key.equals("list")) { // what a list means says how to write an empty one into a file
      names.meaning(name).ifPresent(details::add);
    }
    String inBrackets =
        details.isEmpty() ? "" : words.say("supply.details", words.joined("supply.and", details));
    return words.say("supply." + key, names.whose(name, words), inBrackets);
  }

  private String parameter(String name, @Nullable LocalDate date) {
    int slash = name.indexOf('/');
    PolicyDocument policy = policies.get(name.substring(0, Math.max(0, slash)));
    String parameter = name.substring(slash + 1);
    Parameter known = policy == null ? null : policy.parameters().get(parameter);
    if (policy == null || known == null || date == null) {
      return words.say("supply.parameter", parameter);
    }
    ParameterValue value = known.on(date).orElse(null);
    String key = value == null ? "gap" : value instanceof ParameterValue.Redacted ? "redacted" : "";
    return key.isEmpty()
        ? words.say("supply.parameter", parameter)
        : words.say("supply." + key, parameter, policy.title(), known.clause());
  }
}
