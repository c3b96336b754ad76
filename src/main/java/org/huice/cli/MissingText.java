package org.huice.cli;

import java.util.List;
import java.util.Map;
import org.huice.determination.Missing;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;

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

  /** One line for each. */
  List<String> lines(List<Missing> missing) {
    return missing.stream().map(this::line).toList();
  }

  private String line(Missing missing) {
    return switch (missing.kind()) {
      case FACT -> words.say("missing.fact", names.whose(missing.name(), words));
      case LIST -> words.say("missing.list", names.whose(missing.name(), words));
      case PARAMETER -> parameter(missing.name());
    };
  }

  private String parameter(String name) {
    int slash = name.indexOf('/');
    String policy = name.substring(0, Math.max(0, slash));
    String parameter = name.substring(slash + 1);
    PolicyDocument document = policies.get(policy);
    Parameter known = document == null ? null : document.parameters().get(parameter);
    return known == null
        ? words.say("missing.parameter.plain", name)
        : words.say("missing.parameter", parameter, policy, known.clause());
  }
}
