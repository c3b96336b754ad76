package org.huice.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.evaluation.Evaluator;
import org.huice.money.Amount;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.RuleSet;

/**
 * Finds what an undetermined ruling hangs on: supposes what conditions and calculation lack, step
 * by step, until the engine decides in favour of the outcome, and takes away again what was not
 * needed for that.
 */
final class NeedFinder {
  /** Each step supposes what the one before left open; more of them have no rule. */
  private static final int DEEPEST = 6;

  /** So often the same things are shown to suffice for one rule, with other values. */
  private static final int ENOUGH = 3;

  private final Ruling.Undetermined ruling;
  private final RuleSet rules;
  private final LocalDate asOf;
  private final Trial trial;
  private final List<Proof> proofs = new ArrayList<>();
  private final Map<Aim, Integer> proven = new HashMap<>();
  private final Set<SortedMap<Missing, Supposition>> seen = new HashSet<>();
  private boolean cut;

  /** Each rule is tried by itself, for another may be worth more with the same things known. */
  private record Aim(Set<Missing> missing, String rule) {}

  private NeedFinder(
      Ruling.Undetermined ruling,
      RuleSet rules,
      Evaluator evaluator,
      Dossier dossier,
      LocalDate asOf) {
    this.ruling = ruling;
    this.rules = rules;
    this.asOf = asOf;
    this.trial = new Trial(rules, evaluator, dossier, ruling.matter());
  }

  /**
   * The sets that the engine has shown to decide the matter; none where none was found. None has a
   * worth where not all ways could be looked at: another may be worth more.
   */
  static List<Proof> of(
      Ruling.Undetermined ruling,
      RuleSet rules,
      Evaluator evaluator,
      Dossier dossier,
      LocalDate asOf) {
    NeedFinder finder = new NeedFinder(ruling, rules, evaluator, dossier, asOf);
    Trial.Decided given = new Trial.Decided(rules, dossier, finder.unsaid(dossier));
    finder.openUp(ruling, given, new TreeMap<>(), ruling.matter().subject(), 0);
    return finder.trial.goesOn() && !finder.cut
        ? finder.proofs
        : finder.proofs.stream().map(Proof::withoutWorth).toList();
  }

  private Determination unsaid(Dossier dossier) {
    return new Determination(rules.id(), null, asOf, dossier, List.of(ruling));
  }

  private void openUp(
      Ruling.Undetermined open,
      Trial.Decided decided,
      SortedMap<Missing, Supposition> supposed,
      FactId subject,
      int depth) {
    Openings openings = new Openings(open, decided, asOf);
    List<Openings.Opening> all = openings.all();
    cut |= depth >= DEEPEST ? !all.isEmpty() : all.size() >= Ways.MOST;
    for (Openings.Opening opening : all) {
      SortedMap<Missing, Supposition> more = new TreeMap<>(supposed);
      opening.made().forEach(supposition -> more.putIfAbsent(supposition.missing(), supposition));
      Aim aim = new Aim(Set.copyOf(more.keySet()), opening.rule());
      if (depth < DEEPEST && more.size() > supposed.size() && isNew(more, aim)) {
        FactId about = openings.subject(opening).orElse(subject);
        trial.decide(more.values(), asOf).ifPresent(then -> go(then, aim, more, about, depth + 1));
      }
    }
  }

  private boolean isNew(SortedMap<Missing, Supposition> supposed, Aim aim) {
    return seen.add(supposed) && proven.getOrDefault(aim, 0) < ENOUGH;
  }

  private void go(
      Trial.Decided decided,
      Aim aim,
      SortedMap<Missing, Supposition> supposed,
      FactId subject,
      int depth) {
    Ruling found = decided.ruling(ruling.matter(), subject).orElse(null);
    if (found instanceof Ruling.Undetermined open) {
      openUp(open, decided, supposed, subject, depth);
    } else if (found != null && isOutcome(found)) {
      proven.merge(aim, 1, Integer::sum);
      proofs.add(shrunk(supposed, found, subject));
    }
  }

  /** Whether the outcome of the clause has come about; of an exclusion it is that it bars. */
  private boolean isOutcome(Ruling found) {
    return isInFavour(found)
        || (found instanceof Ruling.Barred
            && Rulebook.clause(rules, ruling.matter()).kind() == Clause.Kind.EXCLUSION);
  }

  /** Whether a rule of the clause is met, and nothing bars its outcome or takes its place. */
  static boolean isInFavour(Ruling ruling) {
    return ruling instanceof Ruling.Granted
        || ruling instanceof Ruling.Charged
        || ruling instanceof Ruling.Ordered
        || ruling instanceof Ruling.Designated
        || ruling instanceof Ruling.Discretionary
        || ruling instanceof Ruling.Confirmed
        || ruling instanceof Ruling.Reported;
  }

  private Proof shrunk(SortedMap<Missing, Supposition> supposed, Ruling found, FactId subject) {
    SortedMap<Missing, Supposition> needed = new TreeMap<>(supposed);
    Ruling outcome = found;
    for (Missing missing : List.copyOf(supposed.keySet())) {
      SortedMap<Missing, Supposition> fewer = new TreeMap<>(needed);
      fewer.remove(missing);
      Optional<Ruling> still =
          trial
              .decide(fewer.values(), asOf)
              .flatMap(then -> then.ruling(ruling.matter(), subject))
              .filter(this::isOutcome);
      if (still.isPresent()) {
        needed = fewer;
        outcome = still.get();
      }
    }
    boolean made = !subject.equals(ruling.matter().subject());
    // A list that was not given may hold any number of subjects, so no sum bounds it.
    Amount amount = outcome.amount();
    return new Proof(
        named(needed),
        needed,
        outcome.code(),
        amount != null,
        made || amount == null
            ? null
            : Stake.of(amount, needed, document(), Rulebook.rules(rules, ruling.matter())));
  }

  /** Without what belongs to a made-up fact: it comes with the list. */
  private static Set<Missing> named(SortedMap<Missing, Supposition> needed) {
    Set<FactId> made =
        needed.values().stream()
            .flatMap(supposition -> Openings.added(supposition))
            .collect(Collectors.toSet());
    Set<Missing> named = new TreeSet<>();
    needed.forEach(
        (missing, supposition) -> {
          if (!isOf(supposition, made)) {
            named.add(missing);
          }
        });
    return named;
  }

  private static boolean isOf(Supposition supposition, Set<FactId> made) {
    return (supposition instanceof Supposition.OfValue value
            && value.target() instanceof Target.OfField field
            && made.contains(field.fact()))
        || (supposition instanceof Supposition.OfList list && made.contains(list.owner()));
  }

  private PolicyDocument document() {
    return Rulebook.document(rules, ruling.matter().policy());
  }
}
