package org.huice.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huice.determination.Matter;
import org.huice.dossier.Dossier;
import org.huice.dossier.Evidence;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
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

  /** What was asked last: of one name one asks its words, its unit and where its value is from. */
  private @Nullable Read last;

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

  /**
   * What a name says, found once.
   *
   * @param word what stands for the field in it
   * @param figure that it names instead of a field of one fact
   * @param fact whose field it is, if the facts have that
   * @param field as the vocabulary has it
   */
  private record Read(
      String name,
      String word,
      @Nullable Figure figure,
      @Nullable Fact fact,
      @Nullable Field field) {
    String label() {
      return field == null ? word : field.printed();
    }

    @Nullable Object value() {
      return fact == null ? null : fact.value(word);
    }
  }

  /** The same names where it is clear that one speaks of this fact. */
  Names on(FactId fact) {
    return new Names(vocabulary, applicant, facts, fact);
  }

  /** {@code 能源项目 P-01}; the applicant, who stands at the head of the page, by type only. */
  String subject(FactId id) {
    return id.equals(applicant.id()) ? id.type() : id.type() + " " + String.join("/", id.key());
  }

  /** {@code 能源项目 P-01 一期屋顶光伏}: with its name, where it has one; not so the applicant. */
  String named(FactId id) {
    return subject(id) + nameOf(id).map(text -> " " + text).orElse("");
  }

  /** Its name, where it has one; not that of the applicant. */
  Optional<String> nameOf(FactId id) {
    if (id.equals(applicant.id())) {
      return Optional.empty();
    }
    return Optional.ofNullable(facts.get(id.toString())).flatMap(Names::name);
  }

  /** {@code 能源项目 P-01 的 设备投资额}; only the field where it is clear whose it is. */
  String whose(String name, Words words) {
    Read read = read(name);
    if (read.figure() != null) {
      return read.figure().said(words, vocabulary);
    }
    Fact fact = read.fact();
    if (fact == null && name.indexOf('[') < 0 && name.indexOf('/') >= 0) {
      return words.say("name.parameter", read.label());
    }
    return fact == null || fact.id().equals(subject)
        ? read.label()
        : words.say("name.of", subject(fact.id()), read.label());
  }

  /** {@code 债券 102582001}: whose field it is; empty where no fact has it. */
  Optional<String> owner(String name) {
    return Optional.ofNullable(read(name).fact()).map(fact -> subject(fact.id()));
  }

  /** Whether that is what a condition is about: a parameter of the policy. */
  boolean isParameter(@Nullable String about, String parameter) {
    return about != null && about.indexOf('[') < 0 && about.endsWith("/" + parameter);
  }

  /** The printed name of the field. */
  String label(String name) {
    return read(name).label();
  }

  /** The unit of the field; null where it has none. */
  @Nullable Unit unit(@Nullable String name) {
    Field field = field(name);
    return field == null ? null : field.measure().orElse(null);
  }

  /** What the field means, if the vocabulary says so. */
  Optional<String> meaning(String name) {
    return Optional.ofNullable(field(name)).map(Field::meaning);
  }

  /** Whether the field holds a day. */
  boolean isDay(@Nullable String name) {
    Field field = field(name);
    return field != null && field.type() instanceof FieldType.Day;
  }

  /** Where the value comes from, if the facts say so. */
  Optional<Evidence> evidence(String name) {
    Read read = read(name);
    return read.fact() == null
        ? Optional.empty()
        : Optional.ofNullable(read.fact().evidence().get(read.word()));
  }

  /** Whether the facts give the field a value. */
  boolean isGiven(String name) {
    return read(name).value() != null;
  }

  /** The day that the field holds, if it does. */
  Optional<LocalDate> day(String name) {
    return read(name).value() instanceof LocalDate day ? Optional.of(day) : Optional.empty();
  }

  /** Where the field stands in the fact file: {@code $.企业.土地[0].约定动工日期}. */
  Optional<String> path(String name) {
    Read read = read(name);
    return Optional.ofNullable(read.fact()).map(fact -> fact.path(read.word()));
  }

  /** What kind of applicant it is: {@code 企业}. */
  String applicantType() {
    return applicant.type().name();
  }

  /** Whether such an applicant may be, or may have, a fact of the type, given or not. */
  boolean mayHave(String type) {
    return vocabulary.mayHold(applicantType(), type);
  }

  /** The code of the place where the applicant is, if it is given. */
  Optional<String> place() {
    return text(applicant, Field::place);
  }

  /**
   * {@code 债券 102582001 的 发行日期 2025-09-10}: the subject's day that chose the policy, if one did.
   */
  Optional<String> dated(Matter matter, Map<String, PolicyDocument> policies, Words words) {
    PolicyDocument policy = policies.get(matter.policy());
    Clause clause = policy == null ? null : policy.clauses().get(matter.clause());
    if (clause == null || clause.datedBy() == null) {
      return Optional.empty();
    }
    String name = matter.subject() + "." + clause.datedBy();
    return day(name).map(day -> whose(name, words) + " " + day);
  }

  /** The applicant's name, if it is given. */
  Optional<String> applicant() {
    return name(applicant);
  }

  // The first text called 名称 or …名称, such as 项目名称; the key comes beside it anyway.
  static Optional<String> name(Fact fact) {
    return text(fact, field -> !field.key() && field.printed().endsWith("名称"));
  }

  private static Optional<String> text(Fact fact, Predicate<Field> which) {
    for (Field field : fact.type().fields()) {
      if (which.test(field) && fact.value(field.name()) instanceof String text) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private @Nullable Field field(@Nullable String name) {
    return name == null ? null : read(name).field();
  }

  private Read read(String name) {
    Read known = last;
    if (known == null || !known.name().equals(name)) {
      known = readNew(name);
      last = known;
    }
    return known;
  }

  private Read readNew(String name) {
    Figure figure = Figure.of(name).orElse(null);
    String word = name.substring(fieldStart(name));
    Fact fact = facts.get(factName(name));
    Field field =
        figure == null
            ? (fact == null ? fieldOfType(name, word) : fact.type().field(word)).orElse(null)
            : figure.field(vocabulary).orElse(null);
    return new Read(name, word, figure, fact, field);
  }

  private Optional<Field> fieldOfType(String name, String word) {
    int bracket = name.indexOf('[');
    return bracket < 0
        ? Optional.empty()
        : vocabulary.type(name.substring(0, bracket)).flatMap(type -> type.field(word));
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
