package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.advice.Advice;
import org.huice.advice.Ask;
import org.huice.advice.Change;
import org.huice.advice.Need;
import org.huice.advice.Remedy;
import org.huice.advice.Wanted;
import org.huice.advice.Worth;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.huice.explanation.Explanation;
import org.huice.explanation.Joined;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationJsonTest {
  private static final String FACTS =
      """
      {"企业": {"编号": "E", "限额": "900", "项目": [
        {"编号": "A", "投资额": "8000000", "补助额": "4000000", "示范": true, "设备": [],
         "依据": {"$.投资额": {"状态": "核定", "材料": "审计报告"}}},
        {"编号": "B", "投资额": "5100000.5", "补助额": "1000000", "示范": true}]}}
      """;
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final Matter MATTER = new Matter("奖励", "甲", new FactId("项目", List.of("A")), DAY);

  private static String text(Explanation explanation) {
    return JsonText.compact(ExplanationJson.tree(explanation, advice()));
  }

  private static JsonNode condition(String clause, String subject, int number) {
    JsonNode tree = JsonMapper.shared().readTree(text(Joined.explain(FACTS)));
    for (JsonNode ruling : tree.path("rulings")) {
      if (ruling.path("clause").asString().equals(clause)
          && ruling.path("subject").path("key").path(0).asString().equals(subject)) {
        return ruling.path("rules").path(0).path("conditions").path(number);
      }
    }
    throw new AssertionError(clause);
  }

  @Test
  void fits_its_schema_with_advice_and_without() throws IOException {
    Explanation explanation = Joined.explain(FACTS);
    assertThat(schema().validate(text(explanation), InputFormat.JSON)).isEmpty();
    String plain = JsonText.indented(ExplanationJson.tree(explanation, null));
    assertThat(schema().validate(plain, InputFormat.JSON)).isEmpty();
    assertThat(plain).doesNotContain("advice");
  }

  @Test
  void its_schema_refuses_what_is_no_explanation() throws IOException {
    String text = text(Joined.explain(FACTS));
    List<String> broken =
        List.of(
            text.replace("\"schema\":\"explanation-1\"", "\"schema\":\"explanation-2\""),
            text.replace("\"status\":\"verified\"", "\"status\":\"核定\""),
            text.replace("\"path\":\"$.企业", "\"path\":\"企业"),
            text.replace("\"overlaid\":false,", ""),
            text.replace("\"redacted\":false", "\"redacted\":true"),
            text.replace("\"line\":", "\"column\":"),
            text.replace("\"kind\":\"day\"", "\"kind\":\"week\""),
            text.replace("\"law\":{", "\"law\":{\"x\":\"y\","));
    for (String other : broken) {
      assertThat(other).isNotEqualTo(text);
      assertThat(schema().validate(other, InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void both_sides_are_in_base_units_and_what_they_read_in_its_own() {
    JsonNode condition = condition("甲", "A", 2);
    assertThat(condition.path("required").path("value").asString()).isEqualTo("9000000");
    assertThat(condition.path("required").path("unit").asString()).isEqualTo("元");
    JsonNode facts = condition.path("actual").path("facts");
    assertThat(facts.path(0).path("path").asString()).isEqualTo("$.企业.项目[0].投资额");
    assertThat(facts.path(0).path("value").asString()).isEqualTo("8000000");
    assertThat(facts.path(0).path("status").asString()).isEqualTo("verified");
    assertThat(facts.path(0).path("document").asString()).isEqualTo("审计报告");
    assertThat(facts.path(1).path("value").asString()).isEqualTo("900");
    assertThat(facts.path(1).path("unit").asString()).isEqualTo("万元");
    assertThat(facts.path(1).path("status").asString()).isEqualTo("declared");
  }

  @Test
  void a_parameter_cites_its_clause_and_keeps_its_unit() {
    JsonNode parameter = condition("甲", "A", 1).path("required").path("parameters").path(0);
    assertThat(parameter.path("name").asString()).isEqualTo("门槛");
    assertThat(parameter.path("value").asString()).isEqualTo("100");
    assertThat(parameter.path("unit").asString()).isEqualTo("万元");
    assertThat(parameter.path("quote").asString()).isEqualTo("按投资额奖励");
  }

  @Test
  void a_schedule_shows_its_tiers_as_the_law_writes_them() {
    JsonNode lowest = condition("丁", "B", 1);
    assertThat(lowest.path("actual").path("value").asString()).isEqualTo("4100000.5");
    assertThat(lowest.path("actual").path("unit").asString()).isEqualTo("元");
    JsonNode schedule = lowest.path("required").path("parameters").path(0);
    assertThat(schedule.path("schedule").asString()).isEqualTo("slab");
    assertThat(schedule.path("quantity").asString()).isEqualTo("万元");
    assertThat(schedule.path("tiers").path(0).path("from").asString()).isEqualTo("500");
    assertThat(schedule.path("tiers").path(0).path("rate").asString()).isEqualTo("1.5");
    assertThat(schedule.path("tiers").path(1).path("above").asString()).isEqualTo("3000");
  }

  @Test
  void the_same_facts_have_the_same_text() {
    assertThat(text(Joined.explain(FACTS))).isEqualTo(text(Joined.explain(FACTS)));
  }

  /** One of everything that an adviser may say. */
  private static Advice advice() {
    Missing missing = new Missing(Missing.Kind.FACT, "项目[A].开工日");
    Worth worth = new Worth(new BigDecimal("20000.5"), true);
    return new Advice(
        List.of(
            new Need(
                MATTER, List.of(new Wanted(List.of(missing))), List.of("granted"), true, worth)),
        List.of(new Ask(missing, List.of(MATTER), null, List.of(), null, List.of(MATTER))),
        List.of(
            new Remedy(
                MATTER,
                List.of(
                    new Change.OfFact("项目[A].补助额", null, new BigDecimal("1.50"), true),
                    new Change.OfDay(DAY, DAY.plusDays(1))),
                new Ruling.Designated(MATTER, "称号", List.of()))));
  }

  @Test
  void advice_is_told_in_numbers_and_paths() {
    JsonNode advice = JsonMapper.shared().readTree(text(Joined.explain(FACTS))).path("advice");
    JsonNode change = advice.path("remedies").path(0).path("changes").path(0);
    assertThat(change.path("path").asString()).isEqualTo("$.企业.项目[0].补助额");
    assertThat(change.path("to").asString()).isEqualTo("1.5");
    assertThat(change.path("unit").asString()).isEqualTo("元");
    assertThat(change.has("from")).isFalse();
    assertThat(advice.path("needs").path(0).path("worth").path("amount").asString())
        .isEqualTo("20000.50");
    assertThat(advice.path("asks").path(0).has("worth")).isFalse();
  }

  private static Schema schema() throws IOException {
    String file = "explanation-1.schema.json";
    try (InputStream stream = ExplanationJson.class.getResourceAsStream(file)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream, InputFormat.JSON);
    }
  }
}
