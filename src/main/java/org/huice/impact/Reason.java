package org.huice.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.ExplainedRuling;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.page.RulingWords;
import org.huice.page.Words;
import org.huice.ruleset.PolicyRules;
import org.jspecify.annotations.Nullable;

/**
 * Why one matter is ruled otherwise: the cause and the sentence that says it.
 *
 * @param why with the applicant's own values
 */
record Reason(Cause cause, String why) {
  /** Of one pair that changed. */
  static Reason of(Pair pair, Explained base, Explained head, Words words) {
    Ruling before = pair.base();
    Ruling after = pair.head();
    String clause = pair.matter().clause();
    if (before == null || after == null) {
      Cause.Kind kind = before == null ? Cause.Kind.NEW_CLAUSE : Cause.Kind.GONE_CLAUSE;
      return new Reason(
          new Cause(kind, clause, null, null), words.say("impact.why." + kind.code(), clause));
    }
    return new Finder(before, after, base, head, words).find();
  }

  private record Finder(Ruling before, Ruling after, Explained base, Explained head, Words words) {
    Reason find() {
      return validity()
          .or(this::discretion)
          .or(this::missing)
          .or(this::settlement)
          .or(this::condition)
          .or(this::step)
          .orElseGet(this::other);
    }

    private Reason other() {
      String sentence =
          words.say("impact.why.other", base.words().title(before), head.words().title(after));
      return new Reason(new Cause(Cause.Kind.OTHER, after.matter().clause(), null, null), sentence);
    }

    private Optional<Reason> validity() {
      if (before instanceof Ruling.NotInForce && after instanceof Ruling.NotInForce) {
        return Optional.empty();
      }
      if (after instanceof Ruling.NotInForce no) {
        return Optional.of(validity(no, false));
      }
      return before instanceof Ruling.NotInForce no
          ? Optional.of(validity(no, true))
          : Optional.empty();
    }

    private Reason validity(Ruling.NotInForce no, boolean now) {
      String reason = words.say("impact.validity." + no.reason());
      String bound = no.bound() == null ? "" : no.bound();
      Cause cause =
          new Cause(
              Cause.Kind.VALIDITY,
              no.reason().name(),
              now ? no.bound() : null,
              now ? null : no.bound());
      return new Reason(
          cause, words.say("impact.why.validity." + (now ? "now" : "no"), reason, bound));
    }

    private Optional<Reason> discretion() {
      boolean now = after instanceof Ruling.Discretionary;
      if (now == before instanceof Ruling.Discretionary) {
        return Optional.empty();
      }
      String reason =
          (now ? after : before) instanceof Ruling.Discretionary open ? open.reason() : "";
      String key = "impact.why.discretion." + (now ? "now" : "no");
      return Optional.of(
          new Reason(new Cause(Cause.Kind.DISCRETION, reason, null, null), words.say(key, reason)));
    }

    private Optional<Reason> missing() {
      List<Missing> now = missing(after);
      List<Missing> then = missing(before);
      if (now.equals(then)) {
        return Optional.empty();
      }
      List<Missing> added = without(now, then);
      boolean more = !added.isEmpty();
      List<Missing> shown = more ? added : without(then, now);
      Explained side = more ? head : base;
      Ruling ruling = more ? after : before;
      String what =
          words.list(shown.stream().map(one -> side.words().missing(ruling, one)).toList());
      String name = shown.stream().map(Reason::field).distinct().collect(Collectors.joining("、"));
      return Optional.of(
          new Reason(
              new Cause(kind(shown), name, null, null),
              words.say("impact.why.missing." + (more ? "now" : "no"), what)));
    }

    private static Cause.Kind kind(List<Missing> missing) {
      return missing.stream().allMatch(one -> one.kind() == Missing.Kind.PARAMETER)
          ? Cause.Kind.MISSING_PARAMETER
          : Cause.Kind.MISSING;
    }

    private static List<Missing> missing(Ruling ruling) {
      return ruling instanceof Ruling.Undetermined open ? open.missing() : List.of();
    }

