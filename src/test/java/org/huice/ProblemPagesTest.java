package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of problem has its page in {@code src/docs/problems/}, made of its texts, of a broken
 * input of {@code fixtures/rejected} and of the notes. {@code -Dhuice.write=true} writes the pages
 * again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemPagesTest {
  private static final Path FOLDER = Path.of("src", "docs", "problems");
  private static final String LIST = "README.md";

  private final Map<String, String> pages = new TreeMap<>();
  private Set<String> codes = Set.of();

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    List<ProblemCode> all = ProblemTextsTest.codes();
    codes = all.stream().map(ProblemCode::code).collect(Collectors.toCollection(TreeSet::new));
    ToldExample told =
        new ToldExample(folder, Made.accepted(RejectedTest.BASE), Made.accepted(Path.of("rules")));
    PageNotes notes = PageNotes.read();
    Map<String, BrokenExample> examples = BrokenExample.all();
    for (ProblemCode code : all) {
      BrokenExample example = examples.get(code.code());
      pages.put(code.code() + ".md", new ProblemPage(code, notes, example, told).text());
    }
    pages.put(LIST, list(all));
    if (Boolean.getBoolean("huice.write")) {
      replace();
    }
  }

  private void replace() throws IOException {
    for (Path old : files()) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** All pages by room, for who reads them on a code host. */
  private static String list(List<ProblemCode> all) {
    Map<String, List<String>> rooms = new TreeMap<>();
    for (ProblemCode code : all) {
      String title = new Problem(code, Place.of(""), List.of()).title(Locale.CHINESE);
      rooms
          .computeIfAbsent(ProblemPage.room(code), room -> new ArrayList<>())
          .add("- [" + title + "](" + code.code() + ".md) `" + code.code() + "`");
    }
    List<String> lines = new ArrayList<>();
    lines.add("# 惠策指出的问题");
    lines.add("");
    lines.add("每个问题后面的方括号里是它的代码；`./huice lint --explain 代码` 也能看到这里的说明。");
    rooms.forEach(
        (room, entries) -> {
          lines.add("");
          lines.add("## " + Words.in(Locale.CHINESE).say("lint.room." + room));
          lines.add("");
          entries.stream().sorted().forEach(lines::add);
        });
    return String.join("\n", lines) + "\n";
  }

  @Test
  void every_kind_has_its_page_and_no_page_is_of_nothing() throws IOException {
    assertThat(files())
        .extracting(file -> file.getFileName().toString())
        .as("run this test with -Dhuice.write=true")
        .containsExactlyElementsOf(pages.keySet().stream().sorted().toList());
  }

  @Test
  void no_page_is_stale() throws IOException {
    List<String> stale = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (!Files.readString(file).equals(pages.get(name))) {
        stale.add(name);
      }
    }
    assertThat(stale).as("run this test with -Dhuice.write=true").isEmpty();
  }

  @Test
  void every_page_shows_the_wrong_and_the_right() {
    assertThat(lacking("## 错")).as("a fixture or a note").isEmpty();
    assertThat(lacking("## 对")).as("a fixture of a rules folder or a note").isEmpty();
  }

  private List<String> lacking(String heading) {
    return pages.entrySet().stream()
        .filter(page -> !page.getKey().equals(LIST) && !page.getValue().contains(heading))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void the_wrong_and_the_right_differ() {
    assertThat(pages.entrySet().stream().filter(page -> isSame(page.getValue())))
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  private static boolean isSame(String page) {
    String[] wrong = page.split("## 错\n", 2);
    String[] right = page.split("## 对\n", 2);
    return wrong.length == 2
        && right.length == 2
        && blocks(wrong[1].split("## 对\n", 2)[0]).equals(blocks(right[1].split("## 怎么改", 2)[0]));
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    boolean inside = false;
    for (String line : text.split("\n", -1)) {
      inside = line.startsWith("```") ? !inside : inside;
      if (inside) {
        blocks.add(line);
      }
    }
    return blocks;
  }

  @Test
  void notes_are_about_kinds_that_there_are() throws IOException {
    assertThat(PageNotes.read().codes()).allSatisfy(code -> assertThat(codes).contains(code));
  }
}
