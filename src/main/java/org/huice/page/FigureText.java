package org.huice.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.explanation.ExplainedCondition;

/** Says of figures over facts which facts they come from, or why they cannot be computed. */
final class FigureText {
  private static final int NAMED = 3;

  private final Words words;
  private final ClauseTerms terms;
  private final Names names;

  FigureText(ClauseTerms terms, Names names) {
    this.words = terms.words();
    this.terms = terms;
    this.names = names;
  }

  /** Whether the condition is about a figure that has no value. */
  static boolean isOpen(Condition condition) {
    return condition.actual() == null
        && condition.about() != null
        && Figure.of(condition.about()).isPresent();
  }

  /** The same with each least or greatest of nothing counted as false. */
  static ExplainedCondition settled(ExplainedCondition whole) {
    if (whole.condition().actual() == null) {
      return whole;
    }
    return new ExplainedCondition(
        whole.condition(),
        whole.facts(),
        whole.parameters(),
        whole.parts().stream().map(FigureText::settledPart).toList());
  }

  private static ExplainedCondition settledPart(ExplainedCondition part) {
    return isOpen(part.condition())
        ? new ExplainedCondition(
            ConditionSentence.as(part.condition(), Truth.FALSE, part.condition().operator()),
            part.facts(),
            part.parameters(),
            part.parts())
        : part;
  }

  /** What is asked for of the figures, and of which facts they are. */
  String whole(Condition condition) {
    String type = Objects.requireNonNullElse(condition.about(), "?");
    String actual = condition.actual();
    if (actual != null) {
      boolean none =
          condition.truth() == Truth.FALSE
              && actual.equals("0")
              && condition.parts().stream().noneMatch(part -> part.truth() == Truth.FALSE);
      return none
          ? words.say("condition.accumulate.none", type)
          : words.say("explain.accumulate", type, actual);
    }
    List<Missing> open =
        condition.missing().stream().filter(one -> isOfSource(one, condition)).toList();
    if (!open.isEmpty() && open.stream().allMatch(one -> one.kind() == Missing.Kind.LIST)) {
      return terms.say("explain.accumulate.list", named(open, false));
    }
    return open.stream().allMatch(one -> isCounted(one, condition))
        ? terms.say("explain.accumulate.value", type, named(open, true))
        : terms.say("explain.accumulate.unknown", type, named(open, true));
  }

  // What the figures are compared with is told beside them.
  private static boolean isOfSource(Missing missing, Condition condition) {
    String source = condition.text().split(";", 2)[0];
    String parameter = missing.name().substring(missing.name().indexOf('/') + 1);
    return missing.kind() != Missing.Kind.PARAMETER || source.contains("\"" + parameter + "\"");
  }

  /** Whether it is a value that is bound for a figure. */
  private static boolean isCounted(Missing missing, Condition condition) {
    String field = missing.name().substring(missing.name().lastIndexOf("].") + 2);
    return missing.kind() == Missing.Kind.FACT
        && Pattern.compile("\\$[^\\s:]+\\s*:\\s*" + Pattern.quote(field) + "(?![\\p{L}\\p{N}_])")
            .matcher(condition.text())
            .find();
  }

  /** {@code 算不出(缺 债券 Z5 的 发行金额)}. */
  String lack(Condition condition) {
    boolean number = Objects.requireNonNullElse(condition.about(), "").startsWith("count(");
    List<Missing> open =
        condition.missing().stream().filter(one -> one.kind() != Missing.Kind.PARAMETER).toList();
    List<Missing> told = open.isEmpty() ? condition.missing() : open;
    String key = number ? "unknown.number" : "unknown.figure";
    return told.isEmpty()
        ? words.say(key)
        : words.say(key) + words.say("unknown.lacking", named(told, true));
  }

  private String named(List<Missing> missing, boolean asList) {
    String list = words.list(missing.stream().limit(NAMED).map(one -> named(one, asList)).toList());
    return missing.size() <= NAMED
        ? list
        : words.say("explain.andMore", list, String.valueOf(missing.size()));
  }

  private String named(Missing missing, boolean asList) {
    String name =
        missing.kind() == Missing.Kind.PARAMETER
            ? words.say("name.parameter", missing.name().substring(missing.name().indexOf('/') + 1))
            : names.whose(missing.name(), words);
    return asList && missing.kind() == Missing.Kind.LIST ? words.say("kind.list", name) : name;
  }
}
