package org.huice.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The units of the last rule base that was loaded with it, so that after a change of one policy
 * only that one is compiled and defined again. Not for several threads.
 */
public final class UnitMemory {
  /** After so many small policies the compiler is about as quick as it gets. */
  private static final int ENOUGH = 8;

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

  /**
   * Has the compiler do something in the background, so that it is quick when rules change: what
   * everybody waits for else is not the one policy but a compiler that begins.
   *
   * @param rules that were loaded
   */
  public void warm(RuleSet rules) {
    VocabularyUnit words = vocabulary;
    if (words == null) {
      return;
    }
    Thread thread = new Thread(() -> compileSome(rules, words), "huice-warm");
    thread.setDaemon(true);
    thread.start();
  }

  /** The smallest show the compiler as much of what it has to do as the largest. */
  @SuppressWarnings("EmptyCatch")
  private static void compileSome(RuleSet rules, VocabularyUnit words) {
    rules.policies().values().stream()
        .filter(policy -> !policy.rules().isEmpty())
        .map(policy -> RuleBase.source(policy, rules.vocabulary()))
        .sorted(Comparator.comparing(source -> source.text().length()))
        .limit(ENOUGH)
        .forEach(
            source -> {
              try {
                UnitCompiler.compile(source.text(), words.view());
              } catch (CompileFailure refused) {
                // Told when it is loaded.
              }
            });
  }
}
