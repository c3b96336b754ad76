package org.huice.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.cases.Actual;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the page says of a determination, ruling by ruling, for forms other than a terminal. */
public final class RulingLines {
  private final Words words;
  private final Vocabulary vocabulary;
  private final @Nullable Overlay overlay;
  private final Determination determination;
  private final List<Ruling> rulings;
  private final Map<String, PolicyDocument> policies;
  private final RefusedText refused;
  private final Names names;

  /**
   * Of one determination.
   *
   * @param rules by which it was decided, with the overlay's values
   * @param overlay null where there is none
   * @param policy to speak of no other; null for all
   */
  public RulingLines(
      Words words,
      RuleSet rules,
      @Nullable Overlay overlay,
      Determination determination,
      @Nullable String policy) {
    this.words = words;
    this.vocabulary = rules.vocabulary();
    this.overlay = overlay;
    this.determination = determination;
    this.rulings =
        determination.rulings().stream()
            .filter(ruling -> policy == null || policy.equals(ruling.matter().policy()))
            .toList();
    this.policies = new LinkedHashMap<>();
    rules.policies().forEach((id, each) -> policies.put(id, each.document()));
    this.refused = new RefusedText(words, policies);
    this.names = new Names(rules.vocabulary(), determination.dossier());
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

  /** Every ruling that applies, money first; then those not in force of what there is. */
  public List<RulingEntry> entries() {
    return Stream.concat(
            RulingOrder.rows(rulings).stream(), rulings.stream().filter(this::isExcluded))
        .map(this::entry)
        .toList();
  }

  /** How many rulings of that code have no entry: {@code notApplicable}, {@code notInForce}. */
  public long left(String code) {
    return rulings.stream()
        .filter(ruling -> ruling.code().equals(code) && !isExcluded(ruling))
        .count();
  }

  // Where no such subject is known, the matter names the applicant instead.
  private boolean isExcluded(Ruling ruling) {
    String subject = ruling.matter().subject().type();
    return ruling instanceof Ruling.NotInForce
        && vocabulary.isA(subject, clause(ruling, policy(ruling)).subject());
  }

  private PolicyDocument policy(Ruling ruling) {
    return Objects.requireNonNull(policies.get(ruling.matter().policy()));
  }

  private static Clause clause(Ruling ruling, PolicyDocument policy) {
    return Objects.requireNonNull(policy.clauses().get(ruling.matter().clause()));
  }

  /** What is granted and due in all, and what is still open. */
  public List<String> totals() {
    return new TotalText(words, refused::kind).lines(rulings);
  }

  /** What policies rest on that no document states; that of clauses stands in their entries. */
  public List<String> assumed() {
    return new AssumedText(words, policies).lines(rulings);
  }

  private RulingEntry entry(Ruling ruling) {
    PolicyDocument policy = policy(ruling);
    Clause clause = clause(ruling, policy);
    RulingTexts texts = RulingTexts.of(words, names, ruling, overlay, policies);
    CitationText citation = new CitationText(words);
    return new RulingEntry(
        ruling,
        policy,
        title(ruling),
        names.named(ruling.matter().subject()),
        Actual.amount(ruling),
        texts.ruling().amountIf(ruling),
        citation.lines(ruling.matter(), policy),
        supply(ruling),
        lines(ruling, clause, texts));
  }

  private String title(Ruling ruling) {
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
    if (ruling instanceof Ruling.Refused) {
      return new RefusalText(words, texts.conditions()).named(ruling.readings(), clause.id());
    }
    if (ruling instanceof Ruling.NotInForce not) {
      return List.of(new FoldedText(words, names, policies).reason(not));
    }
    if (ruling instanceof Ruling.Undetermined) {
      return texts.ruling().result(ruling, clause);
    }
    return texts.ruling().lines(ruling, clause);
  }
}
