package org.huice.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** Brings units together: each from the cache or the compiler, each scanned before it is loaded. */
final class Assembly {
  private final UnitSource vocabularySource;
  private final UnitCache cache;
  private final Set<String> factTypes;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Model> models = new ArrayList<>();

  Assembly(Vocabulary vocabulary, UnitSource source, UnitCache cache) {
    this.vocabularySource = source;
    this.cache = cache;
    this.factTypes = new HashSet<>(vocabulary.types().keySet());
    this.factTypes.addAll(vocabulary.enums().keySet());
  }

  /**
   * What runs.
   *
   * @param vocabulary serves the classes of the facts
   */
  record Assembled(KieBase base, ClassLoader vocabulary) {}

  /**
   * Loads the vocabulary, then every policy over it.
   *
   * @throws EngineFailure if a unit is refused, by the compiler or by the scan; with all problems
   */
  Assembled assemble(List<UnitSource> policies) {
    ClassLoader own = Assembly.class.getClassLoader();
    CompiledUnit vocabulary = sound(vocabularySource, own, null).orElseThrow(this::failure);
    UnitLoader loader = new UnitLoader(vocabulary, own);
    addModels(vocabulary, loader);
    for (UnitSource policy : policies) {
      sound(policy, loader, vocabulary)
          .ifPresent(unit -> addModels(unit, new UnitLoader(unit, loader)));
    }
    if (!problems.isEmpty()) {
      throw failure();
    }
    return new Assembled(base(loader), loader);
  }

  /** The old way to name the loader of the facts' classes is the only public one. */
  @SuppressWarnings("deprecation")
  private KieBase base(ClassLoader loader) {
    return KieBaseBuilder.createKieBaseFromModel(
        models, Tuning.base(KieServices.get().newKieBaseConfiguration(null, loader)));
  }

  private EngineFailure failure() {
    return new EngineFailure(problems);
  }

  /** A cached unit that the scan refuses is not ours, whatever its key says: it is made anew. */
  private Optional<CompiledUnit> sound(
      UnitSource source, ClassLoader parent, @Nullable CompiledUnit vocabulary) {
    String key = UnitKey.of(vocabularySource.text(), source.text());
    Optional<CompiledUnit> cached =
        cache.find(key).filter(unit -> scan(source, unit, vocabulary).isEmpty());
    if (cached.isPresent()) {
      return cached;
    }
    Optional<CompiledUnit> made =
        compile(source, parent).filter(unit -> isClean(source, unit, vocabulary));
    made.ifPresent(unit -> cache.keep(key, unit));
    return made;
  }

  private List<CodeScan.Finding> scan(
      UnitSource source, CompiledUnit unit, @Nullable CompiledUnit vocabulary) {
    return CodeScan.scan(unit, source.packageName().replace('.', '/'), factTypes, vocabulary);
  }

  private boolean isClean(UnitSource source, CompiledUnit unit, @Nullable CompiledUnit vocabulary) {
    List<CodeScan.Finding> findings = scan(source, unit, vocabulary);
    findings.forEach(
        finding ->
            problems.add(
                Problem.at(
                    source.place(),
                    EngineProblem.FORBIDDEN_CODE,
                    finding.place(),
                    finding.reference())));
    return findings.isEmpty();
  }

  private Optional<CompiledUnit> compile(UnitSource source, ClassLoader parent) {
    try {
      return Optional.of(UnitCompiler.compile(source.text(), parent));
    } catch (CompileFailure refused) {
      blame(source, parent, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  /** Compiles rule by rule, since messages of the compiler seldom say which rule they mean. */
  private void blame(UnitSource source, ClassLoader parent, String message) {
    int before = problems.size();
    for (RuleTree rule : source.rules()) {
      try {
        UnitCompiler.compile(source.alone().apply(rule), parent);
      } catch (CompileFailure refused) {
        problems.add(
            Problem.at(
                rule.place(),
                EngineProblem.CANNOT_COMPILE,
                rule.name(),
                String.valueOf(refused.getMessage())));
      }
    }
    if (problems.size() == before) {
      problems.add(
          Problem.at(source.place(), EngineProblem.CANNOT_COMPILE, source.name(), message));
    }
  }

  private void addModels(CompiledUnit unit, ClassLoader loader) {
    for (String model : unit.models()) {
      try {
        models.add((Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
