package org.huice.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.determination.Matter;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SelectionOrder;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Additive;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Priority;
import org.huice.policy.SettlementRule.Selection;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the policies of a rule set say of each other, in the form in which a dossier asks for it.
 *
 * @param articles every clause, by policy and id
 * @param inOrder the same, each at its place
 * @param rules what holds between awards, in the order of application: selections, those that only
 *     say that both are paid, ceilings
 * @param selections how many of the rules are selections; they come first
 * @param read the clauses that selections look at
 * @param sums the numbers of the rules
 */
record Laws(
    Map<String, Map<String, Article>> articles,
    List<Article> inOrder,
    List<SettlementRule> rules,
    int selections,
    Set<ClauseRef> read,
    Sums sums) {

  static Laws of(
      Map<String, PolicyDocument> policies, List<SettlementRule> across, Vocabulary vocabulary) {
    SortedMap<String, PolicyDocument> sorted = new TreeMap<>(policies);
    List<SettlementRule> declared = new ArrayList<>();
    sorted.values().forEach(policy -> declared.addAll(policy.settlement()));
    declared.addAll(across);
    List<Selection> selections = SelectionOrder.of(declared).selections();
    Set<ClauseRef> read = new HashSet<>();
    selections.forEach(selection -> read.addAll(selection.reads()));
    List<SettlementRule> rules = new ArrayList<>(selections);
    declared.stream().filter(Additive.class::isInstance).forEach(rules::add);
    declared.stream().filter(Ceiling.class::isInstance).forEach(rules::add);
    List<Article> inOrder = new ArrayList<>();
    return new Laws(
        articles(sorted, namings(rules), inOrder),
        inOrder,
        List.copyOf(rules),
        selections.size(),
        read,
        Sums.of(sorted, rules, vocabulary));
  }

  private static Map<ClauseRef, List<Article.Naming>> namings(List<SettlementRule> rules) {
    Map<ClauseRef, List<Article.Naming>> namings = new HashMap<>();
    for (int number = 0; number < rules.size(); number++) {
      SettlementRule rule = rules.get(number);
      List<ClauseRef> order = order(rule);
      for (ClauseRef clause : rule.clauses()) {
        namings
            .computeIfAbsent(clause, any -> new ArrayList<>())
            .add(new Article.Naming(rule, number, order.indexOf(clause)));
      }
    }
    return namings;
  }

  private static List<ClauseRef> order(SettlementRule rule) {
    if (rule instanceof Highest highest) {
      return highest.order();
    } else if (rule instanceof Priority priority) {
      return priority.order();
    }
    return rule instanceof Ceiling ceiling ? ceiling.order() : List.of();
  }

  private static Map<String, Map<String, Article>> articles(
      SortedMap<String, PolicyDocument> policies,
      Map<ClauseRef, List<Article.Naming>> namings,
      List<Article> inOrder) {
    Map<String, Map<String, Article>> articles = new HashMap<>();
    for (Map.Entry<String, PolicyDocument> entry : policies.entrySet()) {
      PolicyDocument policy = entry.getValue();
      BigDecimal step = policy.rounding().to().max(Fen.ONE);
      Map<String, Article> clauses = new HashMap<>();
      for (Clause clause : new TreeMap<>(policy.clauses()).values()) {
        ClauseRef ref = new ClauseRef(entry.getKey(), clause.id());
        List<Article.Naming> named = List.copyOf(namings.getOrDefault(ref, List.of()));
        Article article = new Article(ref, clause, step, inOrder.size(), named);
        inOrder.add(article);
        clauses.put(clause.id(), article);
      }
      articles.put(entry.getKey(), clauses);
    }
    return articles;
  }

  /** Null where no policy here has the clause. */
  @Nullable Article article(Matter matter) {
    return articles.getOrDefault(matter.policy(), Map.of()).get(matter.clause());
  }

  /** The same after another was asked for: where matters are sorted it is the next or that one. */
  @Nullable Article article(Matter matter, @Nullable Article last) {
    int next = last == null ? 0 : last.place() + 1;
    if (next < inOrder.size() && inOrder.get(next).isOf(matter)) {
      return inOrder.get(next);
    }
    return last != null && last.isOf(matter) ? last : article(matter);
  }

  /** Whether any clause is so. */
  boolean isAny(Predicate<Article> test) {
    return articles.values().stream().flatMap(clauses -> clauses.values().stream()).anyMatch(test);
  }
}
