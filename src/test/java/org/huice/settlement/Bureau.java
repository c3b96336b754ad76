package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Barred;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Ruling.Superseded;
import org.huice.determination.Ruling.Undetermined;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Handling;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Terms;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.settlement.Settler.Outcome;
import org.jspecify.annotations.Nullable;

/** A policy {@code P}, one enterprise {@code E} and rulings on it, for tests. Sums are in 万元. */
final class Bureau {
  static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final Place HERE = Place.of("policies/P/policy.yaml");

  Fact firm = fact("企业", "E", null, Map.of());
  private final List<Fact> facts = new ArrayList<>(List.of(firm));
  private final Map<String, Clause> clauses = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final List<SettlementRule> rules = new ArrayList<>();
  private final List<SettlementRule> across = new ArrayList<>();
  Rounding rounding = Rounding.FEN_HALF_UP;
  private final List<Ruling> rulings = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  static ClauseRef ref(String clause) {
    return new ClauseRef("P", clause);
  }

  static List<ClauseRef> refs(String... clauses) {
    return List.of(clauses).stream().map(Bureau::ref).toList();
  }

  static ParameterRef parameter(String name) {
    return new ParameterRef("P", name);
  }

  static Terms terms(String name) {
    return terms(name, null);
  }

  static Terms terms(String name, @Nullable String per) {
    return new Terms("P", name, per, "原文", null, HERE);
  }

  /** What the enterprise says of itself, before anything is nested under it. */
  Bureau says(String field, Object value) {
    if (facts.size() > 1) {
      throw new IllegalStateException("others know the enterprise as it was");
    }
    Map<String, Object> values = new LinkedHashMap<>(firm.values());
    values.put(field, value);
    firm = fact("企业", "E", null, values);
    facts.set(0, firm);
    return this;
  }

  Fact nested(Fact owner, String list, String type, String key, Map<String, Object> values) {
    Fact fact = fact(type, key, owner, values);
    owner.lists().computeIfAbsent(list, name -> new ArrayList<>()).add(fact);
    facts.add(fact);
    return fact;
  }

  Fact project(String key) {
    return nested(firm, "项目", "项目", key, Map.of());
  }

  /** An award received before, in 万元. */
  Fact received(String key, String amount, String level, String project, LocalDate day) {
    return nested(
        firm,
        "已获奖补",
        "已获奖补",
        key,
        Map.of("金额", new BigDecimal(amount), "层级", level, "项目编号", project, "发放日期", day));
  }

  /** Says that a list was given, even if it is empty. */
  Bureau given(Fact owner, String list) {
    owner.lists().computeIfAbsent(list, name -> new ArrayList<>());
    return this;
  }

  private static Fact fact(
      String type, String key, @Nullable Fact owner, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("编号", key);
    return new Fact(
        Words.VOCABULARY.type(type).orElseThrow(),
        new FactId(type, List.of(key)),
        owner,
        all,
        new LinkedHashMap<>(),
        Map.of(),
        "$",
        Map.of());
  }

  Bureau clause(String id, String subject, Clause.Kind kind, Handling handling) {
    clauses.put(
        id,
        new Clause(
            id, subject, kind, null, "原文", null, null, null, null, null, null, null, null, handling,
            HERE));
    return this;
  }

  Bureau value(String name, String unit, LocalDate from, ParameterValue value) {
    Parameter old = parameters.get(name);
    TreeMap<LocalDate, ParameterValue> values = new TreeMap<>();
    if (old != null) {
      values.putAll(old.values());
    }
    values.put(from, value);
    parameters.put(
        name,
        new Parameter(
            name,
            Unit.of(unit).orElseThrow(),
            null,
            "A",
            false,
            List.of(),
            values,
            null,
            null,
            HERE));
    return this;
  }

  Bureau number(String name, String unit, String number) {
    return value(
        name, unit, LocalDate.of(2020, 1, 1), new ParameterValue.Plain(new BigDecimal(number)));
  }

  Bureau redacted(String name, String unit) {
    return value(name, unit, LocalDate.of(2020, 1, 1), new ParameterValue.Redacted());
  }

  Bureau rule(SettlementRule rule) {
    rules.add(rule);
    return this;
  }