    private static List<Missing> without(List<Missing> some, List<Missing> others) {
      List<Missing> left = new ArrayList<>(some);
      left.removeAll(others);
      return left;
    }

    private Optional<Reason> settlement() {
      String then = settledBy(before);
      String now = settledBy(after);
      if (then.equals(now)) {
        return Optional.empty();
      }
      String key = now.isEmpty() ? "no" : "now";
      String rule = now.isEmpty() ? then : now;
      return Optional.of(
          new Reason(
              new Cause(Cause.Kind.SETTLEMENT, rule, null, null),
              words.say("impact.why.settlement." + key, rule, head.words().title(after))));
    }

    private static String settledBy(Ruling ruling) {
      if (ruling instanceof Ruling.Superseded lost) {
        return lost.rule();
      }
      return ruling instanceof Ruling.Barred barred ? barred.by().clause() : "";
    }

    private Optional<Reason> condition() {
      if (before.readings().isEmpty() && after.readings().isEmpty()) {
        return Optional.empty();
      }
      ExplainedRuling one = base.explain(before);
      ExplainedRuling other = head.explain(after);
      return ConditionContrast.of(one, other).map(found -> said(found, one, other));
    }

    private Reason said(ConditionContrast found, ExplainedRuling one, ExplainedRuling other) {
      ExplainedCondition then = found.base();
      ExplainedCondition now = found.head();
      if (then == null && now == null) {
        return new Reason(
            new Cause(Cause.Kind.CONDITION, found.rule(), null, null),
            words.say("impact.why.rule", found.rule()));
      }
      ExplainedCondition any = now == null ? then : now;
      Cause cause =
          new Cause(
              Cause.Kind.CONDITION,
              any == null ? found.rule() : any.condition().text().replaceAll("\\s+", " ").strip(),
              required(then),
              required(now));
      String before = then == null ? null : base.words().condition(one, then);
      String after = now == null ? null : head.words().condition(other, now);
      return new Reason(cause, sentence(before, after));
    }

    private String sentence(@Nullable String then, @Nullable String now) {
      if (then == null) {
        return words.say("impact.why.condition.new", String.valueOf(now));
      }
      return now == null
          ? words.say("impact.why.condition.gone", then)
          : words.say("impact.why.condition", then, now);
    }

    // Only what the law asks for is a cause; another field of the same applicant is his own.
    private static @Nullable String required(@Nullable ExplainedCondition condition) {
      return condition == null || condition.parameters().isEmpty()
          ? null
          : condition.condition().required();
    }

    private Optional<Reason> step() {
      return StepContrast.of(Pair.amount(before), Pair.amount(after)).map(this::said);
    }

    private Reason said(StepContrast found) {
      Step step = found.any();
      if (step.operation() == Operation.SETTLED) {
        return new Reason(
            new Cause(Cause.Kind.SETTLEMENT, step.label(), null, null),
            words.say("impact.why.settlement.cut", step.label(), operands(found)));
      }
      boolean law = isParameter(base, step) || isParameter(head, step);
      Cause cause =
          new Cause(
              Cause.Kind.STEP,
              step.label(),
              law ? operand(found.base()) : null,
              law ? operand(found.head()) : null);
      return new Reason(cause, words.say("impact.why.step", step.label(), operands(found)));
    }

    private boolean isParameter(Explained side, Step step) {
      PolicyRules policy = side.rules().policies().get(after.matter().policy());
      return policy != null && policy.document().parameters().containsKey(step.label());
    }

    private String operands(StepContrast found) {
      String then = operand(found.base());
      String now = operand(found.head());
      if (then == null) {
        return words.say("impact.why.operand.new", String.valueOf(now));
      }
      return now == null
          ? words.say("impact.why.operand.gone", then)
          : words.say("impact.why.operand", then, now);
    }

    private static @Nullable String operand(@Nullable Step step) {
      return step == null ? null : RulingWords.operand(step);
    }
  }

  /** {@code 能源项目.设备投资额}, whosoever it is. */
  private static String field(Missing missing) {
    return missing.name().replaceAll("\\[.*\\]", "");
  }
}
