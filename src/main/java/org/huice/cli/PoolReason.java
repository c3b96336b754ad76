package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Population;
import org.huice.policy.Pool.Ties;
import org.huice.pool.Average;
import org.huice.pool.Award;
import org.huice.pool.Cause;
import org.huice.pool.Claim;
import org.huice.pool.Fraction;
import org.huice.pool.LeftOver;
import org.huice.pool.PoolResult;
import org.huice.pool.PoolStep;
import org.huice.pool.SetAside;
import org.jspecify.annotations.Nullable;

/** Says to one enterprise in one sentence why it gets what it gets of a pool. */
final class PoolReason {
  private static final int PLACES = 6;

  private final Words words;
  private final PoolResult result;
  private final PoolUnits units;

  PoolReason(Words words, PoolResult result, PoolUnits units) {
    this.words = words;
    this.result = result;
    this.units = units;
  }

  /** Why it gets less, nothing, or all of it. */
  String of(Award award) {
    Cause cause = award.cause();
    List<String> parts = new ArrayList<>(standing(award));
    if (cause == null) {
      parts.add(words.say(result.pool().budget() == null ? "pool.kept" : "pool.full"));
    } else if (cause == Cause.BELOW_AVERAGE) {
      result.averages().stream()
          .filter(average -> !reaches(average, award))
          .forEach(average -> parts.add(belowAverage(average, award)));
    } else {
      parts.add(cut(cause, award, award.cut()));
      parts.addAll(leftOver(award));
    }
    return String.join(words.say("pool.and"), parts) + words.say("pool.stop");
  }

  /** Its rank; without one its turn; nothing where neither counts. */
  List<String> standing(Award award) {
    Award.Standing standing = award.standing();
    Integer turn = award.turn();
    if (standing != null) {
      boolean several = standing.ranks().size() > 1;
      return List.of(
          words.say(
              several ? "pool.rank.sum" : "pool.rank",
              String.valueOf(standing.rank()),
              String.valueOf(standing.sum())));
    }
    return turn == null ? List.of() : List.of(words.say("pool.turn", String.valueOf(turn)));
  }

  /** Why it does not take part. */
  String of(SetAside aside) {
    String missing = words.list(aside.claim().missing());
    String base = aside.reason() == SetAside.Reason.NEGATIVE_BASE ? base(aside.claim()) : "";
    return words.say("pool.aside." + aside.reason().code(), missing, base) + words.say("pool.stop");
  }

  private String belowAverage(Average average, Award award) {
    String field = average.admission().field();
    return words.say(
        "pool.cause.below-average",
        field,
        units.figure(field, figure(award.claim(), field)),
        of(average.admission().of()),
        about(field, average.mean()),
        required(average));
  }

  boolean reaches(Average average, Award award) {
    String figure = figure(award.claim(), average.admission().field());
    int side = Fraction.of(new BigDecimal(figure)).compareTo(average.threshold());
    return average.admission().inclusive() ? side >= 0 : side > 0;
  }

  /** What an average asks for: {@code 达到 100,000.00 元}. */
  String required(Average average) {
    return words.say(
        average.admission().inclusive() ? "pool.reach" : "pool.exceed",
        about(average.admission().field(), average.threshold()));
  }

  /** Whose average it is. */
  String of(Population population) {
    return words.say("pool.of." + population.name());
  }

  /** A fraction in the unit of a field, marked where it had to be rounded. */
  String about(String field, Fraction fraction) {
    String near = units.figure(field, fraction.rounded(PLACES).toPlainString());
    return fraction.isExact(PLACES) ? near : words.say("pool.about", near);
  }

  /** A share in 6 places, marked where it had to be rounded. */
  String about(Fraction fraction) {
    String near = fraction.rounded(PLACES).toPlainString();
    return fraction.isExact(PLACES) ? near : words.say("pool.about", near);
  }

  private String cut(Cause cause, Award award, PoolStep step) {
    return words.say(
        "pool.cause." + cause.code() + variant(cause),
        step.label(),
        operand(step),
        NumberText.yuan(award.entitlement()),
        NumberText.yuan(award.yuan()),
        base(award.claim()));
  }

  /** Who got the fen that rounding left over, and why; nothing where none was left or lost. */
  List<String> leftOver(Award award) {
    LeftOver over = award.leftOver();
    if (over == null) {
      return List.of();
    }
    String tie = over.tied() ? words.say("pool.leftOver.tied") : "";
    return List.of(
        words.say(
            over.given() ? "pool.leftOver.given" : "pool.leftOver.not",
            String.valueOf(over.fen()),
            about(over.remainder()),
            String.valueOf(over.place()),
            tie));
  }

  private String variant(Cause cause) {
    Pool.Ranking ranking = result.pool().ranking();
    return cause == Cause.TIE_AT_LIMIT && ranking != null && ranking.ties() == Ties.BY_KEY
        ? ".by-key"
        : "";
  }

  /** The operand of a step in the unit that it has. */
  String operand(PoolStep step) {
    return switch (step.kind()) {
      case LEFT, EACH -> NumberText.yuan(new BigDecimal(step.operand()));
      case PLACES -> places(step.operand());
      case AVERAGE -> units.figure(step.label(), step.operand());
      case PROPORTION -> quotient(step, true);
      case RATE -> step.operand().contains("/") ? quotient(step, false) : base(step);
      case RATE_LIMIT, REMAINDER -> step.operand();
    };
  }

  /** So many places, of applicants or of claims. */
  String places(String number) {
    String per = result.pool().isPerApplicant() ? "applicant" : "claim";
    return words.say("pool.places." + per, number);
  }

  private String base(PoolStep step) {
    return units.figure(step.label(), step.operand());
  }

  private String quotient(PoolStep step, boolean ofMoney) {
    String[] parts = step.operand().split("/", 2);
    BigDecimal over = new BigDecimal(parts[0]);
    BigDecimal under = new BigDecimal(parts[1]);
    String whole =
        ofMoney
            ? NumberText.yuan(under)
            : units.figure(step.label(), under.stripTrailingZeros().toPlainString());
    return words.say(
        "pool.quotient", NumberText.yuan(over), whole, about(Fraction.of(over, under)));
  }

  /** What the rate is taken of; empty where nothing is divided by a rate. */
  String base(Claim claim) {
    return result.pool().sharing() instanceof Pool.Sharing.ByRate byRate
        ? units.figure(byRate.base(), figure(claim, byRate.base()))
        : "";
  }

  private static String figure(Claim claim, String field) {
    @Nullable String figure = claim.figures().get(field);
    return Objects.requireNonNull(figure);
  }
}
