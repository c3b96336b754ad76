package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huice.determination.Missing;
import org.huice.dossier.Fact;
import org.huice.policy.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * The open claims that one settlement rule meets within one scope.
 *
 * @param scope the fact within which the rule holds
 * @param claims sorted by matter
 */
record Group(Fact scope, List<Claim> claims) {
  /** The awards, given or not determined. */
  List<Claim> awards() {
    return only(claims, Claim::isAward);
  }

  /** The awards that are given, sure or not. */
  List<Claim> granted() {
    return only(claims, Claim::isGranted);
  }

  /** The claims under a clause. */
  List<Claim> of(ClauseRef clause) {
    return only(claims, claim -> claim.clause().equals(clause));
  }

  /** Makes every award doubtful. */
  void doubt(Collection<Missing> reasons) {
    awards().forEach(claim -> claim.doubt(reasons));
  }

  /** Those that hold a given award, by the year of their matters, else of the decision. */
  List<Group> byYear(LocalDate asOf) {
    SortedMap<Integer, List<Claim>> years = new TreeMap<>();
    claims.forEach(
        claim -> years.computeIfAbsent(year(claim, asOf), any -> new ArrayList<>()).add(claim));
    return years.values().stream()
        .map(some -> new Group(scope, some))
        .filter(group -> !group.granted().isEmpty())
        .toList();
  }

  /** The year of the first of them. */
  int year(LocalDate asOf) {
    return year(claims.get(0), asOf);
  }

  private static int year(Claim claim, LocalDate asOf) {
    LocalDate date = claim.matter().date();
    return date == null ? asOf.getYear() : date.getYear();
  }

  static List<Claim> sure(List<Claim> claims) {
    return only(claims, Claim::isSure);
  }

  /** Whether all of them are sure. */
  static boolean isSure(List<Claim> claims) {
    return all(claims, Claim::isSure);
  }

  /** Mostly that is all of them, and then nothing is copied. */
  static List<Claim> only(List<Claim> claims, Predicate<Claim> test) {
    if (all(claims, test)) {
      return claims;
    }
    List<Claim> some = new ArrayList<>(claims.size());
    for (int index = 0; index < claims.size(); index++) {
      if (test.test(claims.get(index))) {
        some.add(claims.get(index));
      }
    }
    return some;
  }

  static boolean all(List<Claim> claims, Predicate<Claim> test) {
    for (int index = 0; index < claims.size(); index++) {
      if (!test.test(claims.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** What each of them is worth now, in 元. */
  static List<BigDecimal> values(List<Claim> claims) {
    List<BigDecimal> values = new ArrayList<>(claims.size());
    for (int index = 0; index < claims.size(); index++) {
      values.add(claims.get(index).value());
    }
    return values;
  }

  /** What has to be known to tell which of the claims are given. */
  static SortedSet<Missing> missing(List<Claim> claims) {
    SortedSet<Missing> all = new TreeSet<>();
    claims.forEach(claim -> all.addAll(claim.missing()));
    return all;
  }

  /**
   * What holds on the day whose parameters hold for all of them together: that of their matters, or
   * where these differ the day of the decision. Which day that is may hang on what is doubtful; it
   * is known only where every day that may be it says the same.
   */
  <T extends Comparable<T>> Known<T> onItsDay(LocalDate asOf, Function<LocalDate, Known<T>> said) {
    LocalDate only = onlyDay(asOf);
    if (only != null) {
      return said.apply(only);
    }
    Iterator<LocalDate> days = days(asOf).iterator();
    Known<T> first = said.apply(days.next());
    T value = first.value();
    while (value != null && days.hasNext()) {
      Known<T> other = said.apply(days.next());
      if (other.value() == null) {
        return other;
      }
      if (value.compareTo(other.value()) != 0) {
        return Known.missing(missing(claims));
      }
    }
    return first;
  }

  /** Where all are certain and of one day, that; null else. */
  private @Nullable LocalDate onlyDay(LocalDate asOf) {
    LocalDate day = claims.get(0).day(asOf);
    return all(claims, claim -> claim.isSure() && claim.day(asOf).equals(day)) ? day : null;
  }

  /** Every day that may be theirs, whichever of the doubtful are given. */
  private SortedSet<LocalDate> days(LocalDate asOf) {
    SortedSet<LocalDate> days = new TreeSet<>();
    sure(claims).forEach(claim -> days.add(claim.day(asOf)));
    if (days.size() > 1) {
      return new TreeSet<>(Set.of(asOf));
    }
    boolean certain = !days.isEmpty();
    SortedSet<LocalDate> doubtful = new TreeSet<>();
    claims.stream()
        .filter(claim -> !claim.isSure())
        .forEach(claim -> doubtful.add(claim.day(asOf)));
    if (!certain) {
      days.addAll(doubtful);
    }
    doubtful.addAll(days);
    if (doubtful.size() > 1) {
      days.add(asOf);
    }
    return days;
  }
}
