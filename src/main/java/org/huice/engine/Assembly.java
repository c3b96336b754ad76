package org.huice.engine;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/**
 * The units of a rule set: each from the cache or the compiler, each scanned before it is loaded.
 *
 * @param vocabulary serves the classes of the facts
 * @param policies in the order of their sources
 */
record Assembly(VocabularyUnit vocabulary, List<PolicyUnit> policies) {

  /**
   * Loads the vocabulary, and compiles every policy over it that is not in the cache, several at
   * once.
   *
   * @param memory of what was loaded before
   * @throws EngineFailure if a unit is refused, by the compiler or by the scan; with all problems
   */
  static Assembly of(
      Vocabulary words,
      UnitSource source,
      List<UnitSource> policies,
      UnitCache cache,
      UnitMemory memory) {
    VocabularyUnit vocabulary = memory.vocabulary(words, source, cache);
    List<PolicyUnit> units = memory.units(policies, vocabulary, cache);
    List<Problem> problems = new ArrayList<>();
    InParallel.map(units.stream().filter(unit -> !unit.isReady()).toList(), Assembly::refusals)
        .forEach(problems::addAll);
    if (!problems.isEmpty()) {
      throw new EngineFailure(problems);
    }
    return new Assembly(vocabulary, units);
  }

  private static List<Problem> refusals(PolicyUnit unit) {
    try {
      unit.make();
      return List.of();
    } catch (EngineFailure refused) {
      return refused.problems();
    }
  }
}
