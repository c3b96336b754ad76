package org.huice.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules of one policy. They are read and their classes defined when they are first
 * asked for, since of many policies few are of the place of an applicant. May be shared by threads
 * and by rule bases.
 */
final class PolicyUnit {
  private final Foundry foundry;
  private final ClassLoader vocabulary;
  private @Nullable CompiledUnit made;
  private List<Model> models = List.of();

  PolicyUnit(Foundry foundry, ClassLoader vocabulary) {
    this.foundry = foundry;
    this.vocabulary = vocabulary;
  }

  /** Whether it needs no compiler, unless what the cache holds is not sound. */
  synchronized boolean isReady() {
    return !models.isEmpty() || made != null || foundry.isKept();
  }

  /**
   * Compiles it; held in memory only where the cache does not hold it.
   *
   * @throws EngineFailure if it is refused
   */
  synchronized void make() {
    CompiledUnit unit = foundry.made();
    made = foundry.isKept() ? null : unit;
  }

  /**
   * Its rules. What the scan lets pass and the virtual machine refuses, no compiler made: somebody
   * forged it, or the disk damaged it, and it is made anew.
   *
   * @throws EngineFailure if it had to be made anew and is refused
   */
  synchronized List<Model> models() {
    if (models.isEmpty()) {
      try {
        models = defined(made == null ? foundry.unit() : made);
      } catch (LinkageError | IllegalStateException | ClassCastException forged) {
        models = defined(foundry.made());
      }
      made = null;
    }
    return models;
  }

  /** The same, made anew whatever the cache holds. */
  synchronized List<Model> anew() {
    models = defined(foundry.made());
    return models;
  }

  private List<Model> defined(CompiledUnit unit) {
    UnitLoader loader = new UnitLoader(unit, vocabulary);
    List<Model> defined = new ArrayList<>();
    for (String name : unit.models()) {
      defined.add(model(name, loader));
    }
    return List.copyOf(defined);
  }

  /** The rules of one class. */
  static Model model(String name, ClassLoader loader) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
