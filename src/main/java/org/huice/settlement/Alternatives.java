package org.huice.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.problem.Problem;

/**
 * 就高 and exclusive promise the best. Where a ceiling that is exceeded may cut what they chose,
 * every other choice is tried through all stations, and the one with the best total after ceilings
 * is kept; of equal totals the one they chose without a look at ceilings.
 *
 * <p><b>Unknowns.</b> Where such a ceiling holds something that is not certain, no choice is.
 */
final class Alternatives {
  /** So many awards are searched: each subset of them is settled once. */
  static final int LIMIT = 12;

  private final Stations stations;
  private final List<Doubt> doubts = new ArrayList<>();

  /** What makes an award doubtful. */
  private record Doubt(Matter matter, SortedSet<Missing> missing) {}

  Alternatives(Stations stations) {
    this.stations = stations;
  }

  Docket best() {
    Docket plain = settle(Set.of());
    while (doubt(plain)) {
      plain = settle(Set.of());
    }
    SortedSet<Matter> question = new TreeSet<>();
    Docket best = plain;
    while (ask(best, question)) {
      if (question.size() > LIMIT) {
        stations.problems().accept(tooLarge(best, question.size()));
        return plain;
      }
      best = search(plain, List.copyOf(question));
    }
    return best;
  }

  private Docket settle(Set<Matter> behind) {
    Premises premises = new Premises(behind);
    doubts.forEach(doubt -> premises.doubt(doubt.matter(), doubt.missing()));
    return stations.settle(premises);
  }

  private Docket search(Docket plain, List<Matter> question) {
    Docket best = plain;
    BigDecimal most = plain.total();
    for (int subset = 1; subset < 1 << question.size(); subset++) {
      Set<Matter> behind = new HashSet<>();
      for (int index = 0; index < question.size(); index++) {
        if ((subset >> index & 1) == 1) {
          behind.add(question.get(index));
        }
      }
      Docket other = settle(behind);
      BigDecimal total = other.total();
      if (total.compareTo(most) > 0) {
        best = other;
        most = total;
      }
    }
    return best;
  }

  private boolean ask(Docket docket, SortedSet<Matter> question) {
    boolean news = false;
    for (Contest contest : docket.contests()) {
      if (isOpenToDoubt(contest, docket)) {
        news |= question.addAll(matters(contest.awards()));
        news |= question.addAll(matters(contest.exhausted()));
      }
    }
    return news;
  }

  private static boolean isOpenToDoubt(Contest contest, Docket docket) {
    boolean cut = !contest.exhausted().isEmpty() || !docket.tight(contest).isEmpty();
    return cut && contest.isDecided() && contest.isSure();
  }

  private static List<Matter> matters(List<Claim> claims) {
    return claims.stream().map(Claim::matter).toList();
  }

  private boolean doubt(Docket docket) {
    boolean news = false;
    for (Contest contest : docket.contests()) {
      for (Tight tight : docket.tight(contest)) {
        if (contest.isDecided() && contest.isSure() && !tight.isSure()) {
          SortedSet<Missing> missing = Group.missing(tight.claims());
          contest.awards().forEach(claim -> doubts.add(new Doubt(claim.matter(), missing)));
          news |= !missing.isEmpty();
        }
      }
    }
    return news;
  }

  private Problem tooLarge(Docket docket, int size) {
    Contest first =
        docket.contests().stream()
            .filter(contest -> isOpenToDoubt(contest, docket))
            .findFirst()
            .orElseThrow();
    return Problem.at(
        first.rule().terms().declared(),
        SettlementProblem.SETTLEMENT_TOO_LARGE,
        first.rule().terms().name(),
        Integer.toString(size),
        stations.facts().applicant().toString(),
        Integer.toString(LIMIT));
  }
}
