package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.evaluation.Evaluator;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.ResultLine;
import org.huice.register.ResultLines;
import org.huice.register.WholeLine;
import org.huice.tabular.Entry;
import org.huice.tabular.RegisterReader;
import org.huice.tabular.Source;
import org.huice.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lines without reasons, and lines that were read and decided many at once. */
class BriefLinesTest {
  private static final ResultLines BRIEF = lines(new ResultLines.Detail(true, false, true));
  private static final ResultLines FULL = lines(new ResultLines.Detail(true, true));
  private static final List<String> ENTERPRISES = List.of("豫光新能", "豫光新能,已裁量", "宏图置地");

  @TempDir private Path folder = Path.of("");

  private static ResultLines lines(ResultLines.Detail detail) {
    return ResultLines.of(
        ShippedRules.RULES,
        new Evaluator(ShippedRules.RULES, ShippedRules.ENGINE, null),
        Register.DAY,
        Words.in(Locale.CHINESE),
        detail);
  }

  private static JsonNode json(byte[] line) {
    return JsonMapper.shared().readTree(line);
  }

  @Test
  void rulings_are_those_of_the_core_but_for_what_conditions_came_to() {
    for (String name : ENTERPRISES) {
      Entry entry = Register.enterprise(3, name);
      JsonNode core = json(WholeLine.read(FULL.line(entry)).orElseThrow().core());
      List<JsonNode> expected = new ArrayList<>();
      for (JsonNode ruling : core.get("rulings")) {
        ((ObjectNode) ruling).remove("rules");
        expected.add(ruling);
      }
      JsonNode brief = json(BRIEF.line(entry));
      assertThat(brief.get("rulings")).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void the_rest_is_that_of_any_line_without_what_rests_on_reasons() {
    for (String name : ENTERPRISES) {
      Entry entry = Register.enterprise(3, name);
      ObjectNode expected = (ObjectNode) json(FULL.line(entry));
      expected.remove(List.of("claims", "class", "core", "determination", "figures", "rulings"));
      expected.put("reasons", false);
      ObjectNode brief = (ObjectNode) json(BRIEF.line(entry));
      brief.remove("rulings");
      assertThat((JsonNode) brief).isEqualTo(expected);
      assertThat(ResultLine.read(BRIEF.line(entry)))
          .isEqualTo(new ResultLine.Brief(3, "名册.xlsx[企业]:4"));
    }
  }

  @Test
  void of_an_applicant_with_several_entries_all_are_refused_without_reasons_too() {
    Entry entry = Register.enterprise(3, "豫光新能");
    byte[] refused = BRIEF.repeated(BRIEF.line(entry), 9);
    assertThat(refused).isEqualTo(FULL.repeated(FULL.line(entry), 9));
    assertThat(json(refused).get("problems").get(0).get("code").asString())
        .isEqualTo("applicant-repeated");
    assertThat(BRIEF.repeated(refused, 9)).isEqualTo(refused);
  }

  /** What every entry becomes is the same alone, among others, read quickly and read as a tree. */
  @Test
  void many_at_once_are_what_each_is_alone() throws IOException {
    List<Entry> entries = entries();
    for (ResultLines lines : List.of(BRIEF, FULL)) {
      List<String> alone =
          entries.stream().map(AsTree::new).map(lines::line).map(this::text).toList();
      List<String> together =
          lines.lines(entries).stream().map(line -> text(line.bytes())).toList();
      assertThat(together).isEqualTo(alone);
      assertThat(together).anyMatch(line -> line.contains("problems"));
      assertThat(together).anyMatch(line -> line.contains("granted"));
    }
  }

  private String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  private List<Entry> entries() throws IOException {
    List<String> facts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("fixtures/enterprises"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        facts.add(Files.readString(file).replace('\n', ' ').replace('\r', ' '));
      }
    }
    facts.add(Register.named("甲"));
    facts.add(Register.named(""));
    facts.add("{\"企业\":");
    Path register = Files.write(folder.resolve("名册.jsonl"), facts);
    List<Entry> entries = new ArrayList<>();
    try (Source source =
        RegisterReader.open(register, ShippedRules.RULES.vocabulary(), null, problem -> {})
            .orElseThrow()) {
      for (Entry entry = source.next(); entry != null; entry = source.next()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** An entry that is read as a tree. */
  private record AsTree(Entry entry) implements Entry {
    @Override
    public long number() {
      return entry.number();
    }

    @Override
    public Place place() {
      return entry.place();
    }

    @Override
    public String label() {
      return entry.label();
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      return entry.read(problems);
    }
  }
}
