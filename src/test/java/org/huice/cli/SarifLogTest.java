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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.huice.BrokenFolder;
import org.huice.json.JsonText;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Held against the schema of OASIS, which stands beside this class as it was published. */
class SarifLogTest {
  private static final Path REJECTED = Path.of("fixtures", "rejected");
  private static final Path BASE = REJECTED.resolve("base");
  private static final Words ZH = Words.in(Locale.CHINESE);

  private static Schema schema() throws IOException {
    try (var in = SarifLogTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(text, InputFormat.JSON);
    }
  }

  private static String log(Path rules, Path here) {
    return JsonText.indented(new SarifLog(ZH, here).tree(Linted.folder(rules, ZH, false)));
  }

  private static Path broken(String wrong, Path folder) throws IOException {
    BrokenFolder.write(BASE, REJECTED.resolve("rules").resolve(wrong), folder);
    return folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "five-mistakes-in-one-rule",
        "empty-folder",
        "three-files-broken",
        "rules-not-utf8"
      })
  void fits_the_schema_of_the_standard(String wrong, @TempDir Path folder) throws IOException {
    String log = log(broken(wrong, folder), folder);

    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    assertThat(log).isEqualTo(log(folder, folder));
  }

  @Test
  void the_schema_refuses_what_does_not_fit() throws IOException {
    assertThat(schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void a_clean_folder_has_no_results(@TempDir Path folder) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    String log = log(folder, folder);
    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    assertThat(log).contains("\"results\": []", "\"executionSuccessful\": true");
  }

  @Test
  void a_result_has_its_rule_its_sentence_and_its_place(@TempDir Path folder) throws IOException {
    JsonNode run = run(log(broken("units-do-not-compare", folder), folder));

    JsonNode result = run.at("/results/0");
    JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
    assertThat(rule.at("/id").asString()).isEqualTo(result.at("/ruleId").asString());
    assertThat(rule.at("/help/markdown").asString()).contains("## 对");
    assertThat(rule.at("/fullDescription/text").asString()).contains("…").doesNotContain("{0}");
    assertThat(result.at("/level").asString()).isEqualTo("error");
    assertThat(result.at("/message/text").asString()).endsWith("。");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("policies/%E8%AF%95%E7%82%B9/policy.yaml");
    assertThat(place.at("/region/startLine").asInt()).isPositive();
    assertThat(run.at("/tool/driver/name").asString()).isEqualTo("huice");
  }

  @Test
  void a_warning_is_a_warning_there_too(@TempDir Path folder) throws IOException {
    BrokenFolder.write(BASE, REJECTED.resolve("doubtful/bounds-crossed"), folder);

    String log = log(folder, folder);

    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    assertThat(run(log).at("/results/0/level").asString()).isEqualTo("warning");
    assertThat(run(log).at("/tool/driver/rules/0/defaultConfiguration/level").asString())
        .isEqualTo("warning");
  }

  private static JsonNode run(String log) {
    return JsonMapper.builder().build().readTree(log).at("/runs/0");
  }

  @Test
  void examples_that_cannot_be_read_are_told(@TempDir Path folder) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    Files.createDirectory(folder.resolve("policies/试点/cases.yaml"));

    String log = log(folder, folder);

    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    JsonNode invocation = run(log).at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "rules/试.yaml, rules/%E8%AF%95.yaml",
    "./a b/100%#.drl, a%20b/100%25%23.drl",
    "rules/../x?.yaml, x%3F.yaml",
    "., ./"
  })
  void paths_are_relative_and_encoded(String path, String uri) {
    Path here = Path.of("").toAbsolutePath();
    Path file = here.resolve(path).normalize();
    assertThat(FileUri.relative(here.relativize(file))).isEqualTo(uri);
  }

  @Test
  void a_file_elsewhere_keeps_its_whole_path(@TempDir Path folder) throws IOException {
    Path rules = broken("units-do-not-compare", folder);
    String uri =
        run(log(rules, Path.of("src"))).at("/results/0/locations/0/physicalLocation").toString();
    assertThat(uri).contains("file:///").contains("/policies/%E8%AF%95%E7%82%B9/");
  }

  @Test
  void a_column_behind_a_rare_character_counts_its_two_code_units(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("甲.yaml");
    Files.writeString(file, "\uFEFF一: 1\r\n\uD840\uDC0B: x\n");
    SourceColumns columns = new SourceColumns();
    Map.of(new Place(file.toString(), 2, 1), 1, new Place(file.toString(), 2, 4), 5)
        .forEach((place, column) -> assertThat(columns.utf16(place)).isEqualTo(column));
    assertThat(columns.utf16(new Place(file.toString(), 9, 7))).isEqualTo(7);
    assertThat(columns.utf16(new Place(folder + "/乙.yaml", 1, 3))).isEqualTo(3);
  }
}
