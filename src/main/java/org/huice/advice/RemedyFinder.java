package org.huice.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.evaluation.Evaluator;
import org.huice.policy.Clause;
import org.huice.ruleset.RuleSet;

/** Finds the nearest changes that turn a refusal; the engine decides of each whether it does. */
final class RemedyFinder {
  /** So many remedies of one matter are enough. */
  private static final int MOST = 3;

  /** So often a change that pays nothing goes a hundred times as far. */
  private static final int FURTHER = 3;

  private final Matter matter;
  private final RuleSet rules;
  private final Dossier dossier;
  private final LocalDate asOf;
  private final Trial trial;
  private final List<Half> halves = new ArrayList<>();

  /** A single change after which only one more thing is missing, and what that may be. */
  private record Half(Candidate change, Openings openings) {}

  RemedyFinder(Matter matter, RuleSet rules, Evaluator evaluator, Dossier dossier, LocalDate asOf) {
    this.matter = matter;
    this.rules = rules;
    this.dossier = dossier;
    this.asOf = asOf;
    this.trial = new Trial(rules, evaluator, dossier, matter);
  }

  /**
   * Single changes, and where none of them is the applicant's own, the pairs that are; only where
   * there is no single change, all pairs. Nearest first.
   */
  List<Remedy> find() {
    List<Candidate> candidates = candidates();
    List<List<Candidate>> single =
        candidates.stream().map(List::of).sorted(Candidate.NEAREST).toList();
    List<Remedy> found = verified(single);
    if (found.isEmpty()) {
      return pairs(candidates);
    } else if (found.stream().noneMatch(RemedyFinder::isOwn)) {
      List<Remedy> all = new ArrayList<>(found);
      all.addAll(
          pairs(candidates.stream().filter(Candidate::isChangeable).toList()).stream()
              .filter(RemedyFinder::isOwn)
              .toList());
      return List.copyOf(all);
    }
    return found;
  }

  private static boolean isOwn(Remedy remedy) {
    return remedy.changes().stream()
        .allMatch(change -> !(change instanceof Change.OfFact fact) || fact.changeable());
  }

  private List<Remedy> pairs(List<Candidate> candidates) {
    List<List<Candidate>> pairs = new ArrayList<>(Candidates.pairs(candidates));
    List.copyOf(halves).stream()
        .flatMap(half -> completed(half).stream())
        .filter(
            pair -> pairs.stream().noneMatch(other -> Set.copyOf(other).equals(Set.copyOf(pair))))
        .toList()
        .forEach(pairs::add);
    return verified(pairs.stream().sorted(Candidate.NEAREST).toList());
  }

  /** The first way to give what is missing after a change that the engine accepts. */
  private Optional<List<Candidate>> completed(Half half) {
    World world = half.openings().world();
    return half.openings().all().stream()
        .filter(opening -> opening.made().size() == 1)
        .flatMap(opening -> given(opening.made().get(0), world).stream())
        .map(given -> List.of(half.change(), given))
        .filter(pair -> remedy(pair).isPresent())
        .findFirst();
  }

  private static Optional<Candidate> given(Supposition supposition, World world) {
    return supposition instanceof Supposition.OfValue value
            && value.target() instanceof Target.OfField target
            && !target.isFixed()
            && world.raw(target) == null
        ? Optional.of(Candidate.of(target, null, value.value()))
        : Optional.empty();
  }

  private List<Candidate> candidates() {
    Fact subject =
        dossier.facts().stream()
            .filter(fact -> fact.id().equals(matter.subject()))
            .findFirst()
            .orElseThrow();
    LocalDate date = matter.date() == null ? asOf : matter.date();
    World world =
        World.of(
            rules.vocabulary(), dossier, Rulebook.document(rules, matter.policy()), date, asOf);
    List<Candidate> all =
        new ArrayList<>(Candidates.of(Rulebook.rules(rules, matter), world, subject));
    Clause clause = Rulebook.clause(rules, matter);
    if (matter.date() == null && clause.datedBy() != null) {
      all.addAll(Candidates.dated(subject, clause.datedBy(), asOf).toList());
    }
    return all.stream().distinct().toList();
  }

  private List<Remedy> verified(List<List<Candidate>> proposals) {
    List<Remedy> found = new ArrayList<>();
    for (List<Candidate> proposal : proposals) {
      if (found.size() >= MOST || !trial.goesOn()) {
        break;
      }
      remedy(proposal).ifPresent(found::add);
    }
    return found;
  }

  /** A change that meets the rule by so little that nothing is paid goes further. */
  private Optional<Remedy> remedy(List<Candidate> proposal) {
    List<Candidate> tried = proposal;
    for (int further = 0; further <= FURTHER; further++) {
      Ruling outcome = outcome(tried).orElse(null);
      if (outcome == null || isOfUse(outcome)) {
        List<Candidate> enough = tried;
        return Optional.ofNullable(outcome).flatMap(given -> confirmed(enough));
      }
      tried = tried.stream().map(Candidate::further).toList();
    }
    return Optional.empty();
  }

  private Optional<Ruling> outcome(List<Candidate> proposal) {
    Optional<Trial.Decided> decided = trial.decide(suppositions(proposal), day(proposal));
    if (proposal.size() == 1) {
      decided.flatMap(then -> half(proposal.get(0), then)).ifPresent(halves::add);
    }
    return decided.flatMap(this::given);
  }

  private Optional<Half> half(Candidate change, Trial.Decided decided) {
    return decided
        .ruling(matter, matter.subject())
        .filter(Ruling.Undetermined.class::isInstance)
        .map(Ruling.Undetermined.class::cast)
        .filter(open -> open.missing().size() == 1)
        .map(open -> new Half(change, new Openings(open, decided, day(List.of(change)))));
  }

  /** By all policies: no other may object. */
  private Optional<Remedy> confirmed(List<Candidate> proposal) {
    return trial
        .confirm(suppositions(proposal), day(proposal))
        .flatMap(this::given)
        .filter(RemedyFinder::isOfUse)
        .map(outcome -> new Remedy(matter, changes(proposal), outcome));
  }

  private static List<Supposition> suppositions(List<Candidate> proposal) {
    TreeMap<Missing, Supposition> suppositions = new TreeMap<>();
    for (Candidate candidate : proposal) {
      if (candidate.supposition() != null) {
        suppositions.put(candidate.supposition().missing(), candidate.supposition());
      }
    }
    return List.copyOf(suppositions.values());
  }

  private LocalDate day(List<Candidate> proposal) {
    LocalDate day = asOf;
    for (Candidate candidate : proposal) {
      day = candidate.change() instanceof Change.OfDay later ? later.to() : day;
    }
    return day;
  }

  private Optional<Ruling> given(Trial.Decided decided) {
    return decided
        .ruling(matter, matter.subject())
        .filter(ruling -> ruling instanceof Ruling.Granted || ruling instanceof Ruling.Designated);
  }

  /** An award of nothing is no award. */
  private static boolean isOfUse(Ruling given) {
    return !(given instanceof Ruling.Granted granted) || granted.amount().value().signum() > 0;
  }

  private static List<Change> changes(List<Candidate> proposal) {
    return proposal.stream().map(Candidate::change).toList();
  }
}
