package org.huice.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;

/**
 * Tells a subject that is not given something from one from which nothing is asked, and finds out
 * which of the latter are folded: who has nothing to do needs no more than the reason.
 */
final class RefusedText {
  private static final int MOST = 3;
  private static final Set<Clause.Kind> OF_OLD =
      Set.of(Clause.Kind.LEVY, Clause.Kind.ORDER, Clause.Kind.DESIGNATION);

  private final Words words;
  private final Map<String, PolicyDocument> policies;

  RefusedText(Words words, Map<String, PolicyDocument> policies) {
    this.words = words;
    this.policies = policies;
  }

  /** {@code granted}, as a page calls it; of what is refused, what is not done. */
  String title(Ruling ruling) {
    return words.say("ruling." + ruling.code() + detail(ruling));
  }

  private String detail(Ruling ruling) {
    if (ruling instanceof Ruling.Superseded lost) {
      return "." + lost.cause();
    }
    if (ruling instanceof Ruling.Confirmed confirmed) {
      return "." + confirmed.kind();
    }
    if (ruling instanceof Ruling.Barred barred) {
      return barred.by().equals(barred.matter()) ? ".met" : "";
    }
    if (ruling instanceof Ruling.Reported reported && reported.soft() == null) {
      return reported.measure().reached() ? ".reached" : ".missed";
    }
    return ruling instanceof Ruling.Refused ? spared(kind(ruling)) : "";
  }

  private static String spared(Clause.Kind kind) {
    return kind == Clause.Kind.AWARD ? "" : "." + kind;
  }

  /** How many are folded, by what they are called. */
  String head(List<Ruling> folded) {
    boolean known = folded.stream().allMatch(one -> OF_OLD.contains(kind(one)));
    return words.say(known ? "folded.spared" : "folded.idle", String.valueOf(folded.size()));
  }

  /** The refused levies, orders and designations, if there are more than three; else none. */
  List<Ruling> folded(List<Ruling> rulings) {
    List<Ruling> spared = rulings.stream().filter(this::isSpared).toList();
    return spared.size() > MOST ? spared : List.of();
  }

  /** What the clause of a ruling yields; an award where the clause is not known. */
  Clause.Kind kind(Ruling ruling) {
    return kind(ruling.matter());
  }

  /** What the clause of a matter yields; an award where the clause is not known. */
  Clause.Kind kind(Matter matter) {
    PolicyDocument policy = policies.get(matter.policy());
    Clause clause = policy == null ? null : policy.clauses().get(matter.clause());
    return clause == null ? Clause.Kind.AWARD : clause.kind();
  }

  private boolean isSpared(Ruling ruling) {
    return ruling instanceof Ruling.Refused && kind(ruling) != Clause.Kind.AWARD;
  }
}
