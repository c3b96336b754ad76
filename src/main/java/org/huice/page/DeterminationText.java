package org.huice.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One determination on one page, as the clerk reads it. */
public final class DeterminationText {
  private final Words words;
  private final Vocabulary vocabulary;
  private final Map<String, PolicyDocument> policies;
  private final @Nullable Overlay overlay;
  private final RuleSet rules;
  private final RefusedText refused;
  private final HeadText head;

  /**
   * For one run of the program.
   *
   * @param rules by which it was decided, with the overlay's values
   * @param overlay null where there is none
   * @param given whether the day of the decision was given
   * @param today the calendar day of this run
   */
  public DeterminationText(
      Words words, RuleSet rules, @Nullable Overlay overlay, boolean given, LocalDate today) {
    this.words = words;
    this.vocabulary = rules.vocabulary();
    this.policies = Settled.policies(rules);
    this.rules = rules;
    this.overlay = overlay;
    this.refused = new RefusedText(words, policies);
    this.head = new HeadText(words, overlay, given, today);
  }

  /** The lines of the page. */
  public List<String> lines(Determination determination) {
    Names names = new Names(vocabulary, determination.dossier());
    List<String> lines = new ArrayList<>(head.lines(determination, names));
    List<Ruling> spared = refused.folded(determination.rulings());
    CitationText citations = new CitationText(words);
    Settled settled = Settled.of(determination.settlement(), rules);
    Table table = table(determination, names, settled, spared, citations);
    if (!table.isEmpty()) {
      lines.add("");
      lines.addAll(table.lines());
    }
    lines.add("");
    lines.addAll(spared(spared, names, settled));
    lines.addAll(cited(spared, citations));
    lines.addAll(new FoldedText(words, names, policies).lines(determination.rulings()));
    lines.addAll(new AssumedText(words, policies).lines(determination.rulings()));
    lines.addAll(
        new TotalText(words, refused::kind, settled, false).lines(determination.rulings()));
    lines.addAll(new PoolNote(words, rules).line(determination.rulings()));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private List<String> spared(List<Ruling> rulings, Names names, Settled settled) {
    List<String> lines = new ArrayList<>();
    if (!rulings.isEmpty()) {
      lines.add(refused.head(rulings));
    }
    for (Ruling ruling : rulings) {
      List<String> reasons = rulingText(ruling, names, settled).lines(ruling, null);
      lines.add(
          words.say(
              "folded.spared.one",
              refused.title(ruling),
              ruling.matter().policy() + " " + ruling.matter().clause(),
              names.subject(ruling.matter().subject()),
              words.joined("folded.spared.and", reasons)));
    }
    return lines;
  }

  /** The clauses of folded rulings that the table has not quoted. */
  private List<String> cited(List<Ruling> rulings, CitationText citations) {
    return rulings.stream()
        .map(Ruling::matter)
        .flatMap(
            matter ->
                citations
                    .first(matter, Objects.requireNonNull(policies.get(matter.policy())))
                    .stream())
        .map(line -> "    " + line)
        .toList();
  }

  private Table table(
      Determination determination,
      Names names,
      Settled settled,
      List<Ruling> spared,
      CitationText citations) {
    List<String> heads =
        List.of(
            words.say("column.ruling"),
            words.say("column.clause"),
            words.say("column.subject"),
            words.say("column.amount"));
    Table table = new Table(heads, Set.of(3));
    Set<Matter> folded = spared.stream().map(Ruling::matter).collect(Collectors.toSet());
    for (Ruling ruling : RulingOrder.rows(determination.rulings())) {
      if (folded.contains(ruling.matter())) {
        continue;
      }
      RulingText text = rulingText(ruling, names, settled);
      table.add(cells(ruling, text, names), below(ruling, text, citations));
    }
    return table;
  }

  private RulingText rulingText(Ruling ruling, Names all, Settled settled) {
    return RulingTexts.of(words, all, ruling, overlay, policies, settled).ruling();
  }

  private List<String> cells(Ruling ruling, RulingText text, Names names) {
    return List.of(
        refused.title(ruling),
        ruling.matter().policy() + " " + ruling.matter().clause(),
        names.named(ruling.matter().subject()),
        text.amount(ruling));
  }

  private List<String> below(Ruling ruling, RulingText text, CitationText citations) {
    PolicyDocument policy = policies.get(ruling.matter().policy());
    Clause clause = policy == null ? null : policy.clauses().get(ruling.matter().clause());
    List<String> lines = new ArrayList<>(text.lines(ruling, clause));
    if (policy != null) {
      lines.addAll(citations.lines(ruling.matter(), policy));
    }
    return lines;
  }
}
