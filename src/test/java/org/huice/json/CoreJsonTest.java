package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.evaluation.SmallRules;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class CoreJsonTest {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  @Test
  void fits_its_schema_with_every_kind_of_ruling() throws IOException {
    assertThat(schema().validate(text(Determinations.full()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void a_real_decision_fits_its_schema() throws IOException {
    String facts =
        """
        {"企业": {"编号": "E", "所在地": "410122", "项目": [
          {"编号": "A", "开工日": "2025-03-01", "投资额": "1005.55", "示范": true},
          {"编号": "B", "开工日": "2025-10-01", "投资额": "1005"},
          {"编号": "C", "开工日": "2024-10-01", "示范": false}]}}
        """;
    Determination decided = SmallRules.decide(facts, "2025-12-31").determination();
    assertThat(schema().validate(text(Objects.requireNonNull(decided)), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void its_schema_refuses_what_is_not_a_core() throws IOException {
    String core = text(Determinations.full());
    List<String> broken =
        List.of(
            core.replace("\"schema\":1", "\"schema\":2"),
            core.replace("\"amount\":\"240000.10\"", "\"amount\":\"240000.1\""),
            core.replace("\"title\":\"称号\"", "\"order\":\"称号\""),
            core.replace("\"ruling\":\"refused\"", "\"ruling\":\"granted\""),
            core.replace("\"kind\":\"parameter\"", "\"kind\":\"nothing\""),
            core.replace("\"soFar\":{", "\"soFar\":{\"x\":\"y\","));
    for (String text : broken) {
      assertThat(text).isNotEqualTo(core);
      assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void a_strict_parser_reads_back_equal_data() {
    Determination determination = Determinations.full();
    Map<String, Object> read =
        STRICT.readValue(CoreJson.write(determination), new TypeReference<>() {});
    assertThat(read).isEqualTo(CoreTree.of(determination));
  }

  @Property(tries = 500)
  void is_written_as_the_sorted_tree_is(@ForAll Random random) {
    Determination determination = Drawn.determination(random);
    assertThat(CoreJson.write(determination))
        .isEqualTo(CanonicalJson.write(CoreTree.of(determination)));
  }

  @Property(tries = 50)
  void a_settlement_is_written_as_the_sorted_tree_is(@ForAll Random random) {
    Determination determination = Determinations.settled(Settled.shuffled(random));
    assertThat(CoreJson.write(determination))
        .isEqualTo(CanonicalJson.write(CoreTree.of(determination)));
  }

  @Test
  void tells_no_position_in_a_file() {
    assertThat(text(Determinations.full())).doesNotContain(".drl", "\"place\"");
  }

  @Test
  void leaves_an_overlay_as_it_is_and_sums_exact() {
    String text = text(Determinations.full());
    assertThat(text).startsWith("{\"asOf\":\"2025-12-01\",\"facts\":{\"企业\":{");
    assertThat(text).contains("\"content\":\"title: 试e\u0301\\n\"");
    assertThat(text).contains("\"amount\":\"240000.10\",\"bound\":\"ceiling\"");
    assertThat(text).contains("\"人数\":3").contains("\"投资额\":\"1200000.5\"");
  }

  @Property(tries = 50)
  void the_order_of_rulings_and_facts_does_not_matter(@ForAll Random random) {
    byte[] expected = CoreJson.write(Determinations.full());
    List<Ruling> shuffled = new ArrayList<>(Determinations.rulings());
    Collections.shuffle(shuffled, random);
    assertThat(CoreJson.write(Determinations.of(TURNED, shuffled))).isEqualTo(expected);
  }

  @Test
  void fits_its_schema_with_everything_that_a_settlement_holds() throws IOException {
    String core = text(Determinations.settled(Settled.all()));
    assertThat(schema().validate(core, InputFormat.JSON)).isEmpty();
    List<String> broken =
        List.of(
            core.replace("\"state\":\"open\"", "\"state\":\"later\""),
            core.replace("\"bounds\":true", "\"bounds\":\"yes\""),
            core.replace("\"received\":\"120000.55\"", "\"received\":120000.55"),
            core.replace("\"kind\":\"highest\"", "\"kind\":\"best\""),
            core.replace("\"actor\":\"市政府\",", ""),
            core.replace("\"cause\":\"notChosen\"", "\"cause\":\"NOT_CHOSEN\""),
            core.replace("\"reached\":true,", ""),
            core.replace("\"soft\":\"力争\"", "\"hard\":\"力争\""),
            core.replace("\"ruling\":\"barred\"", "\"ruling\":\"refused\""),
            core.replace("\"kind\":\"priority\"", "\"kind\":\"award\""));
    for (String other : broken) {
      assertThat(other).isNotEqualTo(core);
      assertThat(schema().validate(other, InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void a_quantity_is_no_money_and_a_step_shows_its_parts() {
    String text = text(Determinations.full());
    assertThat(text).contains("\"operation\":\"quantity\",\"result\":\"10001.25\"");
    assertThat(text).contains("\"operation\":\"perUnit\",\"parts\":[{");
    assertThat(text).contains("\"unit\":\"元/千瓦时\"");
  }

  @Test
  void a_target_that_is_only_aimed_at_is_neither_reached_nor_missed() {
    String text = text(Determinations.full());
    assertThat(text.split("\"reached\":", -1)).hasSize(2);
    assertThat(text).contains("\"soft\":\"力争\"");
  }

  @Test
  void says_nothing_of_a_settlement_where_nothing_was_settled() {
    assertThat(text(Determinations.full())).doesNotContain("settlement");
    assertThat(text(Determinations.settled(Settled.all()))).contains("\"settlement\":{");
  }

  @Property(tries = 50)
  void the_order_of_opinions_shares_and_payments_does_not_matter(@ForAll Random random) {
    assertThat(CoreJson.write(Determinations.settled(Settled.shuffled(random))))
        .isEqualTo(CoreJson.write(Determinations.settled(Settled.all())));
  }

  private static final String TURNED =
      """
      {"企业": {"项目": [{"依据": {"$.投资额": {"材料": "审计报告", "状态": "核定"}}, "投资额": 1200000.5,
        "编号": "P-01"}, {"人数": 3, "编号": "P-02"}],
        "高新": true, "名称": "甲\\u0022乙\\ud83d\\ude00", "编号": "E"}}
      """;

  private static Schema schema() throws IOException {
    try (InputStream stream = CoreJson.class.getResourceAsStream("determination-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream, InputFormat.JSON);
    }
  }

  private static String text(Determination determination) {
    return new String(CoreJson.write(determination), StandardCharsets.UTF_8);
  }
}
