package org.huice.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.drl.Comparison;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.problem.Problem;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds patterns whose facts belong to somebody of whom a dossier holds many, and that no condition
 * ties to the same one: the pregnancy of one woman and the insurance of another.
 */
final class JoinCheck {
  private final Vocabulary vocabulary;
  private final Singles singles;
  private final Operands operands;
  private final List<Conditional.Pattern> patterns = new ArrayList<>();
  private final List<Conditional.Pattern> bound = new ArrayList<>();

  JoinCheck(Vocabulary vocabulary, Singles singles, RuleTree rule) {
    this.vocabulary = vocabulary;
    this.singles = singles;
    this.operands = new Operands(vocabulary, singles, rule);
    for (Conditional conditional : rule.when()) {
      add(conditional);
    }
  }

  private void add(Conditional conditional) {
    if (conditional instanceof Conditional.Pattern pattern) {
      bound.add(pattern);
      patterns.add(pattern);
    } else if (conditional instanceof Conditional.Some some) {
      patterns.add(some.pattern());
    } else if (conditional instanceof Conditional.None none) {
      patterns.add(none.pattern());
    } else if (conditional instanceof Conditional.Every every) {
      patterns.add(every.pattern());
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      patterns.add(accumulate.source());
    } else if (conditional instanceof Conditional.Either either) {
      for (Conditional branch : either.branches()) {
        if (!(branch instanceof Conditional.Pattern)) {
          add(branch);
        }
      }
    }
  }

  /** Reports each pattern that could be met by a fact of another owner than an earlier one. */
  void check(Consumer<Problem> problems) {
    Links links = new Links();
    patterns.forEach(links::add);
    for (int i = 1; i < patterns.size(); i++) {
      Conditional.Pattern later = patterns.get(i);
      for (Conditional.Pattern earlier : patterns.subList(0, i)) {
        Optional<String> owner =
            bound.contains(earlier) ? common(earlier, later) : Optional.empty();
        if (owner.isPresent() && !links.together(earlier, later)) {
          problems.accept(
              Problem.at(
                  later.place(),
                  DoubtProblem.JOIN_WITHOUT_LINK,
                  later.type(),
                  earlier.type(),
                  owner.get(),
                  remedy(earlier, later, owner.get())));
          break;
        }
      }
    }
  }

  /** The nearest type that owns both, or is one and owns the other, of which there may be many. */
  private Optional<String> common(Conditional.Pattern one, Conditional.Pattern other) {
    if (one.type().equals(Variables.POLICY) || other.type().equals(Variables.POLICY)) {
      return Optional.empty();
    }
    Map<String, String> first = owners(one.type());
    Map<String, String> second = owners(other.type());
    return first.keySet().stream()
        .filter(second::containsKey)
        .filter(type -> !(type.equals(one.type()) && type.equals(other.type())))
        .filter(type -> !singles.has(type))
        .findFirst();
  }

  /** A type and its owners upward, each with the path of fields that leads to it. */
  private Map<String, String> owners(String type) {
    Map<String, String> owners = new LinkedHashMap<>();
    @Nullable String current = type;
    String path = "";
    while (current != null && owners.putIfAbsent(current, path) == null) {
      Field owner = vocabulary.type(current).flatMap(FactType::ownerField).orElse(null);
      if (owner == null || !(owner.type() instanceof FieldType.Reference reference)) {
        break;
      }
      path = path + (path.isEmpty() ? "" : ".") + owner.name();
      current = reference.factType();
    }
    return owners;
  }

  private String remedy(Conditional.Pattern earlier, Conditional.Pattern later, String owner) {
    String variable = earlier.variable() == null ? "$" + earlier.type() : earlier.variable();
    String there = Optional.ofNullable(owners(earlier.type()).get(owner)).orElse("");
    String here = Optional.ofNullable(owners(later.type()).get(owner)).orElse("");
    String of = there.isEmpty() ? variable : variable + "." + there;
    return here.isEmpty() ? of : here + " == " + of;
  }

  /** Which patterns conditions tie to the same facts. */
  private final class Links {
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    /** A list that it comes from, and what its facts have to equal. */
    void add(Conditional.Pattern pattern) {
      String own = id(pattern);
      groups.computeIfAbsent(own, none -> new TreeSet<>(Set.of(own)));
      if (pattern.from() != null) {
        tie(own, pattern.from());
      }
      for (Leaf leaf : Leaf.of(pattern)) {
        if (leaf.condition() instanceof Expression.Compare compare
            && compare.operator() == Comparison.EQUAL) {
          tie(own, compare.left());
          tie(own, compare.right());
        }
      }
    }

    private void tie(String own, Expression operand) {
      for (Conditional.Pattern other : bound) {
        if (reads(operand, other)) {
          join(own, id(other));
        }
      }
    }

    private boolean reads(Expression operand, Conditional.Pattern other) {
      if (operand instanceof Expression.Path path) {
        return reads(path.owner(), other);
      }
      return operand instanceof Expression.Variable variable
          && (variable.name().equals(other.variable())
              || operands.isBoundIn(variable.name(), other));
    }

    private void join(String one, String other) {
      Set<String> all = new TreeSet<>(Set.of(one, other));
      all.addAll(groups.getOrDefault(one, Set.of()));
      all.addAll(groups.getOrDefault(other, Set.of()));
      all.forEach(member -> groups.put(member, all));
    }

    boolean together(Conditional.Pattern one, Conditional.Pattern other) {
      return groups.getOrDefault(id(one), Set.of()).contains(id(other));
    }

    private String id(Conditional.Pattern pattern) {
      return pattern.place() + pattern.type();
    }
  }
}
