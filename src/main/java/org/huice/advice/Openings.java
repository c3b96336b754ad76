package org.huice.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.RuleTree;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What may be supposed next to bring an undetermined ruling further. */
record Openings(Ruling.Undetermined ruling, Trial.Decided decided, LocalDate asOf) {

  /**
   * Suppositions to be made together.
   *
   * @param rule that they are to fulfil; empty where they lead to no rule in particular
   */
  record Opening(String rule, List<Supposition> made) {}

  /** What may be supposed, the fewest things first. */
  List<Opening> all() {
    List<Opening> all = new ArrayList<>();
    if (!isAbout(subject())) {
      return aimless(subjects());
    } else if (!placing().isEmpty()) {
      all.addAll(aimless(List.of(placing())));
    } else if (ruling.readings().stream().anyMatch(Openings::holds)) {
      ruling.readings().stream()
          .filter(Openings::holds)
          .forEach(held -> all.addAll(reaching(held)));
      all.addAll(aimless(new Guesses(ruling.missing(), absent(), world(), ref()).all()));
    } else {
      Rulebook.rules(decided.rules(), matter()).forEach(rule -> all.addAll(towards(rule)));
    }
    return all.stream()
        .sorted(Comparator.comparingInt((Opening opening) -> opening.made().size()))
        .toList();
  }

  private static boolean holds(RuleReading reading) {
    return reading.truth() == Truth.TRUE;
  }

  /** A rule that holds may pay nothing yet: what it lacks to reach the lowest tier. */
  private List<Opening> reaching(RuleReading held) {
    return Rulebook.rules(decided.rules(), matter()).stream()
        .filter(rule -> rule.name().equals(held.rule()))
        .flatMap(rule -> towards(rule).stream())
        .toList();
  }

  private List<Opening> towards(RuleTree rule) {
    return conditions(rule).stream().map(made -> new Opening(rule.name(), made)).toList();
  }

  private static List<Opening> aimless(List<List<Supposition>> openings) {
    return openings.stream().map(made -> new Opening("", made)).toList();
  }

  /** The subject that an opening brings with it, where there was none. */
  Optional<FactId> subject(Opening opening) {
    return isAbout(subject())
        ? Optional.empty()
        : opening.made().stream().flatMap(Openings::added).findFirst();
  }

  /** The facts that come with a list. */
  static Stream<FactId> added(Supposition supposition) {
    return supposition instanceof Supposition.OfList list
        ? list.added().stream().map(Supposition.Added::id)
        : Stream.empty();
  }

  private boolean isAbout(@Nullable Fact subject) {
    return subject != null && vocabulary().isA(subject.type().name(), clause().subject());
  }

  private List<List<Supposition>> subjects() {
    List<List<Supposition>> all = new ArrayList<>();
    for (Fact fact : decided.dossier().facts()) {
      for (Field field : fact.type().fields()) {
        if (ruling.missing().contains(new Missing(Missing.Kind.LIST, fact.name(field.name())))) {
          filled(fact.id(), field, clause().subject(), 1).ifPresent(list -> all.add(List.of(list)));
        }
      }
    }
    return all;
  }

  private Optional<Supposition> filled(FactId owner, Field field, String wanted, int count) {
    String listed = field.type() instanceof FieldType.ListOf list ? list.factType() : "";
    String type = vocabulary().isA(listed, wanted) ? listed : wanted;
    return vocabulary()
        .type(type)
        .filter(found -> vocabulary().isA(type, listed))
        .map(FactType::keys)
        .map(keys -> new Supposition.OfList(owner, field, Supposition.Added.of(type, keys, count)));
  }

  /** The day and the place without which no rule can be read. */
  private List<Supposition> placing() {
    List<Supposition> all = new ArrayList<>();
    String datedBy = clause().datedBy();
    Fact subject = Objects.requireNonNull(subject());
    if (datedBy != null && subject.value(datedBy) == null) {
      suppose(subject, datedBy, day(), all);
    }
    Fact applicant = decided.dossier().applicant();
    applicant.type().fields().stream()
        .filter(Field::place)
        .filter(field -> applicant.value(field.name()) == null)
        .filter(field -> !document().jurisdiction().isNational())
        .forEach(field -> suppose(applicant, field.name(), document().jurisdiction().code(), all));
    return all;
  }

  /** A day on which the policy holds, no later than the decision. */
  private LocalDate day() {
    LocalDate last = document().inForce().last();
    return last != null && last.isBefore(asOf) ? last : asOf;
  }

  private static void suppose(Fact fact, String name, Object value, List<Supposition> all) {
    fact.type()
        .field(name)
        .map(field -> new Supposition.OfValue(new Target.OfField(fact.id(), field), value))
        .ifPresent(all::add);
  }

  private ClauseRef ref() {
    return new ClauseRef(matter().policy(), matter().clause());
  }

  private List<List<Supposition>> conditions(RuleTree rule) {
    World world = world();
    Formula formula = Demands.of(rule, world, Objects.requireNonNull(subject()));
    List<List<Supposition>> all = new ArrayList<>();
    for (List<Formula> way : new Ways(new Terms(world)).open(formula)) {
      List<Supposition> lists = lists(way);
      if (lists != null && !way.isEmpty()) {
        Solver.solve(leaves(way), world).forEach(solved -> all.add(joined(lists, solved)));
      }
    }
    return all;
  }

  private static List<Formula.Leaf> leaves(List<Formula> way) {
    return way.stream()
        .filter(Formula.Leaf.class::isInstance)
        .map(Formula.Leaf.class::cast)
        .toList();
  }

  /** The lists that a way needs; null where none can be made up that serves. */
  private @Nullable List<Supposition> lists(List<Formula> way) {
    List<Supposition> all = new ArrayList<>();
    for (Formula part : way) {
      if (part instanceof Formula.Unlisted unlisted) {
        Optional<Supposition> list = list(unlisted);
        if (list.isEmpty()) {
          return null;
        }
        all.add(list.get());
      }
    }
    return all;
  }

  private Optional<Supposition> list(Formula.Unlisted list) {
    FactId owner = list.owner().id();
    return list.count() > 0
        ? filled(owner, list.field(), list.type(), list.count())
        : Optional.of(new Supposition.OfList(owner, list.field(), List.of()));
  }

  private static List<Supposition> joined(List<Supposition> first, List<Supposition> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  Absent absent() {
    return new Absent(decided.dossier(), decided.rules());
  }

  /** What the rules of the clause demand for the subject; nothing where there is none. */
  List<Formula> formulas() {
    Fact subject = subject();
    return subject == null || !isAbout(subject)
        ? List.of()
        : Rulebook.rules(decided.rules(), matter()).stream()
            .map(rule -> Demands.of(rule, world(), subject))
            .toList();
  }

  World world() {
    LocalDate date = ruling.matter().date() == null ? asOf : ruling.matter().date();
    return World.of(vocabulary(), decided.dossier(), document(), date, asOf);
  }

  private @Nullable Fact subject() {
    return decided.dossier().facts().stream()
        .filter(fact -> fact.id().equals(matter().subject()))
        .findFirst()
        .orElse(null);
  }

  private Matter matter() {
    return ruling.matter();
  }

  private Clause clause() {
    return Rulebook.clause(decided.rules(), matter());
  }

  private PolicyDocument document() {
    return Rulebook.document(decided.rules(), matter().policy());
  }

  private Vocabulary vocabulary() {
    return decided.rules().vocabulary();
  }
}
