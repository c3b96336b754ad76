package org.huice.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The units of the last rule base that was loaded with it, so that after a change of one policy
 * only that one is compiled and defined again. Not for several threads.
 */
public final class UnitMemory {
  private @Nullable VocabularyUnit vocabulary;
  private Map<String, PolicyUnit> units = new HashMap<>();

  /** The vocabulary of that text; what built on another is forgotten. */
  VocabularyUnit vocabulary(Vocabulary words, UnitSource source, UnitCache cache) {
    VocabularyUnit last = vocabulary;
    if (last != null && last.text().equals(source.text())) {
      return last;
    }
    VocabularyUnit found = VocabularyUnit.of(words, source, cache);
    units = new HashMap<>();
    vocabulary = found;
    return found;
  }

  /** Those units, each the one of before where its text is the same; others are forgotten. */
  List<PolicyUnit> units(List<UnitSource> policies, VocabularyUnit words, UnitCache cache) {
    Map<String, PolicyUnit> before = units;
    units = new HashMap<>();
    return policies.stream().map(policy -> unit(policy, words, cache, before)).toList();
  }

  private PolicyUnit unit(
      UnitSource policy, VocabularyUnit words, UnitCache cache, Map<String, PolicyUnit> before) {
    Foundry foundry = new Foundry(policy, cache, words.text(), words.view(), words.scan());
    PolicyUnit known = before.get(foundry.key());
    PolicyUnit unit = known == null ? new PolicyUnit(foundry, words.loader()) : known;
    units.put(foundry.key(), unit);
    return unit;
  }
}
