package org.huice.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/**
 * Which changes of the facts a refusal suggests: what its unmet conditions read, moved to where
 * they hold.
 */
final class Candidates {
  private final World world;
  private final Set<Candidate> found = new LinkedHashSet<>();

  private Candidates(World world) {
    this.world = world;
  }

  /** The candidates of all rules for one subject, in their order. */
  static List<Candidate> of(List<RuleTree> rules, World world, Fact subject) {
    Candidates candidates = new Candidates(world);
    for (RuleTree rule : rules) {
      Formula formula = Demands.of(rule, world, subject);
      new Ways(new Terms(world)).unmet(formula).forEach(candidates::add);
    }
    List.copyOf(candidates.found).forEach(candidates::addCompanions);
    return List.copyOf(candidates.found);
  }

  /** The candidate that a day which is missing is the day of the decision. */
  static Stream<Candidate> dated(Fact subject, String field, LocalDate asOf) {
    return subject.type().field(field).stream()
        .map(day -> Candidate.of(new Target.OfField(subject.id(), day), null, asOf));
  }

  private void add(Formula.Leaf leaf) {
    LocalDate complete = CalendarDays.complete(leaf, world);
    if (complete != null) {
      wait(leaf, complete);
      return;
    }
    for (Target target : new Terms(world).reads(leaf.expression(), leaf.scope())) {
      if (target instanceof Target.OfField field && !field.isFixed()) {
        values(leaf, field).forEach(value -> add(field, value));
      }
    }
  }

  /** A period becomes complete by waiting; nothing makes it incomplete again. */
  private void wait(Formula.Leaf leaf, LocalDate complete) {
    if (complete.isAfter(world.asOf()) && truth(leaf, worldOn(complete)) == Truth.TRUE) {
      found.add(Candidate.of(world.asOf(), complete));
    }
  }

  private World worldOn(LocalDate day) {
    return new World(
        world.vocabulary(),
        world.all(),
        world.facts(),
        world.document(),
        world.date(),
        day,
        world.supposed());
  }

  private static Truth truth(Formula.Leaf leaf, World world) {
    return new Ways(new Terms(world)).truth(leaf);
  }

  /**
   * Values with which the condition holds, or where there is none no longer fails but lacks
   * something more: of a choice all, of anything else the nearest.
   */
  private List<Object> values(Formula.Leaf leaf, Target.OfField target) {
    List<Object> met = values(leaf, target, Truth.TRUE);
    return met.isEmpty() && truth(leaf, world) == Truth.FALSE
        ? values(leaf, target, Truth.UNKNOWN)
        : met;
  }

  private List<Object> values(Formula.Leaf leaf, Target.OfField target, Truth wanted) {
    return new Values(world)
        .suggested(target, leaf).stream()
            .filter(value -> !value.equals(world.raw(target)))
            .filter(value -> truth(leaf, world.with(target, value)) == wanted)
            .limit(target.field().type() instanceof FieldType.Choice ? Long.MAX_VALUE : 1)
            .toList();
  }

  private void add(Target.OfField target, Object value) {
    found.add(Candidate.of(target, world.raw(target), value));
  }

  /** What has to change with a candidate, lest the two contradict each other. */
  private void addCompanions(Candidate candidate) {
    if (candidate.supposition() instanceof Supposition.OfValue value
        && value.target() instanceof Target.OfField target) {
      Fact fact = fact(target);
      for (Field field : fact.type().fields()) {
        if (field.name().equals(target.field().onlyIf())) {
          companion(fact, field, true);
        } else if (field.name().equals(target.field().noMoreThan())) {
          companion(fact, field, converted(value.value(), target.field(), field));
        } else if (target.field().name().equals(field.noMoreThan())) {
          companion(fact, field, converted(value.value(), target.field(), field));
        }
      }
    }
  }

  private Fact fact(Target.OfField target) {
    return world.facts().of(target.fact().type()).stream()
        .filter(fact -> fact.id().equals(target.fact()))
        .findFirst()
        .orElseThrow();
  }

  private void companion(Fact fact, Field field, Object value) {
    Target.OfField target = new Target.OfField(fact.id(), field);
    Object present = world.raw(target);
    if (present != null && !present.equals(value) && !target.isFixed()) {
      add(target, value);
    }
  }

  private static Object converted(Object value, Field from, Field to) {
    if (!(value instanceof Number)) {
      return value;
    }
    BigDecimal number = new BigDecimal(value.toString());
    BigDecimal base = from.measure().map(unit -> unit.toBase(number)).orElse(number);
    BigDecimal own = to.measure().map(unit -> unit.fromBase(base)).orElse(base);
    return Values.typed(own, to.type());
  }

  /** Pairs of candidates that change different things and do not both wait. */
  static List<List<Candidate>> pairs(List<Candidate> candidates) {
    List<List<Candidate>> pairs = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = i + 1; j < candidates.size(); j++) {
        if (!Objects.equals(candidates.get(i).name(), candidates.get(j).name())) {
          pairs.add(List.of(candidates.get(i), candidates.get(j)));
        }
      }
    }
    return pairs.stream().sorted(Candidate.NEAREST).toList();
  }
}
