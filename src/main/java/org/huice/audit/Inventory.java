package org.huice.audit;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huice.register.JsonValues;
import org.huice.store.Draft.IndexRow;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerView;
import org.jspecify.annotations.Nullable;

/** What stands in a ledger, asked by an auditor; entries are read only where something was paid. */
public final class Inventory {
  /** The kind of an entry that holds a decision. */
  static final String DETERMINATION = "determination";

  private static final String POOL = "pool";
  private static final String ERASURE = "erasure";

  private static final Set<String> PERSONAL = Set.of(DETERMINATION, "payment");

  private final LedgerView view;
  private final IndexView rows;
  private final Accounts accounts;

  /** Of this ledger. */
  public Inventory(LedgerView view, IndexView rows) {
    this.view = view;
    this.rows = rows;
    this.accounts = new Accounts(view, rows);
  }

  /** Whether entries of this kind are about one applicant. */
  static boolean isPersonal(String kind) {
    return PERSONAL.contains(kind);
  }

  /** Shows the entries that fit, by number, without holding them all. */
  public void list(Sought sought, Consumer<Listed> each) {
    Map<Long, Long> corrections = referring(DETERMINATION, sought.knownAt());
    Map<Long, Long> erasures = referring(ERASURE, null);
    PaidChains paid = new PaidChains(rows, accounts, corrections, sought.knownAt());
    try (Stream<Indexed> found = rows.find(sought.question())) {
      found
          .filter(one -> isAbout(one.row(), sought.enterprise()) && sought.isOver(one.row()))
          .map(one -> listed(one, corrections, erasures, paid))
          .filter(one -> fits(one, sought.standing()) && sought.isPaidAsAsked(one))
          .forEachOrdered(each);
    }
  }

  /**
   * The numbers of the entries that fit, whatever was paid; what was paid by determinations that
   * fit is not among them.
   */
  public LongStream numbers(Sought sought) {
    Map<Long, Long> corrections = referring(DETERMINATION, sought.knownAt());
    return rows.find(sought.question())
        .filter(one -> isAbout(one.row(), sought.enterprise()) && sought.isOver(one.row()))
        .map(one -> new Listed(one.number(), one.row(), corrections.get(one.number()), null, null))
        .filter(one -> fits(one, sought.standing()))
        .mapToLong(Listed::number);
  }

  private static Listed listed(
      Indexed one, Map<Long, Long> corrections, Map<Long, Long> erasures, PaidChains paid) {
    long number = one.number();
    Long by = corrections.get(number);
    boolean counts = by == null && one.row().kind().equals(DETERMINATION);
    return new Listed(number, one.row(), by, erasures.get(number), counts ? paid.of(number) : null);
  }

  /**
   * Which dossiers of its run were held against the second reading, where a determination says that
   * not all were.
   */
  public Optional<String> crossCheck(Listed one) {
    return one.row().kind().equals(DETERMINATION)
        ? Optional.ofNullable(
            new Parts(JsonValues.object(view.leaf(one.number()))).textIfAny(LeafText.CROSS_CHECK))
        : Optional.empty();
  }

  /**
   * Adds up what the entries that count grant, charge and pay.
   *
   * @param by what the lines stand for, the first one first
   */
  public Totals totals(Sought sought, List<Totals.By> by) {
    TotalsSum sum = new TotalsSum(by, sought.policy());
    list(sought.with(Sought.Standing.ANY), sum::add);
    Question asked = new Question(POOL, null, null, null, null, null, sought.knownAt(), List.of());
    try (Stream<Indexed> pools = rows.find(asked)) {
      return sum.totals(
          pools.filter(one -> sum.holds(one.row().refers())).map(Indexed::number).toList());
    }
  }

  /**
   * What the determinations that count grant or charge more than once. For the marks of a list
   * nothing is to be asked but the time of knowledge, so that the other ones are among them.
   */
  public Repeats repeats(Sought sought) {
    RepeatsSum sum = new RepeatsSum(sought.policy());
    Sought counting = sought.with(Sought.Standing.CURRENT);
    list(counting, sum::meet);
    list(counting, sum::add);
    return sum.repeats();
  }

  /** The names and keys of all applicants, and the policies, so that a slip can be mended. */
  public Known known() {
    Set<String> enterprises = new TreeSet<>();
    Set<String> policies = new TreeSet<>();
    try (Stream<Indexed> found = rows.find(Question.ALL)) {
      found
          .map(Indexed::row)
          .forEachOrdered(
              row -> {
                Stream.of(row.name(), key(row.applicant()))
                    .filter(word -> word != null)
                    .forEach(enterprises::add);
                row.sums().forEach(sum -> policies.add(sum.policy()));
              });
    }
    long erased = referring(ERASURE, null).size();
    return new Known(List.copyOf(enterprises), List.copyOf(policies), erased);
  }

  /**
   * What can be asked for.
   *
   * @param enterprises names and keys
   * @param policies their ids
   * @param erased how many entries no longer say who they are about
   */
  public record Known(List<String> enterprises, List<String> policies, long erased) {}

  /** By which entry of a kind each is referred to, as was known then. */
  private Map<Long, Long> referring(String kind, @Nullable String knownAt) {
    Question asked = new Question(kind, null, null, null, null, null, knownAt, List.of());
    Map<Long, Long> referring = new HashMap<>();
    try (Stream<Indexed> found = rows.find(asked)) {
      found.forEachOrdered(
          one -> one.row().refers().forEach(other -> referring.put(other, one.number())));
    }
    return referring;
  }

  private static boolean fits(Listed one, Sought.Standing standing) {
    return switch (standing) {
      case ANY -> true;
      case CORRECTED -> one.correctedBy() != null;
      case CURRENT -> one.correctedBy() == null;
    };
  }

  private static boolean isAbout(IndexRow row, @Nullable String enterprise) {
    if (enterprise == null) {
      return true;
    }
    String wanted = form(enterprise);
    return Stream.of(row.applicant(), key(row.applicant()), row.name())
        .anyMatch(word -> word != null && form(word).equals(wanted));
  }

  /** {@code 9141…} of {@code 企业[9141…]}. */
  private static @Nullable String key(@Nullable String applicant) {
    int open = applicant == null ? -1 : applicant.indexOf('[');
    return open < 0 || applicant == null || !applicant.endsWith("]")
        ? null
        : applicant.substring(open + 1, applicant.length() - 1);
  }

  /** People type full width or half width, and blanks around it. */
  private static String form(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).strip();
  }
}
