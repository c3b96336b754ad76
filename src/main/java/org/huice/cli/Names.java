package org.huice.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huice.dossier.Dossier;
import org.huice.dossier.Evidence;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.money.Unit;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns the names of a decision's core, {@code 能源项目[P-01].设备投资额}, into words. */
final class Names {
  private final Vocabulary vocabulary;
  private final Fact applicant;
  private final Map<String, Fact> facts;
  private final FactId subject;

  Names(Vocabulary vocabulary, Dossier dossier) {
    this(vocabulary, dossier.applicant(), new HashMap<>(), dossier.applicant().id());
    dossier.facts().forEach(fact -> facts.put(fact.id().toString(), fact));
  }

  private Names(Vocabulary vocabulary, Fact applicant, Map<String, Fact> facts, FactId subject) {
    this.vocabulary = vocabulary;
    this.applicant = applicant;
    this.facts = facts;
    this.subject = subject;
  }

  /** The same names where it is clear that one speaks of this fact. */
  Names on(FactId fact) {
    return new Names(vocabulary, applicant, facts, fact);
  }

  /** {@code 能源项目 P-01}; the applicant, who stands at the head of the page, by type only. */
  String subject(FactId id) {
    return id.equals(applicant.id()) ? id.type() : id.type() + " " + String.join("/", id.key());
  }

  /** {@code 能源项目 P-01 的 设备投资额}; only the field where it is clear whose it is. */
  String whose(String name, Words words) {
    Fact fact = facts.get(factName(name));
    return fact == null || fact.id().equals(subject)
        ? label(name)
        : words.say("name.of", subject(fact.id()), label(name));
  }

  /** The printed name of the field. */
  String label(String name) {
    return field(name).map(Field::printed).orElseGet(() -> name.substring(fieldStart(name)));
  }

  /** The unit of the field; null where it has none. */
  @Nullable Unit unit(@Nullable String name) {
    return name == null ? null : field(name).map(Field::unit).flatMap(Unit::of).orElse(null);
  }

  /** Whether the field holds a day. */
  boolean isDay(@Nullable String name) {
    return name != null
        && field(name).filter(field -> field.type() instanceof FieldType.Day).isPresent();
  }

  /** Where the value comes from, if the facts say so. */
  Optional<Evidence> evidence(String name) {
    Fact fact = facts.get(factName(name));
    return fact == null
        ? Optional.empty()
        : Optional.ofNullable(fact.evidence().get(name.substring(fieldStart(name))));
  }

  /** The applicant's name: the first text that is neither key nor code. */
  Optional<String> applicant() {
    return applicant.type().fields().stream()
        .filter(field -> field.type() instanceof FieldType.Text)
        .filter(field -> !field.key() && !field.uscc() && !field.place())
        .map(field -> applicant.value(field.name()))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }

  private Optional<Field> field(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0
        ? Optional.empty()
        : vocabulary
            .type(name.substring(0, bracket))
            .flatMap(type -> type.field(name.substring(fieldStart(name))));
  }

  // A key may hold a dot or a bracket, the name of a field never does.
  private static int fieldStart(String name) {
    int end = name.lastIndexOf("].");
    return end < 0 ? name.lastIndexOf('/') + 1 : end + 2;
  }

  private static String factName(String name) {
    return name.substring(0, Math.max(0, fieldStart(name) - 1));
  }
}
