package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce.Reason;
import org.huice.dossier.FactId;
import org.huice.policy.Clause;
import org.junit.jupiter.api.Test;

class AssumedTextTest {
  private static final Matter MATTER = new Matter("光伏", "一", new FactId("企业", List.of("91")), null);

  private static List<String> lines(Ruling... rulings) {
    return new AssumedText(
            Words.in(Locale.CHINESE), Map.of("光伏", Samples.policy(Clause.Kind.AWARD, "一", null)))
        .lines(List.of(rulings));
  }

  private static Ruling not(Reason reason) {
    return new Ruling.NotInForce(MATTER, reason, "-");
  }

  @Test
  void a_policy_that_was_applied_tells_all_it_rests_on() {
    assertThat(lines(new Ruling.Refused(MATTER, List.of()), not(Reason.NOT_YET)))
        .containsExactly("“光伏”原文未明，此处假定：施行日期：讲话未载；施行地区：地名隐去");
  }

  @Test
  void a_policy_that_does_not_hold_tells_what_keeps_it_from_holding() {
    assertThat(lines(not(Reason.NOT_YET))).containsExactly("“光伏”原文未明，此处假定：施行日期：讲话未载");
    assertThat(lines(not(Reason.EXPIRED))).containsExactly("“光伏”原文未明，此处假定：施行日期：讲话未载");
    assertThat(lines(not(Reason.ELSEWHERE))).containsExactly("“光伏”原文未明，此处假定：施行地区：地名隐去");
    assertThat(lines(not(Reason.REPEALED))).isEmpty();
    assertThat(lines(not(Reason.DRAFT))).isEmpty();
  }

  @Test
  void a_policy_that_does_not_apply_tells_nothing() {
    assertThat(lines(new Ruling.NotApplicable(MATTER, "土地"))).isEmpty();
  }
}
