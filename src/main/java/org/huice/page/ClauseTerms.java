package org.huice.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.determination.Condition;
import org.huice.determination.Matter;
import org.huice.policy.Clause;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * In which terms one speaks of a clause: an award asks for something; a levy or an order asks for
 * nothing that anybody should bring about, it only reaches certain cases.
 *
 * @param kind what the clause yields
 * @param parameters of its policy, by name
 * @param date the day that chose their values; null where it is missing
 * @param single whether one tells each condition by itself, of which an alternative may do instead
 * @param demand what the clause wants of the condition
 */
record ClauseTerms(
    Words words,
    Clause.Kind kind,
    Map<String, Parameter> parameters,
    @Nullable LocalDate date,
    boolean single,
    Demand demand) {
  private static final Pattern PERIOD = Pattern.compile("elapsed\\([^\"]*\"([^\"]+)\"");

  /** What a clause wants of a condition. */
  enum Demand {
    /** It has to hold. */
    REQUIRED(""),
    /** It must not hold. */
    FORBIDDEN(".denied"),
    /** It must not hold together with others. */
    FORBIDDEN_JOINTLY(".joint");

    private final String suffix;

    Demand(String suffix) {
      this.suffix = suffix;
    }
  }

  /** Those of a clause of which nothing is known. */
  static ClauseTerms none(Words words) {
    return new ClauseTerms(words, Clause.Kind.AWARD, Map.of(), null, false, Demand.REQUIRED);
  }

  /** Those of the clause of a matter. */
  static ClauseTerms of(Words words, Matter matter, Map<String, PolicyDocument> policies) {
    PolicyDocument policy = policies.get(matter.policy());
    Clause clause = policy == null ? null : policy.clauses().get(matter.clause());
    return policy == null || clause == null
        ? none(words)
        : new ClauseTerms(
            words, clause.kind(), policy.parameters(), matter.date(), false, Demand.REQUIRED);
  }

  /** The same for one who tells each condition by itself. */
  ClauseTerms ofSingle() {
    return new ClauseTerms(words, kind, parameters, date, true, demand);
  }

  /** The same for conditions of which the clause wants that. */
  ClauseTerms demanding(Demand demanded) {
    return new ClauseTerms(words, kind, parameters, date, single, demanded);
  }

  /** A sentence; of a levy or an order the one that asks for nothing, where there is such. */
  String say(String key, Object... named) {
    String demanded = or(key, demand.suffix);
    return words.say(asks() ? demanded : or(demanded, single ? ".single" : ".reaches"), named);
  }

  /** The sentence of a more special kind, where there is such. */
  private String or(String key, String kind) {
    return kind.isEmpty() || !words.has(key + kind) ? key : key + kind;
  }

  // An exclusion or a target asks for nothing either.
  private boolean asks() {
    return switch (kind) {
      case AWARD, DESIGNATION, ELIGIBILITY, PRIORITY -> true;
      case LEVY, ORDER, EXCLUSION, TARGET -> false;
    };
  }

  /** {@code 2 年}, the length of the period of a condition; empty where it is not known. */
  String period(Condition condition) {
    Matcher named = PERIOD.matcher(condition.text());
    return named.find() ? value(named.group(1)) : "";
  }

  private String value(String name) {
    Parameter parameter = parameters.get(name);
    if (parameter == null || date == null) {
      return "";
    }
    return parameter.on(date).orElse(null) instanceof ParameterValue.Plain plain
        ? words.say("condition.period", NumberText.with(plain.number(), parameter.unit()))
        : "";
  }
}
