package org.huice.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.dossier.DossierReader;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of the small vocabulary. */
class RegisterTest {
  @TempDir private Path folder = Path.of("");

  /** The codes of all problems of a register, each with how often it occurs. */
  private static Map<String, Integer> problems(String recipe, int count) {
    Map<String, Integer> codes = new TreeMap<>();
    for (String line : Small.lines(recipe, count)) {
      List<Problem> problems = new ArrayList<>();
      boolean read =
          JsonTree.read("名册", line.getBytes(StandardCharsets.UTF_8), problems::add)
              .flatMap(
                  node -> new DossierReader(Small.vocabulary()).read(node, "名册", problems::add))
              .isPresent();
      assertThat(read || !problems.isEmpty()).isTrue();
      problems.forEach(problem -> codes.merge(problem.code().code(), 1, Integer::sum));
    }
    return codes;
  }

  private static String with(String field, String more) {
    String changed =
        Small.RECIPE.replaceFirst("(" + field + ": \\{.*) \\}\n", "$1, " + more + " }\n");
    assertThat(changed).isNotEqualTo(Small.RECIPE);
    return changed;
  }

  @Test
  void is_the_same_on_every_machine() {
    String line =
        "{'户':{'代码':'91410102MAKRRG1X56','地':'410102','类':'乙类','总额':3,"
            + "'部分':30000.00,'已办':false,'件':["
            + "{'号':7,'名':'乙类-丑6-1-00000001','开工':'2025-06-19','竣工':'2025-06-19'},"
            + "{'号':8,'名':'乙类-丑0-2-00000001','开工':'2025-06-09','竣工':'2025-06-09'}]}}";

    assertThat(Small.lines(Small.RECIPE, 1)).containsExactly(line.replace('\'', '"'));
  }

  @Test
  void holds_what_the_vocabulary_demands() {
    assertThat(problems(Small.RECIPE, 2_000)).isEmpty();
  }

  @Test
  void codes_are_all_different() {
    Set<String> codes = new HashSet<>();
    for (String line : Small.lines(Small.RECIPE, 5_000)) {
      codes.add(line.substring(0, 40));
    }

    assertThat(codes).hasSize(5_000);
  }

  @Test
  void a_missing_list_is_left_out_and_an_empty_one_is_not() {
    List<String> lines = Small.lines(with("件", "absent: 0.5"), 400);

    assertThat(lines).anyMatch(line -> line.contains("\"件\":[]"));
    assertThat(lines).anyMatch(line -> !line.contains("\"件\""));
    assertThat(lines).anyMatch(line -> line.contains("\"件\":[{"));
  }

  @Test
  void about_as_many_are_missing_as_the_recipe_says() {
    long missing =
        Small.lines(with("类", "absent: 0.25"), 4_000).stream()
            .filter(line -> !line.contains("\"类\""))
            .count();

    assertThat(missing).isBetween(900L, 1_100L);
  }

  @Test
  void a_value_is_only_given_when_it_is_due() {
    List<String> lines = Small.lines(with("办日", "when: { 类: 甲类 }"), 400);

    assertThat(lines).anyMatch(line -> line.contains("办日"));
    assertThat(lines).noneMatch(line -> line.contains("办日") && !line.contains("甲类"));
  }

  @Test
  void each_mistake_is_found_by_the_reader_of_facts() {
    assertThat(problems(with("代码", "wrong: { share: 1, by: check-character }"), 20))
        .containsExactly(Map.entry("uscc-check", 20));
    assertThat(problems(with("代码", "wrong: { share: 1, by: letter }"), 20))
        .containsExactly(Map.entry("uscc-form", 20));
    assertThat(problems(with("类", "wrong: { share: 1, values: [丙类] }"), 20))
        .containsExactly(Map.entry("unknown-choice", 20));
    assertThat(problems(with("总额", "wrong: { share: 1, values: [九万] }"), 20))
        .containsExactly(Map.entry("number-form", 20));
    assertThat(problems(with("部分", "wrong: { share: 1, by: above }"), 20))
        .containsExactly(Map.entry("contradiction", 20));
    assertThat(problems(with("开工", "wrong: { share: 1, by: above }"), 40))
        .containsOnlyKeys("contradiction");
    assertThat(problems(with("办日", "wrong: { share: 1, by: despite }"), 40))
        .containsOnlyKeys("contradiction");
    assertThat(problems(with("号", "wrong: { share: 1, by: twice }"), 40))
        .containsOnlyKeys("duplicate-identity");
  }

  @Test
  void sheets_are_joined_by_the_key_of_the_owner() throws IOException {
    List<Problem> problems = new ArrayList<>();
    Recipe recipe = Small.read(Small.RECIPE, problems).orElseThrow();
    new Register(recipe, 1, 1, 50).csv(folder);

    List<String> owners = Files.readAllLines(folder.resolve("户.csv"));
    List<String> nested = Files.readAllLines(folder.resolve("件.csv"));
    assertThat(owners.get(0)).isEqualTo("\uFEFF代码,地,类,总额(万元),部分(元),已办,办日,件");
    assertThat(owners).hasSize(51);
    assertThat(nested.get(0)).isEqualTo("\uFEFF代码,号,名,开工,竣工");
    long some = owners.stream().filter(row -> row.endsWith(",有")).count();
    assertThat(nested).hasSize((int) (1 + 2 * some));
    Set<String> codes = new HashSet<>();
    owners.forEach(row -> codes.add(row.substring(0, row.indexOf(','))));
    assertThat(nested.subList(1, nested.size()))
        .allMatch(row -> codes.contains(row.substring(0, row.indexOf(','))));
  }

  @Test
  void a_cell_with_a_comma_or_a_quote_is_quoted() throws IOException {
    List<Problem> problems = new ArrayList<>();
    String recipe = Small.RECIPE.replace("\"#-{n}-{entry}\"", "'\"a\",b'");
    new Register(Small.read(recipe, problems).orElseThrow(), 1, 1, 20).csv(folder);

    assertThat(Files.readString(folder.resolve("件.csv"))).contains("\"\"a\"\",b\"");
  }
}
