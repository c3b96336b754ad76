package org.huice.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.policy.Clause.Kind;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule.Exclusive.Pair;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;

/** The clauses that one settlement entry names; each place is read, and complained of, once. */
final class SettledClauses {
  private static final Set<Kind> AWARD = EnumSet.of(Kind.AWARD);
  private static final Set<Kind> SHARED = EnumSet.of(Kind.AWARD, Kind.DESIGNATION);
  private static final Set<Kind> MET = EnumSet.of(Kind.AWARD, Kind.DESIGNATION, Kind.ELIGIBILITY);
  private static final String ALL = "all";

  private final Section section;
  private final Catalogue catalogue;
  private final Map<Node, Optional<ClauseRef>> read = new LinkedHashMap<>();

  SettledClauses(Section section, Catalogue catalogue) {
    this.section = section;
    this.catalogue = catalogue;
  }

  /** Every clause of an entry of that kind. */
  Collection<ClauseRef> members(String kind) {
    Set<ClauseRef> all = new LinkedHashSet<>();
    switch (kind) {
      case "choice" -> all.addAll(options().values());
      case "exclusive" -> pairs().forEach(pair -> all.addAll(List.of(pair.one(), pair.other())));
      case "requires" -> {
        one("clause").ifPresent(all::add);
        all.addAll(needs());
      }
      case "supersedes" -> {
        one("winner").ifPresent(all::add);
        one("loser").ifPresent(all::add);
      }
      default -> all.addAll(list());
    }
    return all;
  }

  /** The clause under a key. */
  Optional<ClauseRef> one(String key) {
    return section.node(key).flatMap(node -> clause(key, node, AWARD));
  }

  /** The clauses under {@code needs}, which need not give money. */
  List<ClauseRef> needs() {
    return several("needs", MET, 1);
  }

  /** The clauses under {@code clauses} but those under {@code except}. */
  List<ClauseRef> list() {
    boolean several = !section.has("highest") && !section.has("at-most");
    List<ClauseRef> all =
        section.node("clauses").orElse(null) instanceof Scalar word
                && word.text().equals(ALL)
                && section.has("at-most")
            ? catalogue.awards()
            : several("clauses", AWARD, several ? 2 : 1);
    List<ClauseRef> except = several("except", AWARD, 1);
    List<ClauseRef> left = all.stream().filter(ref -> !except.contains(ref)).toList();
    if (section.has("except") && left.size() + except.size() > all.size()) {
      section.report(section.place("except"), RuleSetProblem.EXCEPT_OF_NOTHING);
    }
    return left;
  }

  /**
   * The clauses under {@code clauses} of a pool.
   *
   * @param titles whether they may confer titles: where no money is divided
   */
  List<ClauseRef> pooled(boolean titles) {
    return several("clauses", titles ? SHARED : AWARD, 1);
  }

  /** The pairs under {@code pairs}. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Node item : section.items("pairs")) {
      if (item instanceof Sequence two && two.items().size() == 2) {
        List<ClauseRef> refs =
            two.items().stream().flatMap(node -> clause("pairs", node, AWARD).stream()).toList();
        if (refs.size() == 2 && different(refs, item)) {
          pairs.add(new Pair(refs.get(0), refs.get(1)));
        }
      } else {
        section.report(item.place(), RuleSetProblem.NOT_A_PAIR, Section.shown(item));
      }
    }
    atLeast("pairs", section.items("pairs").size(), 1);
    return pairs;
  }

  /** The clauses under {@code options}, by the word that chooses each. */
  Map<String, ClauseRef> options() {
    Map<String, ClauseRef> options = new LinkedHashMap<>();
    Map<String, Entry> entries = section.named("options");
    entries.forEach(
        (word, entry) ->
            clause("options", entry.value(), AWARD).ifPresent(ref -> options.put(word, ref)));
    atLeast("options", entries.size(), 2);
    return options;
  }

  private List<ClauseRef> several(String key, Set<Kind> kinds, int least) {
    List<Node> items = section.items(key);
    List<ClauseRef> refs =
        items.stream().flatMap(item -> clause(key, item, kinds).stream()).toList();
    section.node(key).ifPresent(node -> different(refs, node));
    atLeast(key, items.size(), least);
    return refs;
  }

  private boolean different(List<ClauseRef> refs, Node at) {
    boolean twice = new HashSet<>(refs).size() < refs.size();
    if (twice) {
      section.report(at.place(), RuleSetProblem.SETTLED_CLAUSE_TWICE);
    }
    return !twice;
  }

  private void atLeast(String key, int given, int least) {
    if (section.has(key) && given < least) {
      section.report(
          section.place(key), RuleSetProblem.TOO_FEW_SETTLED, key, Integer.toString(least));
    }
  }

  private Optional<ClauseRef> clause(String key, Node node, Set<Kind> kinds) {
    return read.computeIfAbsent(
        node,
        at -> section.text(key, at).flatMap(text -> catalogue.clause(section, text, at, kinds)));
  }
}
