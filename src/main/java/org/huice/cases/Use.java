package org.huice.cases;

import java.util.List;
import java.util.stream.Stream;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.RuleTree;
import org.huice.drl.Slot;
import org.huice.problem.Place;

/**
 * A parameter that a consequence pays by, or limits by.
 *
 * @param word that uses it
 * @param place of the word
 */
record Use(FollowingWord word, String parameter, Place place) {
  /** Those of a rule, in its order; what is computed by itself comes before the word it is for. */
  static List<Use> of(RuleTree rule) {
    return of(rule.then()).toList();
  }

  private static Stream<Use> of(Consequence chain) {
    return chain.words().stream().flatMap(word -> Stream.concat(ofParts(word), ofWord(word)));
  }

  private static Stream<Use> ofParts(Consequence.Word word) {
    return word.all(Slot.PART).stream().flatMap(part -> of(((Expression.Part) part).chain()));
  }

  private static Stream<Use> ofWord(Consequence.Word word) {
    return FollowingWord.of(word.name()).stream()
        .flatMap(
            known ->
                word.all(Slot.PARAMETER).stream()
                    .map(text -> new Use(known, ((Expression.Text) text).value(), word.place())));
  }
}
