package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huice.determination.Ruling;

class ShuffledFactsTest {
  private static final List<String> PROJECTS =
      List.of(
          "{\"编号\": \"A\", \"开工日\": \"2025-03-01\", \"投资额\": \"1000\", \"示范\": true}",
          "{\"示范\": false, \"编号\": \"B\", \"投资额\": \"50\", \"开工日\": \"2025-08-01\"}",
          "{\"编号\": \"C\", \"投资额\": \"150\", \"开工日\": \"2025-08-01\"}",
          "{\"编号\": \"D\"}");

  @Property(tries = 20)
  void the_order_of_a_list_does_not_matter(@ForAll Random random) {
    List<String> shuffled = new ArrayList<>(PROJECTS);
    Collections.shuffle(shuffled, random);
    assertThat(rulings(shuffled)).isEqualTo(rulings(PROJECTS));
  }

  private static List<Ruling> rulings(List<String> projects) {
    String facts =
        "{\"企业\": {\"编号\": \"E\", \"所在地\": \"410122\", \"项目\": ["
            + String.join(",", projects)
            + "]}}";
    Evaluation evaluation = SmallRules.decide(facts, "2025-12-31");
    assertThat(evaluation.problems()).isEmpty();
    return Objects.requireNonNull(evaluation.determination()).rulings();
  }
}
