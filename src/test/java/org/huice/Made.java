package org.huice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huice.dossier.DossierReader;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;
import org.huice.tree.TextBytes;

/** Broken inputs that are too large or too odd to be kept as files. */
enum Made {
  NO_RULES_FOLDER("no-rules-folder ."),
  LINK_LEADS_OUT("link-leads-out vocabulary/外来.drl"),
  RULE_FILE_TOO_LARGE("file-too-large vocabulary/词汇.drl"),
  FACTS_TOO_LARGE("file-too-large 企业.json"),
  WHOLE_NUMBER_WITH_POINT("whole-number-due 企业.json:1:34"),
  WHOLE_NUMBER_TOO_LARGE("whole-number-too-large 企业.json:1:34"),
  CASES_OF_NO_POLICY("cases-of-no-policy policies/试验/cases.yaml"),
  SCHEDULE_UNKNOWN("overlay-needs-schedule 补充.yaml:5:11");

  private final String expected;

  Made(String expected) {
    this.expected = expected;
  }

  /** Code and place, as in the files of expectations. */
  String expected() {
    return expected;
  }

  String code() {
    return expected.substring(0, expected.indexOf(' '));
  }

  /** Makes it in an empty folder, beside copies of the good files, and reads it. */
  List<Problem> problems(RuleSet base, RuleSet shipped, Path folder) throws IOException {
    BrokenFolder.write(RejectedTest.BASE, RejectedTest.BASE, folder);
    return switch (this) {
      case NO_RULES_FOLDER -> BrokenFolder.problems(folder.resolve("没有"));
      case LINK_LEADS_OUT -> link(folder);
      case RULE_FILE_TOO_LARGE -> longRules(folder);
      case FACTS_TOO_LARGE -> facts(shipped, "企业.json", " ".repeat((16 << 20) + 1).getBytes(UTF_8));
      case WHOLE_NUMBER_WITH_POINT -> people(base, "12.5");
      case WHOLE_NUMBER_TOO_LARGE -> people(base, "2147483648");
      case CASES_OF_NO_POLICY -> cases(base);
      case SCHEDULE_UNKNOWN -> redactedSchedule(folder);
    };
  }

  private static List<Problem> link(Path folder) throws IOException {
    Files.createSymbolicLink(folder.resolve("vocabulary/外来.drl"), Path.of("/dev/null"));
    return BrokenFolder.problems(folder);
  }

  private static List<Problem> longRules(Path folder) throws IOException {
    Files.writeString(folder.resolve("vocabulary/词汇.drl"), "/".repeat((1 << 20) + 1));
    return BrokenFolder.problems(folder);
  }

  private static List<Problem> people(RuleSet base, String number) {
    String text = "{\"企业\": {\"企业编号\": \"Q-1\", \"从业人数\":   " + number + "}}";
    return facts(base, "企业.json", text.getBytes(UTF_8));
  }

  private static List<Problem> cases(RuleSet base) {
    List<Problem> problems = new ArrayList<>();
    CaseReader.read("policies/试验/cases.yaml", new byte[0], base, problems::add);
    return problems;
  }

  private static List<Problem> redactedSchedule(Path folder) throws IOException {
    Path policy = folder.resolve("policies/试点/policy.yaml");
    String stated = Files.readString(policy);
    int tiers = stated.lastIndexOf("values:");
    String after = stated.substring(stated.indexOf("settlement:"));
    Files.writeString(
        policy, stated.substring(0, tiers) + "values: { 2024-01-01: redacted }\n" + after);
    String overlay =
        """
        title: 试算
        assumed: 演示
        parameters:
          试点:
            投资档次: { values: { 2024-01-01: [ { from: 500, rate: 1 } ] } }
        """;
    List<Problem> problems = new ArrayList<>();
    OverlayReader.read("补充.yaml", overlay.getBytes(UTF_8), accepted(folder), problems::add);
    return problems;
  }

  /** The rules of a folder that must have no problems. */
  static RuleSet accepted(Path folder) {
    RuleSetReading reading = RuleSetReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    return reading.ruleSet();
  }

  /** What is wrong with a fact file, read as the program reads it. */
  static List<Problem> facts(RuleSet rules, String file, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    Consumer<Problem> collect = problems::add;
    if (!JsonTree.isTooLarge(file, bytes, collect)) {
      TextBytes.decode(file, bytes, collect)
          .flatMap(text -> JsonTree.read(file, text, collect))
          .ifPresent(node -> new DossierReader(rules.vocabulary()).read(node, file, collect));
    }
    return problems;
  }
}
