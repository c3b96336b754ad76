package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.dossier.Supplement;
import org.huice.ledger.MarkKey;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.store.IndexView;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerView;
import org.huice.tree.Nfc;
import org.huice.tree.Node;
import org.huice.vocabulary.AwardHistory;
import org.huice.vocabulary.AwardHistory.Origin;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * Supplies an applicant's earlier awards from a ledger as facts. For policies of the rule set the
 * ledger is the whole truth: a fact file may say the same or nothing of them, and where it says
 * otherwise nothing is decided. Awards by other policies are the file's own matter.
 */
public final class LedgerHistory implements Supplement {
  private final PastAwards awards;
  private final RuleSet rules;
  private final AwardHistory history;
  private final FactType type;
  private final LocalDate day;
  private final String where;

  private LedgerHistory(
      PastAwards awards, RuleSet rules, AwardHistory history, LocalDate day, String where) {
    this.awards = awards;
    this.rules = rules;
    this.history = history;
    this.type = rules.vocabulary().type(history.type()).orElseThrow();
    this.day = day;
    this.where = where;
  }

  /**
   * What a ledger knows.
   *
   * @param where the ledger is, for messages only
   * @param rules by which is decided
   * @param day of the decision: what was decided on that day or later does not count
   * @param upTo the last entry that counts, so that a run can be taken up again
   * @param key by which it is known whose determinations were erased; null where it is not at hand
   * @return nothing where the vocabulary has no place for it
   */
  public static Optional<LedgerHistory> of(
      LedgerView view,
      IndexView rows,
      String where,
      RuleSet rules,
      LocalDate day,
      long upTo,
      @Nullable MarkKey key,
      Consumer<Problem> problems) {
    AwardHistory history = rules.vocabulary().history();
    if (history == null) {
      problems.accept(Problem.at(Place.of("vocabulary"), HistoryProblem.HISTORY_WITHOUT_TYPE));
      return Optional.empty();
    }
    ErasureMarks marks = key == null ? null : ErasureMarks.of(view, rows, upTo, key);
    PastAwards awards = new PastAwards(new AwardBook(view, rows, upTo), marks);
    return Optional.of(new LedgerHistory(awards, rules, history, day, where));
  }

  /** Of erased entries those of which it is known whose they were. */
  public Set<Long> marked() {
    return awards.marks() == null ? Set.of() : awards.marks().numbers();
  }

  @Override
  public Optional<Dossier> to(Node facts, Dossier dossier, Consumer<Problem> problems) {
    Fact applicant = dossier.applicant();
    Place place = Place.of(facts.place().file());
    Optional<Field> list = history.listOf(applicant.type());
    if (list.isEmpty()) {
      problems.accept(
          Problem.at(
              place,
              HistoryProblem.HISTORY_WITHOUT_LIST,
              applicant.path(),
              applicant.type().name(),
              history.type()));
      return Optional.empty();
    }
    try {
      List<PastFact> known = known(applicant.id());
      List<Fact> claimed = applicant.lists().get(list.get().name());
      return claimed == null
          ? added(facts, applicant, list.get(), known, problems)
          : agreed(dossier, claimed, known, place, problems);
    } catch (PastAwards.Erased erased) {
      problems.accept(
          Problem.at(
              place,
              HistoryProblem.HISTORY_ERASED,
              applicant.path(),
              Long.toString(erased.number())));
      return Optional.empty();
    } catch (LedgerFailure unreadable) {
      problems.accept(unreadable.problem());
      return Optional.empty();
    }
  }

  // A ledger is one connection, and any thread may ask.
  private synchronized List<PastFact> known(FactId applicant) {
    return awards.before(applicant.toString(), day).stream()
        .map(award -> PastFact.of(award, history, type))
        .toList();
  }

  private Optional<Dossier> added(
      Node facts, Fact applicant, Field list, List<PastFact> known, Consumer<Problem> problems) {
    Place place = Place.of(where);
    Node.Sequence items =
        new Node.Sequence(known.stream().map(fact -> fact.node(place)).toList(), place);
    Node.Entry added = new Node.Entry(list.name(), items, place);
    Node.Mapping root = (Node.Mapping) facts;
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : root.entries()) {
      entries.add(Nfc.of(entry.key()).equals(applicant.type().name()) ? with(entry, added) : entry);
    }
    return new DossierReader(rules.vocabulary())
        .read(new Node.Mapping(entries, root.place()), facts.place().file(), problems);
  }

  private static Node.Entry with(Node.Entry applicant, Node.Entry added) {
    Node.Mapping fields = (Node.Mapping) applicant.value();
    List<Node.Entry> entries = new ArrayList<>(fields.entries());
    entries.add(added);
    return new Node.Entry(
        applicant.key(), new Node.Mapping(entries, fields.place()), applicant.place());
  }

  /** The dossier as it is, where what it says of earlier awards is what the ledger says. */
  private Optional<Dossier> agreed(
      Dossier dossier,
      List<Fact> claimed,
      List<PastFact> known,
      Place place,
      Consumer<Problem> problems) {
    Map<FactId, Fact> claims = new HashMap<>();
    claimed.forEach(fact -> claims.put(fact.id(), fact));
    List<Problem> found = new ArrayList<>();
    for (PastFact fact : known) {
      Fact claim = claims.remove(fact.id());
      if (claim == null) {
        found.add(lacks(dossier.applicant(), fact, place));
      } else {
        differences(claim, fact, place, found);
      }
    }
    claimed.stream()
        .filter(claims::containsValue)
        .filter(this::isOurs)
        .forEach(claim -> found.add(exceeds(claim, place)));
    found.forEach(problems);
    return found.isEmpty() ? Optional.of(dossier) : Optional.empty();
  }

  /** Whether the ledger would know of it. */
  private boolean isOurs(Fact claim) {
    Object policy = claim.value(field(Origin.POLICY));
    return policy instanceof String id && rules.policies().containsKey(id);
  }

  private String field(Origin origin) {
    return Objects.requireNonNull(history.field(origin));
  }

  private Problem lacks(Fact applicant, PastFact fact, Place place) {
    return Problem.at(
        place,
        HistoryProblem.HISTORY_LACKS,
        applicant.path(),
        Long.toString(fact.award().entry()),
        fact.award().matter().toString(),
        shown(fact.values().get(field(Origin.AMOUNT))));
  }

  private Problem exceeds(Fact claim, Place place) {
    return Problem.at(
        place,
        HistoryProblem.HISTORY_EXCEEDS,
        claim.path(),
        claim.id().toString(),
        shown(claim.value(field(Origin.AMOUNT))));
  }

  private void differences(Fact claim, PastFact fact, Place place, List<Problem> found) {
    for (String field : new TreeSet<>(history.fields().values())) {
      Object said = claim.value(field);
      Object known = fact.values().get(field);
      if (!isSame(said, known)) {
        found.add(
            Problem.at(
                place,
                HistoryProblem.HISTORY_DIFFERS,
                claim.path(field),
                claim.id().toString(),
                field,
                shown(said),
                shown(known),
                Long.toString(fact.award().entry())));
      }
    }
  }

  private static boolean isSame(@Nullable Object said, @Nullable Object known) {
    if (said instanceof BigDecimal number && known instanceof BigDecimal other) {
      return number.compareTo(other) == 0;
    }
    return Objects.equals(said, known);
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "—" : PastFact.text(value);
  }
}
