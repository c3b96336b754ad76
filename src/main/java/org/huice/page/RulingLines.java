package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.cases.Actual;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.money.Amount;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** What the page says of a determination, ruling by ruling, for forms other than a terminal. */
public final class RulingLines {
  private final Words words;
  private final @Nullable Overlay overlay;
  private final Determination determination;
  private final List<Ruling> rulings;
  private final Map<String, PolicyDocument> policies;
  private final RefusedText refused;
  private final Names names;
  private final Settled settled;
  private final FoldedText folded;
  private final Map<Matter, Pooled> pooled;
  private final PoolNote note;

  /**
   * Of one determination.
   *
   * @param rules by which it was decided, with the overlay's values
   * @param overlay null where there is none
   * @param policy to speak of no other; null for all
   * @param pooled what runs of pools made of awards
   */
  public RulingLines(
      Words words,
      RuleSet rules,
      @Nullable Overlay overlay,
      Determination determination,
      @Nullable String policy,
      Map<Matter, Pooled> pooled) {
    this.pooled = pooled;
    this.note = new PoolNote(words, rules);
    this.words = words;
    this.overlay = overlay;
    this.determination = determination;
    this.rulings =
        determination.rulings().stream()
            .filter(ruling -> policy == null || policy.equals(ruling.matter().policy()))
            .toList();
    this.policies = Settled.policies(rules);
    this.settled = Settled.of(determination.settlement(), rules);
    this.refused = new RefusedText(words, policies);
    this.names = new Names(rules.vocabulary(), determination.dossier());
    this.folded = new FoldedText(words, names, policies);
  }

  /** The applicant's name; its type where none is given. */
  public String applicant() {
    return names.applicant().orElse(determination.dossier().applicant().id().type());
  }

