package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.advice.Need;
import org.huice.advice.Remedy;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.UsedParameter;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;

/** One ruling: what was decided, by which clause, by which rules, and what can be done about it. */
final class ExplainedRulingText {
  private static final String INDENT = "    ";
  private static final String RULE = "─";

  private final Words words;
  private final Map<String, PolicyDocument> policies;
  private final Names all;
  private final @Nullable Overlay overlay;
  private final Settled settled;

  ExplainedRulingText(
      Words words,
      Map<String, PolicyDocument> policies,
      Names all,
      @Nullable Overlay overlay,
      Settled settled) {
    this.settled = settled;
    this.words = words;
    this.policies = policies;
    this.all = all;
    this.overlay = overlay;
  }

  /**
   * Its lines.
   *
   * @param needs of this ruling
   * @param remedies of this ruling
   * @param citations of the whole page, which quotes a clause once
   * @param pooled what a pool makes of it; null where it is in none
   */
  List<String> lines(
      ExplainedRuling explained,
      List<Need> needs,
      List<Remedy> remedies,
      CitationText citations,
      @Nullable Pooled pooled) {
    Ruling ruling = explained.ruling();
    RulingTexts texts = RulingTexts.of(words, all, ruling, overlay, policies, settled);
    Names names = texts.names();
    EvidenceText evidence = new EvidenceText(words, names);
    SourceText sources = new SourceText(words, names, evidence);
    MissingText missing = new MissingText(words, names, policies);
    List<String> lines = new ArrayList<>(head(ruling, texts, pooled));
    names
        .dated(ruling.matter(), policies, words)
        .ifPresent(day -> add(lines, words.say("explain.dated", day)));
    texts.ruling().result(ruling, explained.clause()).forEach(line -> add(lines, line));
    new SettlementText(words, all, settled, ruling.matter())
        .block(
            explained.settled().applied(),
            sources,
            SettlementText.result(words, ruling, texts.amounts()))
        .forEach(line -> add(lines, line));
    if (pooled != null) {
      pooled.lines().forEach(line -> add(lines, line));
    }
    exclusions(explained).forEach(line -> add(lines, line));
    citations.lines(ruling.matter(), explained.policy()).forEach(line -> add(lines, line));
    new ExplainedRuleText(
            words,
            new ExplainedConditionText(words, new ConditionSentence(texts.terms(), names), sources))
        .lines(explained.rules())
        .forEach(line -> add(lines, line));
    parameters(explained.parameters()).forEach(line -> add(lines, line));
    needs(ruling, needs, new NeedText(words, names, missing), missing)
        .forEach(line -> add(lines, line));
    RemedyText remedyText = new RemedyText(words, names, texts.amounts(), sources);
    (remedies.isEmpty() && isToBeHad(explained) ? remedyText.none() : remedyText.lines(remedies))
        .forEach(line -> add(lines, line));
    return lines;
  }

  /** What bars it, or may do so, with the reason. */
  private List<String> exclusions(ExplainedRuling explained) {
    List<String> lines = new ArrayList<>();
    for (ExplainedRuling one : explained.settled().exclusions()) {
      Ruling exclusion = one.ruling();
      String name = new MatterName(all, explained.ruling().matter()).of(exclusion.matter());
      lines.add(
          words.say("explain.exclusion", name, new RefusedText(words, policies).title(exclusion)));
      RulingTexts.of(words, all, exclusion, overlay, policies, settled)
          .ruling()
          .lines(exclusion, null)
          .forEach(line -> lines.add(INDENT + line));
    }
    return lines;
  }

  // Where an authority decides in the end, no change of facts can be said to be enough.
  private static boolean isToBeHad(ExplainedRuling explained) {
    Clause clause = explained.clause();
    return explained.ruling() instanceof Ruling.Refused
        && clause.discretion() == null
        && (clause.kind() == Clause.Kind.AWARD || clause.kind() == Clause.Kind.DESIGNATION);
  }

  private static void add(List<String> lines, String line) {
    lines.add(INDENT + line);
  }

  private List<String> head(Ruling ruling, RulingTexts texts, @Nullable Pooled pooled) {
    Matter matter = ruling.matter();
    String amount = amount(texts.ruling().amountIf(ruling), pooled);
    String title = pooled == null ? null : pooled.result();
    String head =
        words.say(
            amount.isEmpty() ? "explain.head" : "explain.head.amount",
            title == null ? new RefusedText(words, policies).title(ruling) : title,
            matter.policy() + " " + matter.clause(),
            all.named(matter.subject()),
            amount);
    return List.of(head, RULE.repeat(Width.of(head)));
  }

  /** An entitlement is not told as what is paid. */
  private String amount(String sum, @Nullable Pooled pooled) {
    if (pooled == null || sum.isEmpty()) {
      return sum;
    }
    BigDecimal left = pooled.yuan();
    return left == null
        ? words.say("pooled.amount.open", sum)
        : words.say("pooled.amount", sum, NumberText.yuan(left));
  }

  private List<String> parameters(List<UsedParameter> used) {
    List<String> lines = new ArrayList<>();
    if (!used.isEmpty()) {
      lines.add(words.say("explain.parameters"));
    }
    ParameterText text = new ParameterText(words);
    used.forEach(one -> lines.add(INDENT + text.line(one)));
    return lines;
  }

  private static List<String> needs(
      Ruling ruling, List<Need> needs, NeedText text, MissingText missing) {
    if (!(ruling instanceof Ruling.Undetermined open)) {
      return List.of();
    }
    return needs.isEmpty()
        ? missing.lines(open.missing(), open.matter().date())
        : needs.stream().flatMap(need -> text.lines(need, open.missing()).stream()).toList();
  }
}
