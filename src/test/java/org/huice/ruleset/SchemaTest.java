package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SchemaTest {
  private static final Schema POLICY = schema("policy.schema.json");
  private static final Schema CASES = schema("cases.schema.json");

  @Test
  void good_files_are_accepted() {
    assertThat(POLICY.validate(Samples.POLICY, InputFormat.YAML)).isEmpty();
    assertThat(CASES.validate(CaseReaderTest.GOOD, InputFormat.YAML)).isEmpty();
    assertThat(CASES.validate(CaseReaderTest.SETTLED, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: 讲话          | titel: 讲话
          title: 讲话          | title: ""
          status: in-force     | status: 施行
          level: 市            | level: 镇
          from: 2025-07-01     | from: 2025-7-1
          from: 2025-07-01, to: 2027-12-31, | ''
          to: 2027-12-31       | to: 2027-12-31, before: 2028-01-01
          code: "410100"       | code: "4101"
          mode: half-up        | mode: half-down
          leap-day: month-end  | leap-day: february
          kind: award          | kind: grant
          order: 停止建设      | source: 别处
          title: 示范项目      | source: 别处
          unit: "%"            | unit: 百分比
          unit: "% of 万元"    | unit: "%"
          { 2025-07-01: 20 }   | {}
          { 2025-07-01: 20 }   | { 2025-07-01: -20 }
          { 2025-07-01: 20 }   | { 去年: 20 }
          options: [ 停建, 征费 ] | reading: 停建
          above: 3000          | above: 3000, from: 3000
          above: 3000, rate    | rate
          rate: 1.8            | rate: -1.8
          """)
  void broken_policies_are_refused_by_schema_and_reader_alike(String from, String to) {
    String text = Samples.changed(from, to);

    assertThat(POLICY.validate(text, InputFormat.YAML)).isNotEmpty();
    assertThat(Samples.policy(text, new ArrayList<>())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ruling: refused    | ruling: rejected
          "2000000.00"       | "2,000,000.00"
          failed: 设备投资额 | because: 设备投资额
          facts:             | fact:
          """)
  void broken_cases_are_refused(String from, String to) {
    String text = CaseReaderTest.GOOD.replace(from, to);

    assertThat(CASES.validate(text, InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void the_schema_of_policies_knows_the_keys_the_reader_knows() {
    JsonNode schema = json("policy.schema.json");

    agree(schema, Keys.POLICY);
    agree(schema.at("/properties/in-force"), Keys.IN_FORCE);
    agree(schema.at("/properties/jurisdiction/anyOf/1"), Keys.JURISDICTION);
    agree(schema.at("/properties/rounding"), Keys.ROUNDING);
    agree(schema.at("/properties/elapsed"), Keys.ELAPSED);
    agree(schema.at("/$defs/clause"), Keys.CLAUSE);
    agree(schema.at("/$defs/parameter"), Keys.PARAMETER);
    agree(schema.at("/$defs/tier"), Keys.TIER);
    agree(schema.at("/$defs/band"), Keys.BAND);
    agree(schema.at("/$defs/cell"), Keys.CELL);
    agree(schema.at("/$defs/key"), Keys.TABLE_KEY);
    agree(schema.at("/$defs/table"), Keys.TABLE);
    agree(schema.at("/$defs/cap"), Keys.CAP);
    agree(schema.at("/$defs/application"), Keys.APPLICATION);
    agree(schema.at("/$defs/payment"), Keys.PAYMENT);
    agree(schema.at("/$defs/instalment"), Keys.INSTALMENT);
    agree(schema.at("/$defs/portion"), Keys.PORTION);
    agree(schema.at("/$defs/material"), Keys.MATERIAL);
    settlement(schema);
    pools(schema);
  }

  @Test
  void the_schema_of_pools_knows_the_keys_the_reader_knows() {
    pools(json("pools.schema.json"));
  }

  private static void pools(JsonNode schema) {
    Stream.concat(
            PoolKeys.SHARING.stream(),
            Stream.of(PoolKeys.POOL, PoolKeys.ADMISSION, PoolKeys.RANK, PoolKeys.CRITERION))
        .forEach(keys -> agree(schema.at("/$defs/" + keys.section()), keys));
  }

  @Test
  void the_pools_of_the_test_folder_are_accepted_by_the_schemas() throws IOException {
    Path folder = Path.of("fixtures", "rulesets", "pools");
    String across = Files.readString(folder.resolve("pools.yaml"));
    String policy = Files.readString(folder.resolve("policies/技改资金/policy.yaml"));

    assertThat(schema("pools.schema.json").validate(across, InputFormat.YAML)).isEmpty();
    assertThat(POLICY.validate(policy, InputFormat.YAML)).isEmpty();
    assertThat(POLICY.validate(policy.replace("ties: none", "last: none"), InputFormat.YAML))
        .isNotEmpty();
  }

  @Test
  void the_schema_of_settlement_knows_the_keys_the_reader_knows() {
    settlement(json("settlement.schema.json"));
  }

  private static void settlement(JsonNode schema) {
    Keys.SETTLEMENT.forEach(keys -> agree(schema.at("/$defs/" + keys.section()), keys));
    agree(schema.at("/$defs/at-most"), Keys.LIMIT);
    agree(schema.at("/$defs/history"), Keys.HISTORY);
  }

  @Test
  void the_schema_of_cases_knows_the_keys_the_reader_knows() {
    JsonNode schema = json("cases.schema.json");

    agree(schema.at("/$defs/case"), Keys.CASE);
    agree(schema.at("/$defs/expected"), Keys.EXPECTED);
    agree(schema.at("/$defs/parameter"), Keys.OVERLAY_PARAMETER);
    agree(schema.at("/$defs/tier"), Keys.TIER);
  }

  @Test
  void the_schemas_know_the_words_the_readers_know() {
    JsonNode policy = json("policy.schema.json");

    agree(policy.at("/properties/status/enum"), Words.STATUS);
    agree(policy.at("/properties/level/enum"), Words.LEVEL);
    agree(policy.at("/properties/rounding/properties/to/enum"), Words.ROUND_TO);
    agree(policy.at("/properties/rounding/properties/mode/enum"), Words.ROUND_MODE);
    agree(policy.at("/properties/elapsed/properties/leap-day/enum"), Words.MONTH_END);
    agree(policy.at("/$defs/clause/properties/kind/enum"), Words.KIND);
    agree(policy.at("/$defs/parameter/properties/bound/enum"), Words.CEILING);
    agree(policy.at("/$defs/parameter/properties/schedule/enum"), Words.TIERING);
    agree(policy.at("/$defs/cap/properties/on/enum"), Words.CAP_ON);
    agree(policy.at("/$defs/payment/properties/remainder/enum"), Words.REMAINDER);
    agree(policy.at("/$defs/ceiling/properties/cut/enum"), Words.CUT);
    agree(policy.at("/$defs/admit/properties/at-least/enum"), Words.AVERAGE);
    agree(policy.at("/$defs/admit/properties/of/enum"), Words.POPULATION);
    agree(policy.at("/$defs/by/properties/first/enum"), Words.HIGH_FIRST);
    agree(policy.at("/$defs/rank/properties/ties/enum"), Words.PLACE_TIES);
    agree(policy.at("/$defs/first-come/properties/ties/enum"), Words.DAY_TIES);
    agree(policy.at("/$defs/first-come/properties/last/enum"), Words.LAST_IN_PART);
    agree(policy.at("/$defs/in-rank/properties/in-rank/enum"), Words.RANK_TIES);
    agree(policy.at("/$defs/in-rank/properties/last/enum"), Words.LAST_IN_PART);
    agree(policy.at("/$defs/pro-rata/properties/pro-rata/enum"), Words.ENTITLEMENT);
    agree(json("cases.schema.json").at("/$defs/expected/properties/ruling/enum"), Words.RULING);
    JsonNode expected = json("cases.schema.json").at("/$defs/expected/properties");
    agree(expected.at("/cause/enum"), Words.CAUSE);
    agree(expected.at("/states/items/enum"), Words.INSTALMENT);
    assertThat(texts(policy.at("/$defs/parameter/properties/unit/anyOf/0/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Unit.values()).map(Unit::symbol).toList());
  }

  private static void agree(JsonNode schema, Keys keys) {
    assertThat(schema.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(keys.all());
    JsonNode required = schema.get("required");
    assertThat(required == null ? List.of() : texts(required))
        .containsExactlyInAnyOrderElementsOf(List.copyOf(keys.required()));
    assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
  }

  private static void agree(JsonNode schema, Words<?> words) {
    assertThat(texts(schema)).containsExactlyInAnyOrderElementsOf(words.meanings().keySet());
  }

  private static List<Object> texts(JsonNode array) {
    List<Object> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  private static JsonNode json(String name) {
    return new ObjectMapper().readTree(text(name));
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(name), InputFormat.JSON);
  }

  private static String text(String name) {
    try (InputStream input = SchemaTest.class.getResourceAsStream(name)) {
      assertThat(input).isNotNull();
      return new String(input.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
