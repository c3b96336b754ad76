package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.dossier.DossierReader;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSetReader;
import org.huice.tree.JsonTree;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyVerbTest {
  private Run run = Run.fresh();

  @BeforeEach
  void anew() {
    run = Run.fresh();
  }

  private Schema schema() {
    assertThat(run.program("vocabulary", "--format", "json")).isZero();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(run.out(), InputFormat.JSON);
  }

  private static String facts(String name) throws IOException {
    return Files.readString(Path.of("fixtures/enterprises", name), StandardCharsets.UTF_8);
  }

  @Test
  void the_table_shows_type_field_unit_meaning_and_example() {
    assertThat(run.program("vocabulary")).isZero();

    assertThat(run.out()).contains("设备投资额").contains("元").contains("设备投资").contains("光伏发电");
    assertThat(run.out().lines().filter(line -> line.startsWith("能源项目"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"豫光新能.json", "宏图置地.json", "中原装备园.json"})
  void the_schema_takes_the_fact_files(String name) throws IOException {
    assertThat(schema().validate(facts(name), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_the_reader_refuses() throws IOException {
    Schema schema = schema();
    String facts = facts("中原装备园.json");

    for (String broken :
        new String[] {
          facts.replace("\"类型\"", "\"类形\""),
          facts.replace("\"工业园区\"", "\"工业公园\""),
          facts.replace("\"土地\": []", "\"土地\": {}"),
          facts.replace("\"统一社会信用代码\": \"12410100MB0A000048\",", "")
        }) {
      assertThat(broken).isNotEqualTo(facts);
      assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"企业", "园区"})
  void the_template_is_a_fact_file_without_problems(String type) {
    assertThat(run.program("vocabulary", "--template", type)).isZero();
    byte[] bytes = run.out().getBytes(StandardCharsets.UTF_8);
    Vocabulary vocabulary =
        Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet()).vocabulary();
    List<Problem> problems = new ArrayList<>();

    assertThat(
            JsonTree.read("t.json", bytes, problems::add)
                .flatMap(node -> new DossierReader(vocabulary).read(node, "t.json", problems::add)))
        .isPresent();
    assertThat(problems).isEmpty();
    assertThat(run.out()).contains("依据", "申报");
  }

  @Test
  void the_table_tells_of_the_template_and_the_template_of_the_applicants() {
    assertThat(run.program("vocabulary")).isZero();
    assertThat(run.out()).contains("--template");
    assertThat(run.program("vocabulary", "--template", "土地")).isEqualTo(1);
    assertThat(run.err()).contains("企业、园区");
  }
}
