package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.listed;
import static org.huice.matching.Trees.none;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.pattern;
import static org.huice.matching.Trees.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private static final Conditional.Pattern PROJECT = pattern("$项目", "项目");
  private static final Conditional.Pattern DEVICE =
      pattern(null, "设备", compare(field("价格"), ">", number(0)));

  /** Three projects, of two devices each. */
  private static FactIndex facts() {
    Fact applicant = World.enterprise(Map.of());
    List<Fact> facts = new ArrayList<>();
    for (String key : List.of("A", "B", "C")) {
      Fact project = World.fact("项目", key, applicant, Map.of());
      facts.add(project);
      facts.add(World.fact("设备", key + "1", project, Map.of()));
      facts.add(World.fact("设备", key + "2", project, Map.of()));
    }
    return new FactIndex(World.VOCABULARY, World.dossier(applicant, facts.toArray(Fact[]::new)));
  }

  private static void takes(int steps, RuleTree rule) {
    Workload enough = new Workload(facts(), steps);
    Workload tooFew = new Workload(facts(), steps - 1);
    enough.add(rule);
    tooFew.add(rule);
    assertThat(enough.isTooMuch()).isFalse();
    assertThat(tooFew.isTooMuch()).isTrue();
    assertThat(tooFew.problem("甲.json"))
        .isEqualTo(
            Problem.at(
                Place.of("甲.json"),
                MatchingProblem.TOO_MUCH_WORK,
                String.valueOf(steps),
                String.valueOf(steps - 1)));
  }

  @Test
  void a_pattern_looks_at_every_fact_for_every_way_before_it() {
    takes(3, rule("$项目", PROJECT));
    takes(3 + 3 * 6, rule("$项目", PROJECT, DEVICE));
    takes(3 + 3 * 6 + 18 * 6, rule("$项目", PROJECT, DEVICE, DEVICE));
  }

  @Test
  void what_is_not_bound_does_not_multiply() {
    takes(3 + 3 * 6 + 3 * 6, rule("$项目", PROJECT, none(DEVICE), none(DEVICE)));
  }

  @Test
  void a_list_of_one_owner_is_looked_at_once() {
    takes(3 + 6, rule("$项目", PROJECT, listed(DEVICE, "$项目", "设备")));
  }
}
