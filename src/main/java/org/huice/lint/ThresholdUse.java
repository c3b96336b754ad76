package org.huice.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huice.drl.Comparison;
import org.huice.drl.ConditionWord;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.RuleTree;
import org.huice.lint.QuotedNumber.Side;
import org.huice.problem.Place;

/**
 * Where a rule uses a threshold.
 *
 * @param side on which it puts the number itself
 * @param direction in which it holds, {@code !} reckoned in
 * @param turned how it is written so that it puts the number on the other side; empty for a word
 * @param granting whether what the text asks for has to hold: the rule grants, and no quantifier
 *     that denies is around it
 * @param negated whether {@code !} is around it
 * @param written how it is written, where it stands, so that it holds as an operator says
 */
record ThresholdUse(
    Place place,
    String text,
    Side side,
    Direction direction,
    String turned,
    boolean granting,
    boolean negated,
    Function<Comparison, String> written) {
  /** Levies, exclusions, orders and discretion may be for those who miss what the text asks. */
  private static final Set<OutcomeWord> GRANTING =
      Set.of(OutcomeWord.AWARD, OutcomeWord.CONFIRM, OutcomeWord.DESIGNATE);

  /** Every one of a parameter in a rule, in order. */
  static List<ThresholdUse> of(RuleTree rule, String parameter) {
    List<ThresholdUse> uses = new ArrayList<>();
    boolean granting =
        rule.then().words().stream()
            .flatMap(word -> OutcomeWord.of(word.name()).stream())
            .allMatch(GRANTING::contains);
    for (Leaf leaf : Leaf.of(rule)) {
      if (leaf.condition() instanceof Expression.Compare compare) {
        compared(compare, leaf, parameter, granting).ifPresent(uses::add);
      } else if (leaf.condition() instanceof Expression.Call call
          && Leaf.parameter(call).contains(parameter)) {
        ConditionWord.of(call.word())
            .filter(word -> word != ConditionWord.WITHIN)
            .ifPresent(word -> uses.add(asked(call, word, leaf, granting)));
      }
    }
    for (Consequence.Word word : rule.then().words()) {
      if (word.parameters().contains(parameter)) {
        target(word).ifPresent(uses::add);
      }
    }
    return uses;
  }

  private static Optional<ThresholdUse> compared(
      Expression.Compare compare, Leaf leaf, String parameter, boolean granting) {
    boolean right = asks(compare.right(), parameter);
    Comparison sign = compare.operator();
    if ((!right && !asks(compare.left(), parameter)) || Direction.of(sign) == Direction.UNSAID) {
      return Optional.empty();
    }
    Comparison operator = right ? sign : mirrored(sign);
    boolean upper = operator == Comparison.AT_LEAST || operator == Comparison.LESS;
    return Optional.of(
        new ThresholdUse(
            compare.place(),
            compare.text(),
            upper ? Side.UPPER : Side.LOWER,
            reckoned(Direction.of(operator), leaf),
            mirrored(sign.opposite()).sign(),
            granting && !leaf.quantified(),
            !leaf.wanted(),
            wanted -> {
              Comparison here = leaf.wanted() ? wanted : wanted.opposite();
              String said = (right ? here : mirrored(here)).sign();
              return compare.left().text() + " " + said + " " + compare.right().text();
            }));
  }

  private static boolean asks(Expression expression, String parameter) {
    return expression instanceof Expression.Call call && Leaf.parameter(call).contains(parameter);
  }

  private static Direction reckoned(Direction direction, Leaf leaf) {
    return leaf.wanted() ? direction : direction.opposite();
  }

  /** The operator that says the same with the two sides changed. */
  private static Comparison mirrored(Comparison operator) {
    return switch (operator) {
      case LESS -> Comparison.GREATER;
      case AT_MOST -> Comparison.AT_LEAST;
      case GREATER -> Comparison.LESS;
      case AT_LEAST -> Comparison.AT_MOST;
      case EQUAL, NOT_EQUAL -> operator;
    };
  }

  private static ThresholdUse asked(
      Expression.Call call, ConditionWord word, Leaf leaf, boolean granting) {
    Direction direction =
        switch (word) {
          case SHARE_BELOW -> Direction.LESS;
          case SHARE_AT_LEAST, MEAN_AT_LEAST, POINTS_AT_LEAST -> Direction.MORE;
          default -> Direction.UNSAID;
        };
    return new ThresholdUse(
        call.place(),
        call.text(),
        Side.UPPER,
        reckoned(direction, leaf),
        "",
        granting && !leaf.quantified(),
        !leaf.wanted(),
        wanted -> asked(call, word, leaf.wanted() ? wanted : wanted.opposite()));
  }

  /** No word puts the number itself on the lower side, so that the sign alone is told. */
  private static String asked(Expression.Call call, ConditionWord word, Comparison wanted) {
    if (wanted != Comparison.AT_LEAST && wanted != Comparison.LESS) {
      return wanted.sign();
    }
    boolean share = word == ConditionWord.SHARE_BELOW || word == ConditionWord.SHARE_AT_LEAST;
    boolean more = wanted == Comparison.AT_LEAST;
    if (!share) {
      return more ? call.text() : "!( " + call.text() + " )";
    }
    ConditionWord instead = more ? ConditionWord.SHARE_AT_LEAST : ConditionWord.SHARE_BELOW;
    return call.text().replaceFirst(word.word(), instead.word());
  }

  private static Optional<ThresholdUse> target(Consequence.Word word) {
    FollowingWord said = FollowingWord.of(word.name()).orElse(null);
    if (said == null || !FollowingWord.TARGETS.contains(said)) {
      return Optional.empty();
    }
    boolean upper = said == FollowingWord.REACH || said == FollowingWord.STAY_BELOW;
    boolean more = said == FollowingWord.REACH || said == FollowingWord.EXCEED;
    Side side = upper ? Side.UPPER : Side.LOWER;
    Direction direction = more ? Direction.MORE : Direction.LESS;
    return Optional.of(
        new ThresholdUse(
            word.place(),
            word.name(),
            side,
            direction,
            target(direction.operator(upper ? Side.LOWER : Side.UPPER)),
            true,
            false,
            ThresholdUse::target));
  }

  private static String target(Comparison wanted) {
    FollowingWord word =
        switch (wanted) {
          case AT_LEAST -> FollowingWord.REACH;
          case GREATER -> FollowingWord.EXCEED;
          case AT_MOST -> FollowingWord.STAY_WITHIN;
          default -> FollowingWord.STAY_BELOW;
        };
    return word.word();
  }
}
