package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A pattern, made ready once to hold many facts against it. */
final class ReadyPattern {
  private final Vocabulary vocabulary;
  private final String type;
  private final @Nullable Owner from;
  private final int fact;
  private final int end;
  private final ReadyTest[] constraints;
  private final Names names;

  /**
   * The list in which a fact must stand.
   *
   * @param number of the fact that has the list
   */
  private record Owner(int number, String list) {
    static @Nullable Owner of(Expression.@Nullable Path from, Names names) {
      if (from == null) {
        return null;
      }
      if (from.owner() instanceof Expression.Variable variable) {
        return new Owner(names.of(variable.name()), from.field());
      }
      throw new IllegalArgumentException("no variable: " + from.text());
    }

    /** The list; null where there is none to read. */
    @Nullable List<Fact> in(Frame frame) {
      return frame.get(number) instanceof Fact owner ? owner.lists().get(list) : null;
    }
  }

  ReadyPattern(Conditional.Pattern pattern, Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.type = pattern.type();
    this.from = Owner.of(pattern.from(), names);
    Names inner = names.within(pattern.variable());
    this.fact = inner.fact();
    List<ReadyTest> all = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      String binding = constraint.binding();
      if (binding == null) {
        all.add(ReadyTests.of(constraint.expression(), inner));
      } else {
        ReadyValue value = ReadyValues.of(constraint.expression(), inner);
        inner = inner.with(binding);
        all.add(binding(inner.of(binding), value));
      }
    }
    this.constraints = all.toArray(ReadyTest[]::new);
    this.names = inner;
    this.end = inner.count();
  }

  private static ReadyTest binding(int number, ReadyValue value) {
    return frame -> {
      frame.set(number, value.of(frame));
      return Truth.TRUE;
    };
  }

  /** The names that are known after it. */
  Names names() {
    return names;
  }

  /** The number of its fact. */
  int fact() {
    return fact;
  }

  /** The facts that are given, sorted by identity. */
  List<Fact> facts(Frame frame) {
    if (from == null) {
      return frame.facts().of(type);
    }
    List<Fact> listed = from.in(frame);
    return listed == null ? List.of() : listed;
  }

  /** Whether there can be no others. */
  boolean isWhole(Frame frame) {
    return from == null ? frame.facts().absentLists(type).isEmpty() : from.in(frame) != null;
  }

  /** Whether a fact is of the type that it wants; of a list there may be others. */
  boolean takes(Fact candidate) {
    return vocabulary.isA(candidate.type().name(), type);
  }

  /** Whether a fact is among those that it may take. */
  boolean offers(Frame frame, Fact candidate) {
    return takes(candidate) && (from == null || facts(frame).contains(candidate));
  }

  /** Whether one of its facts meets it. */
  Truth hold(Frame frame, Fact candidate) {
    if (from != null && !takes(candidate)) {
      return Truth.FALSE;
    }
    frame.set(fact, candidate);
    return ReadyTest.all(constraints, frame);
  }

  /** Takes it that there is a fact of which nothing is known. */
  void assume(Frame frame) {
    for (int name = fact; name < end; name++) {
      frame.set(name, null);
    }
  }
}
