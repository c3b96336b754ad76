package org.huice.impact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huice.BrokenFolder;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.InputFile;
import org.huice.register.LineMaker;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tabular.Entry;
import org.huice.tabular.RegisterReader;
import org.huice.tabular.Source;
import org.jspecify.annotations.Nullable;

/** The shipped rules, variations of them, and small registers. */
final class Bench {
  static final LocalDate DAY = LocalDate.parse("2025-12-01");
  static final Words WORDS = Words.in(Locale.CHINESE);
  static final Path CACHE = Path.of("target", "test-cache", "huice").toAbsolutePath();
  static final String SUN = "光伏与微电网";
  private static final Path RULES = Path.of("rules");

  private Bench() {}

  static RuleSet shipped() {
    return rules(RULES);
  }

  static RuleSet rules(Path folder) {
    RuleSetReading reading = RuleSetReader.read(folder);
    return Objects.requireNonNull(reading.ruleSet(), () -> reading.problems().toString());
  }

  /** A copy that a test may change. */
  static Path copy(Path folder) throws IOException {
    BrokenFolder.write(RULES, RULES, folder);
    return folder;
  }

  static void replace(Path file, String old, String other) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new IllegalStateException(file + " has no " + old);
    }
    Files.writeString(file, text.replace(old, other));
  }

  static RuleSide side(RuleSet rules, String... values) {
    return new RuleSide("试", rules, values.length == 0 ? null : overlay(rules, SUN, values));
  }

  /** Other values of parameters of one policy, from 2025-07-01: {@code 奖励比例=15}. */
  static Overlay overlay(RuleSet rules, String policy, String... values) {
    StringBuilder text = new StringBuilder("title: 试\nassumed: 试\nparameters:\n  ");
    text.append(policy).append(":\n");
    for (String value : values) {
      String[] parts = value.split("=", 2);
      text.append("    %s: { values: { %s } }\n".formatted(parts[0], dated(parts[1])));
    }
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return OverlayReader.read("试.yaml", bytes, rules, problems::add)
        .orElseThrow(() -> new IllegalStateException(problems.toString()));
  }

  private static String dated(String value) {
    return value.contains(":") ? value : "2025-07-01: " + value;
  }

  /** The three fixtures, and one that no vocabulary knows. */
  static Path register(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : List.of("豫光新能", "中原装备园", "宏图置地")) {
      lines.append(line(Files.readString(Path.of("fixtures", "enterprises", name + ".json"))));
    }
    lines.append("{\"园区\":{\"统一社会信用代码\":\"12410100MB0A000048\",\"类形\":\"工业园区\"}}\n");
    return write(folder, lines.toString());
  }

  static Path write(Path folder, String lines) throws IOException {
    return Files.writeString(folder.resolve("名册.jsonl"), lines);
  }

  private static String line(String json) {
    return json.replaceAll("\\s*\\R\\s*", " ").strip() + "\n";
  }

  static List<byte[]> lines(Path register, RuleSet rules, LineMaker maker) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    try (Source source =
        RegisterReader.open(register, rules.vocabulary(), null, problem -> {}).orElseThrow()) {
      for (@Nullable Entry entry = source.next(); entry != null; entry = source.next()) {
        lines.add(maker.line(entry));
      }
    }
    return lines;
  }

  /** Compares every entry of a register. */
  static Comparison compare(RuleSide base, RuleSide head, Path register, LocalDate day)
      throws IOException {
    Contrast contrast = Contrast.of(base, head, day);
    Classes classes = Classes.of(base.rules().vocabulary());
    Comparer comparer = Comparer.of(contrast, day, classes, WORDS, CACHE);
    Ledger ledger = new Ledger(contrast, classes, WORDS);
    lines(register, base.rules(), comparer).forEach(ledger::enter);
    return ledger.comparison("名册", InputFile.of(register), day);
  }
}
