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
}
