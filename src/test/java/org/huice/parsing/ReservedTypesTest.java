package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedTypesTest {
  private static List<String> shown(Path folder, String packageName) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(name -> !name.contains("-") && isPublic(packageName + "." + name))
          .toList();
    }
  }

  private static boolean isPublic(String name) {
    try {
      return Modifier.isPublic(
          Class.forName(name, false, ReservedTypesTest.class.getClassLoader()).getModifiers());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(absent);
    }
  }

  @Test
  void every_word_of_rules_is_reserved() throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/huice/rule"))) {
      List<String> shown =
          sources
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !name.contains("-") && isPublic("org.huice.rule." + name))
              .toList();
      assertThat(shown).contains("Policy", "Confirmation", "Absent");
      assertThat(shown).allMatch(ReservedTypes::contains);
    }
  }

  @Test
  void every_type_that_java_shows_everywhere_is_reserved() throws IOException {
    Path java = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    List<String> shown = shown(java.resolve("java/lang"), "java.lang");
    assertThat(shown).contains("Object", "ProcessBuilder");
    assertThat(shown).allMatch(ReservedTypes::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"List", "BigDecimal", "LocalDate", "LambdaConsequence甲", "Rules甲"})
  void so_is_what_printed_rules_import_or_drools_generates(String name) {
    assertThat(ReservedTypes.contains(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"企业", "项目", "policy", "Rule", "Enterprise"})
  void other_names_are_free(String name) {
    assertThat(ReservedTypes.contains(name)).isFalse();
  }
}
