package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.page.NumberText;
import org.huice.page.Pooled;
import org.huice.page.Words;
import org.huice.policy.SettlementRule.Terms;
import org.huice.pool.Award;
import org.huice.pool.PoolResult;
import org.huice.pool.RecordedRun;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Goes on where the arithmetic of an award ends: by which run of which pool, and what it left. */
final class PooledText {
  private static final String INDENT = "    ";

  private final Words words;
  private final RecordedRun run;
  private final PoolResult result;
  private final PoolChain chain;

  PooledText(Words words, RuleSet rules, RecordedRun run) {
    this.words = words;
    this.run = run;
    this.result = run.result();
    this.chain = new PoolChain(words, rules, result);
  }

  /** What the run made of an award that it holds. */
  Pooled of(Determination determination, Matter matter) {
    FactId applicant = determination.dossier().applicant().id();
    Optional<Award> award = run.award(applicant, matter);
    List<String> lines = new ArrayList<>();
    lines.add(words.say("pooled.head", result.pool().id(), String.valueOf(run.asOf().getYear())));
    facts().forEach(line -> lines.add(INDENT + line));
    if (award.isEmpty()) {
      String aside = chain.reason().of(run.setAside(applicant, matter).orElseThrow());
      lines.add(INDENT + words.say("pooled.why", aside));
      return new Pooled(null, words.say("pooled.aside"), lines, List.of(source(), aside));
    }
    chain.lines(award.get()).forEach(line -> lines.add(INDENT + line));
    String why = chain.reason().of(award.get());
    List<String> plans = plans(determination, matter, award.get());
    lines.add(INDENT + words.say("pooled.why", why));
    plans.forEach(line -> lines.add(INDENT + line));
    List<String> reason = new ArrayList<>(List.of(source(), money(), why));
    reason.addAll(plans);
    return new Pooled(yuan(award.get()), name(award.get()), lines, reason);
  }

  private List<String> facts() {
    List<String> lines = new ArrayList<>();
    String kind = run.committed() ? "pooled.record" : "pooled.preview";
    lines.add(words.say(kind, run.file(), run.digest()));
    Terms terms = result.pool().terms();
    String place = terms.declared().toString();
    if (terms.text() != null) {
      lines.add(words.say("pooled.rule", place, terms.text()));
    }
    if (terms.assumed() != null) {
      lines.add(words.say("pooled.assumed", place, terms.assumed()));
    }
    lines.add(money());
    return lines;
  }

  /** For the enterprise: by the division of which pool. */
  private String source() {
    return words.say("pooled.source", result.pool().id(), String.valueOf(run.asOf().getYear()));
  }

  private String money() {
    BigDecimal budget = result.budget();
    String claims = String.valueOf(result.awards().size());
    if (budget == null) {
      return words.say("pooled.claims", claims);
    }
    return words.say(
        "pooled.money",
        NumberText.yuan(budget),
        chain.named(Objects.requireNonNull(result.pool().budget())),
        NumberText.yuan(result.before().paid()),
        NumberText.yuan(Objects.requireNonNull(result.room())),
        NumberText.yuan(result.entitled()),
        claims,
        NumberText.yuan(result.total()));
  }

  private @Nullable BigDecimal yuan(Award award) {
    return isMoney(award) ? award.yuan() : null;
  }

  private boolean isMoney(Award award) {
    return result.pool().budget() != null || award.entitlement().signum() > 0;
  }

  private @Nullable String name(Award award) {
    if (isMoney(award)) {
      return award.yuan().signum() == 0 && award.cause() != null
          ? words.say("pooled.nothing")
          : null;
    }
    return award.admitted() ? null : words.say("pooled.noPlace");
  }

  /**
   * Instalments and shares were worked out of the entitlement, and no pool says how they shrink.
   */
  private List<String> plans(Determination determination, Matter matter, Award award) {
    boolean planned =
        determination.settlement().payments().stream()
            .anyMatch(payment -> payment.matter().equals(matter));
    return planned && award.cause() != null ? List.of(words.say("pooled.plans")) : List.of();
  }
}
