package org.huice.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;

/** Where one unit comes from: the cache or the compiler, and scanned in any case. */
final class Foundry {
  private final UnitSource source;
  private final UnitCache cache;
  private final String key;
  private final ClassLoader seen;
  private final CodeScan scan;

  /**
   * Of that source.
   *
   * @param vocabulary the text of the vocabulary it builds on
   * @param seen serves the vocabulary's classes to the compiler
   */
  Foundry(UnitSource source, UnitCache cache, String vocabulary, ClassLoader seen, CodeScan scan) {
    this.source = source;
    this.cache = cache;
    this.key = UnitKey.of(vocabulary, source.text());
    this.seen = seen;
    this.scan = scan;
  }

  String key() {
    return key;
  }

  /** Whether the cache has something under its key, sound or not. */
  boolean isKept() {
    return cache.holds(key);
  }

  /**
   * A cached unit that the scan refuses is not ours, whatever its key says: it is made anew.
   *
   * @throws EngineFailure as {@link #made}
   */
  CompiledUnit unit() {
    Optional<CompiledUnit> cached = cache.find(key).filter(unit -> findings(unit).isEmpty());
    return cached.orElseGet(this::made);
  }

  /**
   * Compiled, scanned and kept.
   *
   * @throws EngineFailure if the compiler or the scan refuses it; with all problems
   */
  CompiledUnit made() {
    CompiledUnit unit = compiled();
    List<CodeScan.Finding> findings = findings(unit);
    if (!findings.isEmpty()) {
      throw new EngineFailure(findings.stream().map(this::forbidden).toList());
    }
    cache.keep(key, unit);
    return unit;
  }

  private List<CodeScan.Finding> findings(CompiledUnit unit) {
    return scan.scan(unit, source.packageName().replace('.', '/'));
  }

  private Problem forbidden(CodeScan.Finding finding) {
    return Problem.at(
        source.place(), EngineProblem.FORBIDDEN_CODE, finding.place(), finding.reference());
  }

  private CompiledUnit compiled() {
    try {
      return UnitCompiler.compile(source.text(), seen);
    } catch (CompileFailure refused) {
      throw new EngineFailure(blamed(String.valueOf(refused.getMessage())));
    }
  }

  /** Compiles rule by rule, since messages of the compiler seldom say which rule they mean. */
  private List<Problem> blamed(String message) {
    List<Problem> problems = new ArrayList<>();
    for (RuleTree rule : source.rules()) {
      try {
        UnitCompiler.compile(source.alone().apply(rule), seen);
      } catch (CompileFailure refused) {
        problems.add(
            Problem.at(
                rule.place(),
                EngineProblem.CANNOT_COMPILE,
                rule.name(),
                String.valueOf(refused.getMessage())));
      }
    }
    return problems.isEmpty()
        ? List.of(Problem.at(source.place(), EngineProblem.CANNOT_COMPILE, source.name(), message))
        : problems;
  }
}
