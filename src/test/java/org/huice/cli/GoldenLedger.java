package org.huice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huice.dossier.CanonicalFacts;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.json.JsonText;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;

/**
 * Records, through the program, real determinations by the rules as they are: the enterprises of
 * the fixtures with and without an overlay, worked examples until there is every kind of ruling, a
 * correction, a payment, a pool and an erasure.
 */
final class GoldenLedger {
  /** Every kind of ruling that an entry tells, the rare ones first. */
  static final List<String> RULINGS =
      List.of(
          "superseded",
          "charged",
          "granted",
          "ordered",
          "designated",
          "discretionary",
          "confirmed",
          "reported",
          "refused",
          "undetermined");

  /** Our own rules exclude nobody; a folder of published policies does. */
  static final String BARRED = "barred";

  private static final String DAY = "2025-12-01";
  private static final Path FIRMS = Path.of("fixtures", "enterprises");
  private static final Path CAP = Path.of("fixtures", "overlays", "假设上限300万元.yaml");

  private final Path folder;
  private final TestLedger ledger;
  private final Set<String> applicants = new HashSet<>();

  private GoldenLedger(Path folder) {
    this.folder = folder;
    this.ledger = TestLedger.in(folder);
  }

  /** Makes one and exports it. */
  static void export(Path folder, Path target) throws IOException {
    GoldenLedger golden = new GoldenLedger(folder);
    golden.enterprises();
    golden.examples(Path.of("rules"), RULINGS);
    golden.examples(Path.of("fixtures", "rulesets", "published"), List.of(BARRED));
    golden.pool();
    golden.erased();
    golden.ledger.asked("export", target.toString());
  }

  private void enterprises() {
    for (String firm : List.of("豫光新能", "中原装备园", "宏图置地")) {
      Path file = FIRMS.resolve(firm + ".json");
      ledger.done("check", file.toString(), "--as-of", DAY, "--record");
    }
    String first = FIRMS.resolve("豫光新能.json").toString();
    ledger.done(
        "check", first, "--as-of", DAY, "--with", CAP.toString(), "--record", "--corrects", "1");
  }

  /** The first worked example of each kind of ruling whose applicant has none on that day. */
  private void examples(Path folderOfRules, List<String> kinds) throws IOException {
    RuleSet rules = Objects.requireNonNull(RuleSetReader.read(folderOfRules).ruleSet());
    List<PolicyCase> cases = new ArrayList<>();
    for (String policy : rules.policies().keySet()) {
      Path file = folderOfRules.resolve("policies").resolve(policy).resolve("cases.yaml");
      cases.addAll(
          CaseReader.read(file.toString(), Files.readAllBytes(file), rules, problem -> {}));
    }
    for (String kind : kinds) {
      PolicyCase example =
          cases.stream()
              .filter(one -> one.wrongReading() == null && shows(one, kind))
              .filter(one -> one.asOf().isBefore(LocalDate.parse(DAY)))
              .filter(one -> applicants.add(applicant(one, rules) + " " + one.asOf()))
              .findFirst()
              .orElseThrow();
      record(folderOfRules, example, rules);
      if (kind.equals("granted")) {
        pay(example);
      }
    }
  }

  private static boolean shows(PolicyCase example, String kind) {
    return example.expected().stream().anyMatch(expected -> expected.ruling().equals(kind));
  }

  private static Dossier dossier(PolicyCase example, RuleSet rules) {
    return new DossierReader(rules.vocabulary())
        .read(example.facts(), "例.json", problem -> {})
        .orElseThrow();
  }

  private static String applicant(PolicyCase example, RuleSet rules) {
    return dossier(example, rules).applicant().id().toString();
  }

  private void record(Path folderOfRules, PolicyCase example, RuleSet rules) throws IOException {
    Path facts = folder.resolve("例" + applicants.size() + ".json");
    Files.writeString(facts, JsonText.indented(CanonicalFacts.of(dossier(example, rules))));
    List<String> words =
        new ArrayList<>(
            List.of("check", facts.toString(), "--as-of", example.asOf().toString(), "--record"));
    words.addAll(List.of("--rules", folderOfRules.toString()));
    Overlay overlay = example.overlay();
    if (overlay != null) {
      Path with = folder.resolve("假设" + applicants.size() + ".yaml");
      Files.writeString(
          with,
          "title: 例\nassumed: 例\nparameters: { \"%s\": %s }\n"
              .formatted(example.policy(), overlay.content()));
      words.addAll(List.of("--with", with.toString()));
    }
    ledger.done(words.toArray(String[]::new));
  }

  private void pay(PolicyCase example) {
    String clause =
        example.expected().stream()
            .filter(expected -> expected.ruling().equals("granted"))
            .findFirst()
            .orElseThrow()
            .clause();
    ledger.asked(
        "pay",
        String.valueOf(size()),
        "--policy",
        example.policy(),
        "--clause",
        clause,
        "--amount",
        "1.00",
        "--on",
        example.asOf().toString(),
        "--document",
        "试财拨〔2025〕1号");
  }

  private long size() {
    return ledger.done("ledger", "list", "--format", "json").lines().count();
  }

  /** Towns that are named in the order of their places. */
  private void pool() throws IOException {
    StringBuilder register = new StringBuilder();
    for (int town = 1; town <= 3; town++) {
      register.append(
          """
          {"镇":{"行政区划代码":"37010200%d","产业聚集度高":true,"产业特色突出":true,\
          "辐射带动作用大":true,"综合经济实力强":true,"对区域贡献大":true,"考评合格":true,\
          "考评日期":"2010-12-31","考评名次":%d}}
          """
              .formatted(town, 139 + town / 2));
    }
    Path towns = folder.resolve("镇.jsonl");
    Files.writeString(towns, register, StandardCharsets.UTF_8);
    Path with = folder.resolve("命名期末.yaml");
    Files.writeString(
        with,
        """
        title: 假设命名期末为2010年底
        assumed: 原文隐去
        parameters:
          特色产业镇:
            命名期末: { values: { 2008-01-01: 2010-12-31 } }
        """);
    String results = folder.resolve("结果.jsonl").toString();
    ledger.done(
        "batch",
        towns.toString(),
        "--out",
        results,
        "--as-of",
        "2010-12-31",
        "--with",
        with.toString(),
        "--record");
    ledger.done(
        "pool",
        results,
        "--pool",
        "特色产业镇/命名名额",
        "--with",
        with.toString(),
        "--first",
        "--commit",
        folder.resolve("命名.json").toString(),
        "--overlay-commit",
        "--set-aside",
        "--record");
  }

  /** The park's data are erased, as after the time for keeping them. */
  private void erased() {
    ledger.asked("erase", "2", "--reason", "试验:保存期满");
  }
}
