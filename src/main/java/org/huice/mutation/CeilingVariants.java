package org.huice.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Limit;
import org.huice.policy.SettlementRule.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The variants of a ceiling: its bound, its cut, its limit and what of the past counts.
 *
 * @param title as variants name it
 */
record CeilingVariants(Ceiling ceiling, String title) {
  /**
   * All but those of its clauses and its scope.
   *
   * @param one whether no more than one award can ever meet in it
   */
  List<Variant<SettlementRule>> of(boolean one) {
    List<Variant<SettlementRule>> all = new ArrayList<>();
    String inclusive = String.valueOf(ceiling.inclusive());
    String exclusive = String.valueOf(!ceiling.inclusive());
    Ceiling turned = with(ceiling.limit(), !ceiling.inclusive(), ceiling.cut(), ceiling.history());
    all.add(variant(Change.BOUND, "inclusive", inclusive, exclusive, turned));
    if (!one) {
      Cut other = ceiling.cut() == Cut.LAST_FIRST ? Cut.PROPORTIONAL : Cut.LAST_FIRST;
      Ceiling cut = with(ceiling.limit(), ceiling.inclusive(), other, ceiling.history());
      all.add(variant(Change.VALUE, "cut", name(ceiling.cut()), name(other), cut));
    }
    Limit limit = ceiling.limit();
    if (limit.parameter() != null && limit.field() != null) {
      Limit whole = new Limit(null, limit.field());
      Ceiling higher = with(whole, ceiling.inclusive(), ceiling.cut(), ceiling.history());
      all.add(variant(Change.OPTION_DROPPED, "at-most", limit.parameter().name(), "", higher));
    }
    if (ceiling.history() != null) {
      all.addAll(history(ceiling.history()));
    }
    return all;
  }

  private static String name(Cut cut) {
    return cut == Cut.LAST_FIRST ? "last-first" : "proportional";
  }

  private List<Variant<SettlementRule>> history(History given) {
    List<Variant<SettlementRule>> all = new ArrayList<>();
    all.add(less(given.type(), null));
    if (given.day() != null) {
      all.add(less(given.day(), counting(given, given.where(), given.subject(), null)));
    }
    if (given.subject() != null) {
      all.add(less(given.subject(), counting(given, given.where(), null, given.day())));
    }
    given
        .where()
        .forEach(
            (field, words) -> {
              Map<String, Set<String>> fewer = new LinkedHashMap<>(given.where());
              fewer.remove(field);
              all.add(less(field, counting(given, fewer, given.subject(), given.day())));
              words(given, field, words, all);
            });
    return all;
  }

  private void words(
      History given, String field, Set<String> words, List<Variant<SettlementRule>> all) {
    for (String word : words.size() > 1 ? new TreeSet<>(words) : Set.<String>of()) {
      Set<String> left = new LinkedHashSet<>(words);
      left.remove(word);
      Map<String, Set<String>> fewer = new LinkedHashMap<>(given.where());
      fewer.put(field, left);
      all.add(less(field + ": " + word, counting(given, fewer, given.subject(), given.day())));
    }
  }

  private static History counting(
      History given,
      Map<String, Set<String>> where,
      @Nullable String subject,
      @Nullable String day) {
    return new History(given.type(), given.amount(), where, subject, day);
  }

  private Variant<SettlementRule> less(String what, @Nullable History left) {
    Ceiling made = with(ceiling.limit(), ceiling.inclusive(), ceiling.cut(), left);
    return variant(Change.OPTION_DROPPED, "history", what, "", made);
  }

  private Variant<SettlementRule> variant(
      Change change, String part, String from, String to, Ceiling made) {
    return new Variant<>(change, ceiling.terms().declared(), title + " " + part, from, to, made);
  }

  private Ceiling with(Limit limit, boolean inclusive, Cut cut, @Nullable History history) {
    return new Ceiling(
        ceiling.terms(), ceiling.order(), limit, inclusive, cut, history, ceiling.topUp());
  }

  /** The same ceiling within another scope, or over other clauses. */
  static Ceiling with(Ceiling ceiling, Terms terms, List<ClauseRef> order) {
    return new Ceiling(
        terms,
        order,
        ceiling.limit(),
        ceiling.inclusive(),
        ceiling.cut(),
        ceiling.history(),
        ceiling.topUp());
  }
}
