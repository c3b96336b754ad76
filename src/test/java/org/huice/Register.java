package org.huice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.evaluation.Evaluator;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.Budgets;
import org.huice.register.InputFile;
import org.huice.register.ResultFile;
import org.huice.register.ResultLine;
import org.huice.register.ResultLines;
import org.huice.tabular.Entry;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;

/** A small register of the enterprises in fixtures/, decided by the shipped rules. */
final class Register {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private Register() {}

  /** An enterprise of fixtures/enterprises. */
  static Entry enterprise(long number, String name) {
    try {
      return json(number, Files.readString(Path.of("fixtures/enterprises", name + ".json")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** An entry with these facts. */
  static Entry json(long number, String json) {
    return new Row(number, "第" + number + "户", json);
  }

  /** An entry with these facts. */
  record Row(long number, String label, String json) implements Entry {
    @Override
    public Place place() {
      return new Place("名册.xlsx[企业]", Math.toIntExact(number) + 1, 0);
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      return JsonTree.read("名册.xlsx[企业]", json.getBytes(StandardCharsets.UTF_8), problems);
    }
  }

  /** An enterprise without anything to decide on but its name. */
  static String named(String name) {
    return "{\"企业\":{\"统一社会信用代码\":\"91410122MA9F000018\",\"名称\":\"" + name + "\"}}";
  }

  static ResultLines lines(Locale language, boolean all, boolean full) {
    return ResultLines.of(
        ShippedRules.RULES,
        new Evaluator(ShippedRules.RULES, ShippedRules.ENGINE, null),
        DAY,
        Words.in(language),
        new ResultLines.Detail(all, full));
  }

  static ResultLine.Header header() {
    return new ResultLine.Header(
        "1.0",
        ShippedRules.RULES.id(),
        null,
        DAY,
        "all",
        "zh",
        List.of(new InputFile("名册.xlsx", "sha256:00")),
        ResultFile.classes(ShippedRules.RULES.vocabulary()),
        Budgets.of(ShippedRules.RULES, DAY),
        List.of());
  }
}
