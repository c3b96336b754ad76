package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One determination on one page, as the clerk reads it. */
final class DeterminationText {
  private static final int HASH = 12;

  private final Words words;
  private final Vocabulary vocabulary;
  private final Map<String, PolicyDocument> policies;
  private final @Nullable String overlay;
  private final boolean today;

  /**
   * For one run of the program.
   *
   * @param policies by id
   * @param overlay the title of the overlay; null where there is none
   * @param today whether the day of the decision was not given
   */
  DeterminationText(
      Words words,
      Vocabulary vocabulary,
      Map<String, PolicyDocument> policies,
      @Nullable String overlay,
      boolean today) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.policies = policies;
    this.overlay = overlay;
    this.today = today;
  }

  /** The lines of the page. */
  List<String> lines(Determination determination) {
    Names names = new Names(vocabulary, determination.dossier());
    List<String> lines = new ArrayList<>(head(determination, names));
    Table table = table(determination, names);
    if (!table.isEmpty()) {
      lines.add("");
      lines.addAll(table.lines());
    }
    lines.add("");
    lines.addAll(new FoldedText(words).lines(determination.rulings()));
    lines.addAll(new TotalText(words).lines(determination.rulings()));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private List<String> head(Determination determination, Names names) {
    FactId applicant = determination.dossier().applicant().id();
    String name = names.applicant().orElse(applicant.type());
    List<String> lines = new ArrayList<>();
    lines.add(words.say("head.applicant", name, String.join("/", applicant.key())));
    lines.add(
        words.say(
            today ? "head.today" : "head.asOf",
            determination.asOf().toString(),
            shortened(determination.ruleSet())));
    Determination.Overlaid overlaid = determination.overlay();
    if (overlaid != null) {
      String title = overlay == null ? "" : overlay;
      lines.add(words.say("head.overlay", title, shortened(overlaid.id())));
    }
    return lines;
  }

  private static String shortened(String id) {
    String hex = id.substring(id.indexOf(':') + 1);
    return hex.substring(0, Math.min(HASH, hex.length()));
  }

  private Table table(Determination determination, Names names) {
    List<String> heads =
        List.of(
            words.say("column.ruling"),
            words.say("column.clause"),
            words.say("column.subject"),
            words.say("column.amount"));
    Table table = new Table(heads, Set.of(3));
    CitationText citations = new CitationText(words);
    for (Ruling ruling : RulingOrder.rows(determination.rulings())) {
      RulingText text = rulingText(names.on(ruling.matter().subject()));
      table.add(cells(ruling, text, names), below(ruling, text, citations));
    }
    return table;
  }

  private RulingText rulingText(Names names) {
    EvidenceText evidence = new EvidenceText(words, names);
    return new RulingText(
        words,
        new AmountText(words, evidence),
        new ConditionText(words, names, evidence),
        new MissingText(words, names, policies));
  }

  private List<String> cells(Ruling ruling, RulingText text, Names names) {
    return List.of(
        words.say("ruling." + ruling.code()),
        ruling.matter().policy() + " " + ruling.matter().clause(),
        names.subject(ruling.matter().subject()),
        text.amount(ruling));
  }

  private List<String> below(Ruling ruling, RulingText text, CitationText citations) {
    List<String> lines = new ArrayList<>(text.lines(ruling));
    PolicyDocument policy = policies.get(ruling.matter().policy());
    if (policy != null) {
      lines.addAll(citations.lines(ruling.matter(), policy));
    }
    return lines;
  }
}
