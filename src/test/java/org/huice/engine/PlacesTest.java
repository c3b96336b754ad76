package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huice.policy.PolicyDocument.Status;
import org.huice.rule.FactValues;
import org.huice.rule.Policies;
import org.huice.rule.Policy;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final List<UnitSource> SOURCES =
      List.of(
          PlacedRules.solar("国", "000000"),
          PlacedRules.solar("省", "410000"),
          PlacedRules.solar("市", "410100"),
          PlacedRules.solar("县", "410102"),
          PlacedRules.solar("邻县", "410103"),
          PlacedRules.solar("邻省", "370000"),
          placed("草案", Status.DRAFT, "2025-01-01", "2026-12-31"),
          placed("过期", Status.IN_FORCE, "2024-01-01", "2025-12-31"),
          placed("未到", Status.IN_FORCE, "2026-01-01", "2026-12-31"));

  private static final FactValues NOTHING = new ToldValues(SampleRules.vocabulary());

  private static UnitSource placed(String id, Status status, String first, String last) {
    return PlacedRules.solar(id, PlacedRules.document(id, status, "000000", first, last));
  }

  private static List<String> together(String day, String... run) {
    List<Policy> policies =
        Stream.of(run).map(id -> PlacedRules.applied(id, day, NOTHING)).toList();
    return new Places(SOURCES)
        .members(new Policies(policies)).stream()
            .mapToObj(SOURCES::get)
            .map(UnitSource::name)
            .toList();
  }

  @Test
  void policies_of_a_place_and_of_all_that_it_lies_in_share_a_network() {
    assertThat(together("2025-12-31", "县")).containsExactly("国", "省", "市", "县", "过期");
    assertThat(together("2025-12-31", "国", "市")).containsExactly("国", "省", "市", "过期");
    assertThat(together("2025-12-31", "邻省")).containsExactly("国", "邻省", "过期");
    assertThat(together("2025-12-31", "国")).containsExactly("国", "过期");
    assertThat(together("2025-12-31")).isEmpty();
  }

  @Test
  void from_its_first_day_on_a_policy_is_among_them_and_after_its_last_no_more() {
    assertThat(together("2026-01-01", "国")).containsExactly("国", "未到");
  }

  @Test
  void where_policies_of_two_places_are_in_a_run_all_are() {
    assertThat(together("2025-12-31", "县", "邻县")).hasSameSizeAs(SOURCES);
    assertThat(together("2025-12-31", "市", "邻省")).hasSameSizeAs(SOURCES);
  }

  @Test
  void a_policy_of_a_run_is_among_them_whatever_its_document_says() {
    assertThat(together("2025-12-31", "草案")).contains("草案");
    assertThat(together("2026-01-01", "国", "过期")).contains("国", "过期");
  }

  @Test
  void a_policy_without_rules_asks_for_nothing() {
    assertThat(together("2026-01-01", "无规则", "国")).containsExactly("国", "未到");
  }
}
