package org.huice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Attacks that are too large or too odd to be kept as files: links, pipes, names that some file
 * systems do not have, files of a megabyte. Each is made in a folder of good rules.
 */
enum Attack {
  LINK_TO_A_FILE_OUTSIDE(
      "link-leads-out vocabulary/外.drl", folder -> link(folder, "vocabulary/外.drl", "/etc/passwd")),
  LINK_TO_A_DEVICE(
      "link-leads-out vocabulary/零.drl", folder -> link(folder, "vocabulary/零.drl", "/dev/zero")),
  LINK_TO_A_FOLDER_OUTSIDE(
      "link-leads-out policies/外", folder -> link(folder, "policies/外", "/etc")),
  LINK_TO_NOTHING(
      "link-leads-out policies/试点/无.drl", folder -> link(folder, "policies/试点/无.drl", "无处.drl")),
  LINK_TO_ITSELF(
      "link-leads-out policies/试点/自.drl", folder -> link(folder, "policies/试点/自.drl", "自.drl")),
  LINK_OUT_AND_IN_AGAIN(
      "link-leads-out policies/试点/绕.drl",
      folder ->
          link(
              folder,
              "policies/试点/绕.drl",
              "../../../" + folder.getFileName() + "/../../etc/passwd")),
  LINK_IN_A_CIRCLE(
      "link-to-folder policies/试点/圈", folder -> link(folder, "policies/试点/圈", "../..")),
  LINK_TO_ANOTHER_POLICY("link-to-folder policies/又", folder -> link(folder, "policies/又", "试点")),
  LINK_OF_CASES(
      "link-leads-out policies/试点/cases.yaml",
      folder -> link(folder, "policies/试点/cases.yaml", "/etc/passwd")),
  LINK_OF_THE_POLICY_FILE(
      "link-leads-out policies/试点/policy.yaml",
      folder -> {
        Files.delete(folder.resolve("policies/试点/policy.yaml"));
        link(folder, "policies/试点/policy.yaml", "/dev/zero");
      }),
  PIPE_AS_RULES("not-a-file policies/试点/管.drl", folder -> pipe(folder, "policies/试点/管.drl")),
  PIPE_AS_CASES(
      "not-a-file policies/试点/cases.yaml", folder -> pipe(folder, "policies/试点/cases.yaml")),
  PIPE_AS_SETTLEMENT("not-a-file settlement.yaml", folder -> pipe(folder, "settlement.yaml")),
  PIPE_AS_A_POLICY("not-a-file policies/管", folder -> pipe(folder, "policies/管")),
  FOLDERS_WITHOUT_END(
      "folder-too-deep 一/2/3/4/5/6/7/8",
      folder -> Files.createDirectories(folder.resolve("一/2/3/4/5/6/7/8/9/10"))),
  TOO_MANY_FILES("folder-too-large .", folder -> files(folder, 10_001, "")),
  TOO_MANY_BYTES("folder-too-large .", folder -> files(folder, 65, " ".repeat(1 << 20))),
  NAME_WITH_A_LINE_BREAK(
      "file-name-unfit policies/试点/a⟨U+000A⟩b.drl",
      folder -> write(folder, "policies/试点/a\nb.drl", "")),
  NAME_THAT_STEERS_A_TERMINAL(
      "file-name-unfit vocabulary/⟨U+001B⟩[2J.drl",
      folder -> write(folder, "vocabulary/\u001b[2J.drl", "")),
  NAME_TURNED_AROUND(
      "file-name-unfit policies/试点/⟨U+202E⟩lrd.x",
      folder -> write(folder, "policies/试点/\u202elrd.x", "")),
  POLICY_WITH_SOMETHING_INVISIBLE(
      "file-name-unfit policies/试⟨U+200B⟩点", folder -> policy(folder, "试\u200b点")),
  POLICY_LIKE_A_DRIVE("policy-folder-name policies/C:", folder -> policy(folder, "C:")),
  POLICY_LIKE_AN_OPTION("policy-folder-name policies/-rf", folder -> policy(folder, "-rf")),
  POLICY_WITH_CODE(
      "policy-folder-name policies/甲;import java.io.File",
      folder -> policy(folder, "甲;import java.io.File")),
  POLICY_DECOMPOSED(
      "policy-folder-name policies/re\u0301gle", folder -> policy(folder, "re\u0301gle")),
  POLICIES_OF_TWO_CASES(
      "policy-folders-alike policies/aA",
      folder -> {
        policy(folder, "Aa");
        policy(folder, "aA");
      }),
  POLICIES_OF_TWO_FORMS(
      "policy-folders-alike policies/r\u00e9gle",
      folder -> {
        policy(folder, "r\u00e9gle");
        policy(folder, "re\u0301gle");
      }),
  VOCABULARY_OF_A_MEGABYTE(
      "file-too-large vocabulary/词汇.drl",
      folder -> write(folder, "vocabulary/词汇.drl", "/".repeat((1 << 20) + 1))),
  POLICY_FILE_OF_A_MEGABYTE(
      "file-too-large policies/试点/policy.yaml",
      folder -> write(folder, "policies/试点/policy.yaml", "#".repeat((1 << 20) + 1))),
  QUOTES(
      "rule-line-too-long policies/试点/试点.drl:1", folder -> rules(folder, "\"".repeat(1_000_000))),
  QUOTES_IN_LINES(
      "unclosed-string policies/试点/试点.drl:1:1999",
      folder -> rules(folder, ("\"".repeat(1_999) + "\n").repeat(500))),
  BRACKETS(
      "rule-line-too-long policies/试点/试点.drl:1", folder -> rules(folder, "(".repeat(1_000_000))),
  BRACKETS_IN_LINES(
      "part-too-long policies/试点/试点.drl:1:1",
      folder -> rules(folder, "rule \"第一条 甲\"\nwhen\n" + "(\n".repeat(400_000) + "then\nend\n")),
  WORDS_AND_A_BRACKET(
      "part-too-long policies/试点/试点.drl:1:1",
      folder -> rules(folder, "rule \"第一条 甲\"\nwhen\n" + "a\n".repeat(400_000) + ")\nthen\nend\n")),
  RULES_IN_ONE_LINE(
      "rule-line-too-long policies/试点/试点.drl:1",
      folder -> rules(folder, "rule \"a\" ".repeat(100_000))),
  RULES_IN_LINES(
      "too-many-parts policies/试点/试点.drl:1001:1",
      folder -> rules(folder, "rule \"a\"\n".repeat(100_000))),
  A_MILLION_LINES(
      "part-expected policies/试点/试点.drl:1000001:1",
      folder -> rules(folder, "\n".repeat(1_000_000) + "x")),
  COMMENTS_IN_COMMENTS(
      "rule-line-too-long policies/试点/试点.drl:1", folder -> rules(folder, "/*".repeat(500_000))),
  MARKS_ON_A_LETTER(
      "rule-line-too-long policies/试点/试点.drl:1",
      folder -> rules(folder, "e" + "\u0301\u0327".repeat(200_000))),
  HEIRS_OF_HEIRS(
      "too-many-parts vocabulary/词汇.drl:1001:1",
      folder -> write(folder, "vocabulary/词汇.drl", heirs())),
  FIELDS(
      "part-too-long vocabulary/词汇.drl:1:1",
      folder ->
          write(
              folder,
              "vocabulary/词汇.drl",
              "declare 甲\n" + "a : String\n".repeat(40_000) + "end\n")),
  LISTS_IN_LISTS(
      "too-deep policies/试点/policy.yaml:1:41", folder -> policyFile(folder, "[".repeat(1_000_000))),
  MAPPINGS_IN_MAPPINGS(
      "too-deep policies/试点/policy.yaml:1:161",
      folder -> policyFile(folder, "{a: ".repeat(250_000))),
  DASHES(
      "too-deep policies/试点/policy.yaml:1:81", folder -> policyFile(folder, "- ".repeat(500_000))),
  KEYS(
      "too-many-entries policies/试点/policy.yaml:2001:1",
      folder -> policyFile(folder, lines("k%d: 1"))),
  ITEMS(
      "too-many-entries policies/试点/policy.yaml:2001:3",
      folder -> policyFile(folder, lines("- %d"))),
  ENTRIES_OF_ENTRIES(
      "too-many-entries policies/试点/policy.yaml:451:102",
      folder -> policyFile(folder, ("- [" + "1,".repeat(109) + "1]\n").repeat(1_900))),
  FULL_WIDTH_COMMA_FAR_AWAY(
      "yaml-full-width-comma policies/试点/policy.yaml:1:",
      folder -> policyFile(folder, "title: [" + "\"a\"b ".repeat(100_000) + "，")),
  POOLS_WITHOUT_END(
      "too-deep pools.yaml:1:41", folder -> write(folder, "pools.yaml", "[".repeat(500_000))),
  SETTLEMENT_WITHOUT_END(
      "too-deep settlement.yaml:1:81",
      folder -> write(folder, "settlement.yaml", "- ".repeat(300_000)));

