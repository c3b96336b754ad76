package org.huice.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.huice.drl.RuleTree;
import org.huice.policy.Clause;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;

/**
 * Measures what the examples of a policy show of it: of every condition of every rule whether it
 * was seen true, false and missing, where facts can make it so; of every tier, row and limit by
 * which a clause pays, and of every rule between awards, whether it was used. Examples that do not
 * pass, and those that name a misreading, show nothing.
 */
public final class Coverage {
  private final PolicyRules policy;
  private final Vocabulary vocabulary;
  private final List<Example> examples;
  private final Shown all;

  /** One that counts, with what it alone shows. */
  private record Example(Watched watched, Shown shown) {
    String name() {
      return watched.result().example().name();
    }
  }

  private Coverage(PolicyRules policy, Vocabulary vocabulary, List<Watched> watched) {
    this.policy = policy;
    this.vocabulary = vocabulary;
    this.examples = watched.stream().map(one -> new Example(one, shown(List.of(one)))).toList();
    this.all = shown(watched);
  }

  /**
   * The coverage of a policy.
   *
   * @param watched examples; those of other policies are left aside
   */
  public static PolicyCoverage of(RuleSet rules, String policy, List<Watched> watched) {
    PolicyRules known = Objects.requireNonNull(rules.policies().get(policy), policy);
    List<Watched> own =
        watched.stream()
            .filter(one -> one.result().example().policy().equals(policy))
            .filter(Watched::counts)
            .toList();
    return new Coverage(known, rules.vocabulary(), own).of();
  }

  private Shown shown(List<Watched> watched) {
    PolicyDocument document = policy.document();
    return Shown.by(
        document.id(), document.parameters(), watched.stream().map(Watched::result).toList());
  }

  private PolicyCoverage of() {
    PolicyDocument document = policy.document();
    return new PolicyCoverage(
        document.id(),
        document.status() == PolicyDocument.Status.IN_FORCE,
        cases(example -> true),
        document.clauses().values().stream().map(this::clause).toList(),
        document.settlement().stream().flatMap(rule -> settled(rule).stream()).toList());
  }

  private PolicyCoverage.ClauseCoverage clause(Clause clause) {
    List<RuleTree> rules =
        policy.rules().stream().filter(rule -> rule.clause().equals(clause.id())).toList();
    return new PolicyCoverage.ClauseCoverage(
        clause.id(),
        rules.stream().map(rule -> rule(rule, clause)).toList(),
        clause.handling().undecidable() == null ? amounts(clause, rules) : List.of());
  }

  private PolicyCoverage.RuleCoverage rule(RuleTree rule, Clause clause) {
    Map<String, Parameter> parameters = policy.document().parameters();
    Reachable reachable = new Reachable(vocabulary, clause.subject());
    return new PolicyCoverage.RuleCoverage(
        rule.name(),
        rule.text(),
        rule.place(),
        Sites.of(rule, reachable, parameters).stream().map(this::item).toList());
  }

  private Item item(Site site) {
    return new Item(
        site.kind(),
        site.place(),
        site.text(),
        null,
        List.of(cell(site, Sight.TRUE), cell(site, Sight.FALSE), cell(site, Sight.MISSING)));
  }

  private Item.Cell cell(Site site, Sight sight) {
    List<String> cases = cases(site, sight);
    Excuse excuse = site.excuses().get(sight);
    if (excuse == null && cases.isEmpty() && site.policyAlone()) {
      boolean settled =
          sight == Sight.FALSE || (sight == Sight.TRUE && !cases(site, Sight.FALSE).isEmpty());
      excuse = settled ? Excuse.POLICY_ALONE : null;
    }
    return new Item.Cell(sight, excuse, cases);
  }

  private List<String> cases(Site site, Sight sight) {
    Seen wanted = site.as(sight);
    return cases(example -> example.watched().seen().contains(wanted));
  }

  private List<String> cases(Predicate<Example> showing) {
    return examples.stream().filter(showing).map(Example::name).toList();
  }

  /** Each tier and row by itself, of each limit both sides together. */
  private List<Item> amounts(Clause clause, List<RuleTree> rules) {
    Map<Object, List<Demand>> together = new LinkedHashMap<>();
    new AmountCoverage(clause.id(), policy.document().parameters(), all.amounts())
        .of(rules)
        .forEach(
            demand ->
                together
                    .computeIfAbsent(
                        demand.value() == null ? demand.use() : demand, any -> new ArrayList<>())
                    .add(demand));
    return together.values().stream().map(this::item).toList();
  }

  private Item item(List<Demand> demands) {
    Demand first = demands.get(0);
    return new Item(
        kind(first.kind()),
        first.use().place(),
        first.use().parameter(),
        first.bound(),
        demands.stream().map(this::cell).toList());
  }

  private Item.Cell cell(Demand demand) {
    return new Item.Cell(
        sight(demand.kind()), null, cases(example -> demand.isShown(example.shown())));
  }

  private static Item.Kind kind(Gap.Kind kind) {
    return switch (kind) {
      case NEVER_CUT, ALWAYS_CUT -> Item.Kind.AT_MOST;
      case NEVER_RAISED, ALWAYS_RAISED -> Item.Kind.AT_LEAST;
      case TIER_FROM -> Item.Kind.TIER_FROM;
      case TIER_ABOVE -> Item.Kind.TIER_ABOVE;
      case TIER_BELOW -> Item.Kind.TIER_BELOW;
      case ROW_UNUSED -> Item.Kind.ROW;
      default -> throw new IllegalArgumentException("nothing that pays: " + kind);
    };
  }

  private static Sight sight(Gap.Kind kind) {
    return switch (kind) {
      case NEVER_CUT, NEVER_RAISED -> Sight.CHANGED;
      case ALWAYS_CUT, ALWAYS_RAISED -> Sight.LEFT;
      default -> Sight.USED;
    };
  }

  /** Of clauses that cannot be decided there is nothing to choose from and nothing to cut. */
  private List<Item> settled(SettlementRule rule) {
    int decidable = new Decidable(policy.document()).of(rule);
    if (rule instanceof SettlementRule.Ceiling && decidable > 0) {
      return List.of(
          item(
              Item.Kind.CEILING,
              rule,
              List.of(
                  cell(Sight.CHANGED, rule, Settled::took),
                  cell(Sight.LEFT, rule, Settled::leftAll))));
    }
    return rule instanceof SettlementRule.Selection
            && decidable >= Math.min(2, rule.clauses().size())
        ? List.of(item(Item.Kind.SELECTION, rule, List.of(cell(Sight.USED, rule, Settled::felled))))
        : List.of();
  }

  private static Item item(Item.Kind kind, SettlementRule rule, List<Item.Cell> cells) {
    return new Item(kind, rule.terms().declared(), rule.terms().name(), null, cells);
  }

  private Item.Cell cell(Sight sight, SettlementRule rule, BiPredicate<Settled, String> showing) {
    String name = rule.terms().name();
    return new Item.Cell(
        sight, null, cases(example -> showing.test(example.shown().settled(), name)));
  }
}