  /** What the applicant is known by, with the names of those fields. */
  public Map<String, String> identity() {
    Fact applicant = determination.dossier().applicant();
    List<Field> keys = applicant.type().fields().stream().filter(Field::key).toList();
    Map<String, String> identity = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      identity.put(keys.get(i).printed(), applicant.id().key().get(i));
    }
    return identity;
  }

  /** That the results rest on an overlay; null where they do not. */
  public @Nullable String caution() {
    Determination.Overlaid overlaid = determination.overlay();
    if (overlaid == null) {
      return null;
    }
    String title = overlay == null ? "" : OverlayTitle.of(overlay);
    return words.say("head.overlay", title, overlaid.id());
  }

  /** Every ruling that applies, money first; then those that a day of their own excludes. */
  public List<RulingEntry> entries() {
    CitationText citations = new CitationText(words);
    return Stream.concat(
            RulingOrder.rows(rulings).stream(),
            rulings.stream().filter(ruling -> day(ruling).isPresent()))
        .map(ruling -> entry(ruling, citations))
        .toList();
  }

  /** How many rulings of that code have no entry: {@code notApplicable}, {@code notInForce}. */
  public long left(String code) {
    return rulings.stream()
        .filter(ruling -> ruling.code().equals(code) && day(ruling).isEmpty())
        .count();
  }

  /** What is not in force and has no entry: one line for each reason and day or place. */
  public List<String> notInForce() {
    return folded.notInForce(rulings.stream().filter(ruling -> day(ruling).isEmpty()).toList());
  }

  /** The subject's day on which the policy does not hold, if that keeps it from holding. */
  private Optional<String> day(Ruling ruling) {
    return ruling instanceof Ruling.NotInForce not ? folded.dated(not) : Optional.empty();
  }

  private PolicyDocument policy(Ruling ruling) {
    return Objects.requireNonNull(policies.get(ruling.matter().policy()));
  }

  private static Clause clause(Ruling ruling, PolicyDocument policy) {
    return Objects.requireNonNull(policy.clauses().get(ruling.matter().clause()));
  }

  /** What is granted and due in all, and what is still open. */
  public List<String> totals() {
    List<String> divided = divided();
    TotalText totals = new TotalText(words, refused::kind, settled, !divided.isEmpty());
    List<String> lines = new ArrayList<>(totals.lines(rulings));
    lines.addAll(divided);
    lines.addAll(note.line(rulings.stream().filter(one -> !isDivided(one)).toList()));
    return lines;
  }

  /** What pools leave of those that they have divided, of which the sums above know nothing. */
  private List<String> divided() {
    List<Ruling> divided =
        rulings.stream().filter(this::isDivided).filter(one -> left(one) != null).toList();
    BigDecimal entitled = BigDecimal.ZERO;
    BigDecimal left = BigDecimal.ZERO;
    boolean bound = false;
    for (Ruling ruling : divided) {
      Amount amount = Actual.amount(ruling);
      entitled = entitled.add(amount == null ? BigDecimal.ZERO : amount.value());
      left = left.add(Objects.requireNonNull(left(ruling)));
      bound = bound || (amount != null && amount.ceiling());
    }
    return divided.isEmpty()
        ? List.of()
        : List.of(
            words.say(
                "pooled.total",
                String.valueOf(divided.size()),
                sum(entitled, bound),
                sum(left, bound && left.signum() > 0)));
  }

  private String sum(BigDecimal yuan, boolean bound) {
    String text = NumberText.yuan(yuan);
    return bound ? words.say("amount.ceiling", text) : text;
  }

  private boolean isDivided(Ruling ruling) {
    return pooled.containsKey(ruling.matter());
  }

  private @Nullable BigDecimal left(Ruling ruling) {
    Pooled run = pooled.get(ruling.matter());
    return run == null ? null : run.yuan();
  }

  /** What policies rest on that no document states; that of clauses stands in their entries. */
  public List<String> assumed() {
    return new AssumedText(words, policies).onPaper(rulings);
  }

  private RulingEntry entry(Ruling ruling, CitationText citations) {
    PolicyDocument policy = policy(ruling);
    Clause clause = clause(ruling, policy);
    Pooled run = note.of(ruling, pooled).orElse(null);
    RulingTexts texts =
        RulingTexts.of(words, names, ruling, overlay, policies, settled.withoutPayments());
    return new RulingEntry(
        ruling,
        policy,
        title(ruling, run),
        names.named(ruling.matter().subject()),
        // What is not paid in the end is told in words, not as the sum of the ruling.
        Actual.lost(ruling) == null ? Actual.amount(ruling) : null,
        texts.ruling().amountIf(ruling),
        citations.lines(ruling.matter(), policy),
        supply(ruling),
        lines(ruling, clause, texts),
        run,
        settled.payment(ruling.matter()).orElse(null));
  }

  private String title(Ruling ruling, @Nullable Pooled run) {
    if (run != null && run.result() != null) {
      return run.result();
    }
    return ruling instanceof Ruling.NotInForce not
        ? words.say("notInForce." + not.reason())
        : refused.title(ruling);
  }

  private List<String> supply(Ruling ruling) {
    return ruling instanceof Ruling.Undetermined open
        ? new SupplyText(words, names, policies).lines(open.missing(), open.matter().date())
        : List.of();
  }

  private List<String> lines(Ruling ruling, Clause clause, RulingTexts texts) {
    if (ruling instanceof Ruling.Refused && settled.opinion(ruling.matter()).isPresent()) {
      return texts.ruling().opinion(ruling);
    }
    if (ruling instanceof Ruling.Refused) {
      return new RefusalText(words, texts.conditions()).named(ruling.readings(), clause.id());
    }
    if (ruling instanceof Ruling.NotInForce not) {
      return folded.reason(not).stream().toList();
    }
    if (ruling instanceof Ruling.Undetermined) {
      return texts.ruling().result(ruling, clause);
    }
    return texts.ruling().lines(ruling, clause);
  }
}
