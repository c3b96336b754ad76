package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Our rule files stay DRL: Drools' own parser reads each of them, with the same rules in it. */
class DroolsReadsShippedRulesTest {
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void reads_what_we_read(Path file) throws Exception {
    String text = Files.readString(file);
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr read = parser.parse(false, text);
    assertThat(parser.getErrors()).isEmpty();
    long rules = text.lines().filter(line -> line.startsWith("rule ")).count();
    long types = text.lines().filter(line -> line.startsWith("declare ")).count();
    assertThat(read.getRules()).hasSize((int) rules);
    assertThat(read.getTypeDeclarations().size() + read.getEnumDeclarations().size())
        .isEqualTo((int) types);
    assertThat(rules + types).isPositive();
  }
}
