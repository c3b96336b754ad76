package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.huice.determination.Missing;
import org.huice.dossier.DossierIndex;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.policy.SettlementRule.History;

/**
 * What the facts of a type say was received before within a scope. A fact that is false in one
 * condition does not count, whatever else is missing of it; one that may count makes the sum
 * unknown, as does a list of such facts that was not given.
 */
record Receipts(DossierIndex facts, Sums sums, History history, Fact scope, int year) {

  Known<Received> sum() {
    SortedSet<Missing> missing = absentLists();
    BigDecimal yuan = BigDecimal.ZERO;
    List<FactId> from = new ArrayList<>();
    for (Fact fact : facts.of(history.type())) {
      Held held = held(fact);
      if (held.possible()) {
        Known<BigDecimal> amount = sums.money(fact, history.amount());
        missing.addAll(held.missing());
        missing.addAll(amount.missing());
        yuan = amount.value() == null ? yuan : yuan.add(amount.value());
        from.add(fact.id());
      }
    }
    return missing.isEmpty() ? Known.of(new Received(yuan, from)) : Known.missing(missing);
  }

  private SortedSet<Missing> absentLists() {
    SortedSet<Missing> missing = new TreeSet<>();
    SortedSet<String> lists =
        history.subject() == null
            ? facts.absentLists(history.type(), scope)
            : facts.absentLists(history.type());
    lists.forEach(list -> missing.add(new Missing(Missing.Kind.LIST, list)));
    return missing;
  }

  /**
   * A fact held against the conditions.
   *
   * @param possible whether none of them is false
   * @param missing the fields without which some are not known
   */
  private record Held(boolean possible, Set<Missing> missing) {}

  private Held held(Fact fact) {
    Set<Missing> missing = new TreeSet<>();
    boolean possible = isOfScope(fact, missing);
    for (Map.Entry<String, Set<String>> word : history.where().entrySet()) {
      possible &=
          holds(fact, word.getKey(), value -> word.getValue().contains(value.toString()), missing);
    }
    String day = history.day();
    if (day != null) {
      possible &= holds(fact, day, this::isOfYear, missing);
    }
    return new Held(possible, missing);
  }

  private boolean isOfScope(Fact fact, Set<Missing> missing) {
    String subject = history.subject();
    return subject == null
        ? DossierIndex.isWithin(fact, scope)
        : holds(fact, subject, String.join("/", scope.id().key())::equals, missing);
  }

  private boolean isOfYear(Object value) {
    return value instanceof LocalDate day && day.getYear() == year;
  }

  private static boolean holds(
      Fact fact, String field, Predicate<Object> test, Set<Missing> missing) {
    Object value = fact.value(field);
    if (value == null) {
      missing.add(new Missing(Missing.Kind.FACT, fact.name(field)));
      return true;
    }
    return test.test(value instanceof Number ? value.toString() : value);
  }
}
