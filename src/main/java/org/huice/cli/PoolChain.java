package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.pool.Average;
import org.huice.pool.Award;
import org.huice.pool.Cause;
import org.huice.pool.PoolResult;
import org.huice.pool.PoolStep;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** From the entitlement to the award: what a pool did to one of them, a line for each station. */
final class PoolChain {
  private final Words words;
  private final RuleSet rules;
  private final PoolResult result;
  private final PoolReason reason;
  private final PoolUnits units;

  PoolChain(Words words, RuleSet rules, PoolResult result) {
    this.words = words;
    this.rules = rules;
    this.result = result;
    this.units = new PoolUnits(result.pool(), rules);
    this.reason = new PoolReason(words, result, units);
  }

  /** Why it gets what it gets, in a sentence. */
  PoolReason reason() {
    return reason;
  }

  /** Each station that it passed, in order, and what was left of it. */
  List<String> lines(Award award) {
    List<String> lines = new ArrayList<>();
    boolean money = result.pool().budget() != null || award.entitlement().signum() > 0;
    if (money) {
      lines.add(words.say("pool.step.entitled", yuan(award.entitlement())));
    }
    result.averages().forEach(average -> lines.add(average(average, award)));
    lines.addAll(reason.standing(award));
    if (award.standing() != null) {
      lines.addAll(places(award));
    }
    award.steps().stream().map(step -> step(step, award)).flatMap(List::stream).forEach(lines::add);
    lines.add(
        money ? award(award) : words.say(award.admitted() ? "pool.step.kept" : "pool.step.out"));
    return lines;
  }

  private String average(Average average, Award award) {
    String field = average.admission().field();
    return words.say(
        reason.reaches(average, award) ? "pool.step.reached" : "pool.step.below",
        field,
        units.figure(field, Objects.requireNonNull(award.claim().figures().get(field))),
        reason.of(average.admission().of()),
        reason.about(field, average.mean()),
        reason.required(average));
  }

  private List<String> places(Award award) {
    Pool.Ranking ranking = result.pool().ranking();
    ParameterRef keep = ranking == null ? null : ranking.keep();
    if (keep == null) {
      return List.of();
    }
    return List.of(
        words.say(
            award.admitted() ? "pool.step.in" : "pool.step.beyond",
            reason.places(Objects.requireNonNull(result.values().get(keep)).toString()),
            named(keep)));
  }

  /** A parameter with the clause that states it. */
  String named(ParameterRef name) {
    PolicyRules policy = Objects.requireNonNull(rules.policies().get(name.policy()));
    String clause =
        Objects.requireNonNull(policy.document().parameters().get(name.name())).clause();
    return words.say("pool.step.parameter", name.name(), clause);
  }

  private List<String> step(PoolStep step, Award award) {
    String left = yuan(step.result());
    return switch (step.kind()) {
      case AVERAGE, PLACES -> List.of();
      case LEFT -> List.of(words.say("pool.step.left", step.label(), reason.operand(step), left));
      case PROPORTION ->
          List.of(words.say("pool.step.proportion", reason.operand(step), left) + down(award));
      case EACH -> List.of(words.say("pool.step.each", reason.operand(step), named(step), left));
      case RATE -> List.of(rate(step, award, left));
      case RATE_LIMIT ->
          List.of(
              words.say(
                  "pool.step.rate-limit",
                  reason.base(award.claim()),
                  reason.operand(step),
                  named(step),
                  left));
      case REMAINDER -> List.of(words.say("pool.step.remainder", left));
    };
  }

  /** Whatever lost a part of a fen is told of those left over. */
  private String down(Award award) {
    return award.leftOver() == null ? "" : words.say("pool.step.down");
  }

  private String rate(PoolStep step, Award award, String left) {
    return award.cause() == Cause.NO_BASE
        ? words.say("pool.step.no-base", step.label(), reason.operand(step), left)
        : words.say(
                "pool.step.rate",
                step.label(),
                reason.base(award.claim()),
                reason.operand(step),
                left)
            + down(award);
  }

  /** The parameter that a step names; several policies may have one of that name. */
  private String named(PoolStep step) {
    @Nullable ParameterRef limit = limit(result.pool().sharing());
    return limit == null ? step.label() : named(limit);
  }

  private static @Nullable ParameterRef limit(Pool.Sharing sharing) {
    if (sharing instanceof Pool.Sharing.ProRata proRata) {
      return proRata.each();
    }
    return sharing instanceof Pool.Sharing.ByRate byRate ? byRate.atMost() : null;
  }

  private String award(Award award) {
    BigDecimal less = award.entitlement().subtract(award.yuan());
    String key = award.claim().bound() ? "pool.step.award.bound" : "pool.step.award";
    String same = less.signum() == 0 ? ".full" : "";
    return words.say(key + same, yuan(award.yuan()), yuan(less));
  }

  private static String yuan(BigDecimal yuan) {
    return NumberText.yuan(yuan);
  }
}
