package org.huice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.LineDigest;
import org.huice.register.ResultFile;
import org.huice.register.ResultLine;
import org.huice.register.ResultLines;
import org.huice.register.Totals;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.tabular.Entry;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;

/** Files of results for tests of pools, decided by the rules of {@code fixtures/rulesets/pools}. */
final class Decisions {
  static final Path FOLDER = Path.of("fixtures", "rulesets", "pools");
  private static final RuleSet RULES = Objects.requireNonNull(RuleSetReader.read(FOLDER).ruleSet());
  private static final RuleBase ENGINE = RuleBase.load(RULES, null);

  private Decisions() {}

  /** An enterprise with one project that applied on that day; none where it is empty. */
  static String firm(String code, String investment, String day, boolean model) {
    String applied = day.isEmpty() ? "" : "\"申报日期\": \"" + day + "\", ";
    return """
    { "企业": { "企业编号": "%s", "名称": "%s公司", "行政区划代码": "410122", "年用电量": 0,
      "亩均税收": 10, "从业人数": 5, "项目": [ { "项目编号": "%s-1", "投资额": %s, %s
      "示范": %s, "先进": false } ] } }
    """
        .formatted(code, code, code, investment, applied, model);
  }

  private record Fact(long number, String text) implements Entry {
    @Override
    public Place place() {
      return new Place("名册.jsonl", Math.toIntExact(number), 0);
    }

    @Override
    public String label() {
      return "";
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      return JsonTree.read("名册.jsonl", text.getBytes(StandardCharsets.UTF_8), problems);
    }
  }

  /** The lines of the results, with their first and last. */
  static List<String> lines(LocalDate asOf, List<String> facts) {
    ResultLines lines =
        ResultLines.of(
            RULES,
            new Evaluator(RULES, ENGINE, null),
            asOf,
            Words.in(Locale.CHINESE),
            new ResultLines.Detail(false, false));
    List<String> all = new ArrayList<>();
    all.add(
        text(
            ResultFile.header(
                new ResultLine.Header(
                    "1",
                    RULES.id(),
                    null,
                    asOf,
                    "all",
                    "zh",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))));
    int decided = 0;
    for (String fact : facts) {
      all.add(text(lines.line(new Fact(all.size(), fact))));
      decided += all.get(all.size() - 1).contains("\"problems\"") ? 0 : 1;
    }
    Totals totals = new Totals(facts.size(), decided, facts.size() - decided);
    all.add(text(ResultFile.footer(totals, 0, digest(all))));
    return all;
  }

  /** What the last line says of those before it. */
  static String digest(List<String> lines) {
    LineDigest digest = new LineDigest();
    lines.forEach(line -> digest.add(line.getBytes(StandardCharsets.UTF_8)));
    return digest.end();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The same in a file. */
  static Path file(Path folder, String name, String day, String... facts) {
    return file(folder, name, lines(LocalDate.parse(day), List.of(facts)));
  }

  static Path file(Path folder, String name, List<String> lines) {
    try {
      return Files.writeString(
          folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
