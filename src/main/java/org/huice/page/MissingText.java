package org.huice.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huice.determination.Missing;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Names what a clause cannot be decided without, and what to do about it. */
final class MissingText {
  private final Words words;
  private final Names names;
  private final Map<String, PolicyDocument> policies;

  MissingText(Words words, Names names, Map<String, PolicyDocument> policies) {
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
    return missing.stream().map(one -> words.say("missing", said(one, date))).toList();
  }

  /** One of them, within a sentence. */
  String said(Missing missing, @Nullable LocalDate date) {
    return switch (missing.kind()) {
      case FACT -> fact(missing.name());
      case LIST -> placed("missing.list", missing.name());
      case PARAMETER -> parameter(missing.name(), date);
    };
  }

  /** The same for somebody who is told and has neither the file nor the program. */
  String told(Missing missing) {
    String name = missing.name();
    return switch (missing.kind()) {
      case FACT ->
          words.say(
              names.isGiven(name) ? "missing.unusable" : "missing.fact",
              names.whose(name, words),
              "");
      case LIST -> words.say("reason.list", names.whose(name, words));
      case PARAMETER -> words.say("reason.parameter", names.whose(name, words));
    };
  }

  // A whole of 0 is there and yet of no use for a share.
  private String fact(String name) {
    return placed(names.isGiven(name) ? "missing.unusable" : "missing.fact", name);
  }

  private String placed(String key, String name) {
    String where = names.path(name).map(path -> words.say("missing.path", path)).orElse("");
    return words.say(key, names.whose(name, words), where);
  }

  private String parameter(String name, @Nullable LocalDate date) {
    int slash = name.indexOf('/');
    String policy = name.substring(0, Math.max(0, slash));
    String parameter = name.substring(slash + 1);
    PolicyDocument document = policies.get(policy);
    Parameter known = document == null ? null : document.parameters().get(parameter);
    if (known == null || date == null) {
      return words.say("missing.parameter", name);
    }
    String clause = known.clause();
    ParameterValue value = known.on(date).orElse(null);
    if (value instanceof ParameterValue.Redacted) {
      return words.say("missing.redacted", parameter, policy, clause);
    }
    return value == null
        ? words.say("missing.gap", parameter, policy, clause, date.toString())
        : words.say("missing.parameter", name);
  }
}
