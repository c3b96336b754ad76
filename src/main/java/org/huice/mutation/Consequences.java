package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;

/** The variants of a rule's {@code then}: a step left out, a target moved over its boundary. */
final class Consequences {
  /** The words by which two targets differ only at the boundary. */
  private static final Map<String, FollowingWord> OVER =
      Map.of(
          FollowingWord.REACH.word(), FollowingWord.EXCEED,
          FollowingWord.EXCEED.word(), FollowingWord.REACH,
          FollowingWord.STAY_WITHIN.word(), FollowingWord.STAY_BELOW,
          FollowingWord.STAY_BELOW.word(), FollowingWord.STAY_WITHIN);

  private Consequences() {}

  /** All of them, parts included. */
  static List<Variant<Consequence>> of(Consequence then) {
    Function<List<Consequence.Word>, Consequence> around =
        words -> new Consequence(then.policy(), words, then.place());
    return Lists.variants(then.words(), Consequences::word, Consequences::dropped).stream()
        .map(variant -> variant.in(around))
        .toList();
  }

  private static List<Variant<Consequence.Word>> word(Consequence.Word word) {
    List<Variant<Consequence.Word>> all = new ArrayList<>();
    FollowingWord over = OVER.get(word.name());
    if (over != null) {
      all.add(
          new Variant<>(
              Change.COMPARISON,
              word.place(),
              text(word),
              word.name(),
              over.word(),
              new Consequence.Word(over.word(), word.arguments(), word.place())));
    }
    for (int i = 0; i < word.arguments().size(); i++) {
      int index = i;
      if (word.arguments().get(i) instanceof Expression.Part part) {
        of(part.chain())
            .forEach(variant -> all.add(variant.in(made -> with(word, index, part, made))));
      }
    }
    return all;
  }

  private static Consequence.Word with(
      Consequence.Word word, int index, Expression.Part part, Consequence chain) {
    Expression made = new Expression.Part(chain, part.place(), part.text());
    return new Consequence.Word(
        word.name(), Lists.with(word.arguments(), index, made), word.place());
  }

  /** The outcome stays, and what an amount begins with; else there would be no amount. */
  private static List<Variant<List<Consequence.Word>>> dropped(
      List<Consequence.Word> all, Integer index) {
    Consequence.Word word = all.get(index);
    FollowingWord known = FollowingWord.of(word.name()).orElse(null);
    boolean follows = index > 1 && FollowingWord.OF_AMOUNT.contains(known);
    return follows || known == FollowingWord.SINCE
        ? List.of(
            new Variant<>(
                Change.STEP_DROPPED, word.place(), text(word), "", "", Lists.without(all, index)))
        : List.of();
  }

  /** As a rule writes it. */
  static String text(Consequence.Word word) {
    return word.name()
        + word.arguments().stream()
            .map(Expression::text)
            .collect(Collectors.joining(", ", "( ", " )"));
  }
}
