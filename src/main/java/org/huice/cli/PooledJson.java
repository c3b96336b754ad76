package org.huice.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.money.Money;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule.Terms;
import org.huice.pool.Award;
import org.huice.pool.PoolRecord;
import org.huice.pool.PoolResult;
import org.huice.pool.RecordTree;
import org.huice.pool.RecordedRun;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** What a run made of an award, as data: the run, its money, its rule, and the claim with steps. */
record PooledJson(RuleSet rules, RecordedRun run) {

  /** What it made of an award that it holds. */
  Map<String, Object> of(Determination determination, Matter matter) {
    PoolResult result = run.result();
    Map<String, Object> tree = new TreeMap<>();
    tree.put("pool", result.pool().id());
    tree.put("kind", run.committed() ? PoolRecord.KIND : PoolRecord.PREVIEW);
    tree.put("record", run.digest());
    tree.put("rule", rule(result.pool().terms()));
    BigDecimal budget = result.budget();
    BigDecimal room = result.room();
    if (budget != null && room != null) {
      tree.put("budget", budget(Objects.requireNonNull(result.pool().budget()), budget));
      tree.put("paidBefore", yuan(result.before().paid()));
      tree.put("room", yuan(room));
    }
    tree.put("claims", result.awards().size());
    tree.put("entitled", yuan(result.entitled()));
    tree.put("total", yuan(result.total()));
    FactId applicant = determination.dossier().applicant().id();
    Optional<Award> award = run.award(applicant, matter);
    tree.put(
        award.isPresent() ? "claim" : "setAside",
        award.isPresent()
            ? RecordTree.award(award.get())
            : RecordTree.setAside(run.setAside(applicant, matter).orElseThrow()));
    return tree;
  }

  private static Map<String, Object> rule(Terms terms) {
    Map<String, Object> rule = new TreeMap<>();
    rule.put("file", terms.declared().file());
    rule.put("line", terms.declared().line());
    if (terms.text() != null) {
      rule.put("text", terms.text());
    }
    if (terms.assumed() != null) {
      rule.put("assumed", terms.assumed());
    }
    return rule;
  }

  private Map<String, Object> budget(ParameterRef name, BigDecimal budget) {
    PolicyRules policy = Objects.requireNonNull(rules.policies().get(name.policy()));
    return Map.of(
        "parameter", name.toString(),
        "clause", Objects.requireNonNull(policy.document().parameters().get(name.name())).clause(),
        "value", yuan(budget));
  }

  private static String yuan(BigDecimal yuan) {
    return Money.of(yuan).canonical();
  }
}
