package org.huice.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huice.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {
  private static final Formatter FORMATTER = new Formatter();
  private static final List<Path> RULES = files("rules", ".drl");
  private static final List<Path> POLICIES = files("rules", "policy.yaml");

  private static List<Path> files(String folder, String end) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Layout lay(Path file, String text) {
    return FORMATTER.lay(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String laid(Path file, String text) {
    return ((Layout.Laid) lay(file, text)).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "fixtures/rulesets"})
  void what_is_shipped_is_laid_out(String folder) throws IOException {
    List<Path> all =
        Stream.concat(files(folder, ".drl").stream(), files(folder, "policy.yaml").stream())
            .toList();

    assertThat(all).isNotEmpty();
    for (Path file : all) {
      assertThat(FORMATTER.lay(file, Files.readAllBytes(file)))
          .as(file.toString())
          .isEqualTo(new Layout.Laid(Files.readString(file), false));
    }
  }

  /** Whatever the white space of a rule file, it is laid out once for all and says the same. */
  @Property(tries = 60)
  void rules_in_any_white_space_are_laid_out_once(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path file = RULES.get(random.nextInt(RULES.size()));
    String once = laid(file, disturbed(Files.readString(file), random));

    assertThat(lay(file, once)).isEqualTo(new Layout.Laid(once, false));
  }

  /**
   * Puts other white space wherever some is, save in comments and texts, and now and then a
   * comment.
   */
  private static String disturbed(String text, Random random) {
    StringBuilder other = new StringBuilder();
    boolean quoted = false;
    for (String line : text.lines().toList()) {
      if (line.strip().startsWith("//") || line.isEmpty()) {
        other.append(line).append('\n');
        continue;
      }
      // Words that begin a part of the file have to begin a line.
      boolean opens = line.matches("(package|import|rule|declare)\\b.*");
      other.append(opens ? "\n" : white(random));
      for (char c : line.strip().toCharArray()) {
        quoted ^= c == '"';
        other.append(c == ' ' && !quoted ? white(random) : String.valueOf(c));
      }
    }
    return other.append('\n').toString();
  }

  private static String white(Random random) {
    String[] whites = {" ", " ", " ", "  ", "\t", "\n", "\n\n\n", " /* x */ ", " // y\n"};
    return whites[random.nextInt(whites.length)];
  }

  /** Deeper indentation, more empty lines and spaces at the ends of lines mean nothing. */
  @Property(tries = 40)
  void policies_in_deeper_indentation_come_back_as_they_were(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path file = POLICIES.get(random.nextInt(POLICIES.size()));
    String text = Files.readString(file);
    int factor = 2 + random.nextInt(3);
    StringBuilder other = new StringBuilder();
    for (String line : text.lines().toList()) {
      int indent = line.length() - line.stripLeading().length();
      other
          .append(" ".repeat(indent * factor))
          .append(line.stripLeading().replaceFirst("^- ", "-" + " ".repeat(2 * factor - 1)))
          .append(line.isEmpty() ? "\n".repeat(random.nextInt(3)) : " ".repeat(random.nextInt(3)))
          .append('\n');
    }

    assertThat(laid(file, other.toString())).isEqualTo(text);
  }

  @Example
  void a_file_that_cannot_be_read_is_refused_with_its_problems() {
    Path drl = Path.of("rules/policies/光伏与微电网/x.drl");
    Path yaml = Path.of("rules/policies/光伏与微电网/policy.yaml");

    assertThat(problems(lay(drl, "rule \"甲\" when then")))
        .extracting(problem -> problem.code().code())
        .containsExactly("missing-end");
    assertThat(problems(lay(yaml, "a: [1")))
        .extracting(problem -> problem.code().code())
        .containsExactly("yaml-unclosed");
    assertThat(problems(lay(yaml, "a: 1\na: 2"))).hasSize(1);
    assertThat(problems(FORMATTER.lay(yaml, new byte[] {(byte) 0xFF}))).hasSize(1);
  }

  private static List<Problem> problems(Layout layout) {
    return ((Layout.Refused) layout).problems();
  }

  @Example
  void a_vocabulary_is_read_with_the_other_files_beside_it() throws IOException {
    Path file = Path.of("rules/vocabulary/主体.drl");
    String text = Files.readString(file);

    assertThat(laid(file, text.replace("    @applicant", "@applicant"))).isEqualTo(text);
    assertThat(problems(lay(file, text.replace("@applicant", "@aplicant")))).isNotEmpty();
  }
}