  private final String expected;

  /** The lambdas hold nothing that changes. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Making making;

  Attack(String expected, Making making) {
    this.expected = expected;
    this.making = making;
  }

  /** Makes something of a folder. */
  @FunctionalInterface
  private interface Making {
    void in(Path folder) throws IOException;
  }

  /** Code and place of one of the problems, as in the files of expectations. */
  String expected() {
    return expected;
  }

  String code() {
    return expected.substring(0, expected.indexOf(' '));
  }

  /** Makes it in an empty folder, beside copies of the good files. */
  void makeIn(Path folder) throws IOException {
    BrokenFolder.write(RejectedTest.BASE, RejectedTest.BASE, folder);
    making.in(folder);
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.write(folder.resolve(path), text.getBytes(UTF_8));
  }

  private static void rules(Path folder, String text) throws IOException {
    write(folder, "policies/试点/试点.drl", text);
  }

  private static void policyFile(Path folder, String text) throws IOException {
    write(folder, "policies/试点/policy.yaml", text);
  }

  private static void link(Path folder, String path, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(path), Path.of(target));
  }

  private static void pipe(Path folder, String path) throws IOException {
    try {
      new ProcessBuilder("mkfifo", folder.resolve(path).toString()).start().waitFor();
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    }
  }

  private static void files(Path folder, int count, String text) throws IOException {
    for (int i = 0; i < count; i++) {
      write(folder, "旁/" + i + ".txt", text);
    }
  }

  private static void policy(Path folder, String name) throws IOException {
    Path good = RejectedTest.BASE.resolve("policies/试点");
    write(
        folder, "policies/" + name + "/policy.yaml", Files.readString(good.resolve("policy.yaml")));
    write(folder, "policies/" + name + "/甲.drl", Files.readString(good.resolve("试点.drl")));
  }

  private static String lines(String form) {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 60_000).forEach(i -> lines.append(form.formatted(i)).append('\n'));
    return lines.toString();
  }

  private static String heirs() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 15_000)
        .forEach(i -> text.append("declare T%d extends T%d end\n".formatted(i, i + 1)));
    return text.toString();
  }
}
