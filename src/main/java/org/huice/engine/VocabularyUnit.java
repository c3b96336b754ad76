package org.huice.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.vocabulary.Vocabulary;

/**
 * The classes of the facts, on which the unit of every policy builds.
 *
 * @param key its own
 * @param text DRL; part of the key of all units that build on it
 * @param loader serves its classes
 * @param view the same for the compiler
 * @param scan judges what builds on it
 */
record VocabularyUnit(
    String key,
    String text,
    CompiledUnit unit,
    UnitLoader loader,
    CompilerView view,
    CodeScan scan) {

  /**
   * From the cache, or compiled and kept there.
   *
   * @throws EngineFailure if it is refused
   */
  static VocabularyUnit of(Vocabulary vocabulary, UnitSource source, UnitCache cache) {
    ClassLoader own = VocabularyUnit.class.getClassLoader();
    Set<String> types = new HashSet<>(vocabulary.types().keySet());
    types.addAll(vocabulary.enums().keySet());
    Foundry foundry = new Foundry(source, cache, source.text(), own, CodeScan.ofFacts(types));
    CompiledUnit unit = foundry.unit();
    UnitLoader loader = new UnitLoader(unit, own);
    return new VocabularyUnit(
        foundry.key(),
        source.text(),
        unit,
        loader,
        new CompilerView(loader),
        CodeScan.ofRules(unit));
  }

  /** The models that come with it. */
  List<String> models() {
    return unit.models();
  }
}