  Bureau across(SettlementRule rule) {
    across.add(rule);
    return this;
  }

  Bureau ruling(Ruling ruling) {
    rulings.add(ruling);
    return this;
  }

  /** An award to the enterprise, in 万元; its clause is made where there is none. */
  Bureau grant(String clause, String amount) {
    return grant(clause, firm, amount);
  }

  Bureau grant(String clause, Fact subject, String amount) {
    return ruling(granted(clause, subject, amount, false));
  }

  Granted granted(String clause, Fact subject, String amount, boolean bound) {
    Amount sum = Amount.flat("奖励", new BigDecimal(amount), Unit.WAN_YUAN, bound, "P/奖励");
    return new Granted(matter(clause, subject), sum, null, List.of());
  }

  /** A ruling that cannot be made: the enterprise's field of the clause's name is missing. */
  Bureau open(String clause, Fact subject) {
    Missing missing = new Missing(Missing.Kind.FACT, subject.name("字段" + clause));
    return ruling(new Undetermined(matter(clause, subject), List.of(missing), null, List.of()));
  }

  Bureau open(String clause) {
    return open(clause, firm);
  }

  Matter matter(String clause, Fact subject) {
    if (!clauses.containsKey(clause)) {
      clause(clause, subject.type().name(), Clause.Kind.AWARD, Handling.PLAIN);
    }
    return new Matter("P", clause, subject.id(), AS_OF);
  }

  Settler settler() {
    return new Settler(Map.of("P", policy()), across, Words.VOCABULARY);
  }

  /** Whether the rulings as they are go the straight way. */
  boolean isStraight() {
    Laws laws = Laws.of(Map.of("P", policy()), across, Words.VOCABULARY);
    Facts known = new Facts(Words.VOCABULARY, dossier());
    Roll roll = Roll.of(laws, rulings);
    new Bars(known, roll).hold(roll);
    return Straight.of(laws, known, AS_OF, roll) != null;
  }

  Dossier dossier() {
    return new Dossier(firm, facts, "试.json");
  }

  private PolicyDocument policy() {
    return new PolicyDocument(
        "P",
        "试行办法",
        "机关",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(null, null, null),
        new Jurisdiction(Jurisdiction.NATIONAL, null),
        PolicyDocument.Level.CITY,
        null,
        rounding,
        null,
        clauses,
        parameters,
        List.of(),
        rules,
        Map.of(),
        List.of());
  }

  Outcome settle() {
    return settle(rulings);
  }

  List<Ruling> rulings() {
    return rulings;
  }

  Outcome settle(List<Ruling> some) {
    Outcome outcome = settler().settle(dossier(), AS_OF, some, problems::add);
    return outcome;
  }

  /** Every ruling in short, by clause and where not the enterprise subject. */
  Map<String, String> decided() {
    Map<String, String> all = new TreeMap<>();
    settle().rulings().forEach(ruling -> all.put(name(ruling.matter()), text(ruling)));
    return all;
  }

  private String name(Matter matter) {
    return matter.subject().equals(firm.id())
        ? matter.clause()
        : matter.clause() + " " + String.join("/", matter.subject().key());
  }

  private String text(Ruling ruling) {
    if (ruling instanceof Granted granted) {
      return wan(granted.amount().value());
    }
    if (ruling instanceof Undetermined undetermined) {
      return undetermined.missing().stream()
          .map(Missing::name)
          .collect(Collectors.joining(" ", "? ", ""));
    }
    if (ruling instanceof Superseded superseded) {
      return superseded.cause()
          + superseded.winners().stream()
              .map(winner -> " " + name(winner.matter()) + "=" + wan(winner.yuan()))
              .collect(Collectors.joining());
    }
    return ruling instanceof Barred barred ? "barred by " + name(barred.by()) : ruling.code();
  }

  static String wan(BigDecimal yuan) {
    return Unit.WAN_YUAN.fromBase(yuan).toPlainString();
  }

  /** The sum of all that is granted, in 元. */
  static BigDecimal total(Outcome outcome) {
    return outcome.rulings().stream()
        .filter(Granted.class::isInstance)
        .map(ruling -> ((Granted) ruling).amount().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
