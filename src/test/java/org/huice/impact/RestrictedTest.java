package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.impact.Bench.DAY;
import static org.huice.impact.Bench.SUN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.evaluation.CrossChecking;
import org.huice.policy.ClauseRef;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.tree.JsonTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of some clauses decide these as all of them together do. */
class RestrictedTest {
  @ParameterizedTest
  @ValueSource(strings = {"豫光新能", "豫光新能,已裁量", "中原装备园", "宏图置地"})
  void restricted_rulings_are_those_of_a_full_run(String name) throws Exception {
    RuleSet rules = Bench.shipped();
    byte[] facts = Files.readAllBytes(Path.of("fixtures", "enterprises", name + ".json"));
    Set<ClauseRef> all = clauses(rules, rules.policies().keySet());
    List<Ruling> whole = decide(rules, all, facts).rulings();
    for (ClauseRef clause :
        List.of(new ClauseRef(SUN, "三(二)3"), new ClauseRef("闲置土地", "三、一(满一年征费)"))) {
      List<Ruling> wanted =
          whole.stream()
              .filter(ruling -> ruling.matter().policy().equals(clause.policy()))
              .filter(ruling -> ruling.matter().clause().equals(clause.clause()))
              .toList();

      // By text, since each run reads facts of its own, which are the same only to themselves.
      assertThat(decide(rules, Set.of(clause), facts).rulings())
          .extracting(Ruling::toString)
          .isNotEmpty()
          .containsExactlyElementsOf(wanted.stream().map(Ruling::toString).toList());
    }
  }

  private static Set<ClauseRef> clauses(RuleSet rules, Set<String> policies) {
    ClauseParts parts = new ClauseParts(rules);
    Set<ClauseRef> clauses = new TreeSet<>();
    policies.forEach(policy -> clauses.addAll(parts.clauses(policy)));
    return clauses;
  }

  private static Determination decide(RuleSet rules, Set<ClauseRef> some, byte[] facts) {
    List<Problem> problems = new ArrayList<>();
    SideRun run =
        SideRun.of(rules, RuleSide.only(rules, some), Bench.CACHE, DAY, CrossChecking.EVERY);
    return JsonTree.read("事实", facts, problems::add)
        .flatMap(node -> run.read(node, "事实", problems::add))
        .flatMap(dossier -> run.decide(dossier, problems::add))
        .orElseThrow(() -> new AssertionError(problems.toString()));
  }
}
