package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.dossier.Dossier;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.json.CoreJson;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of rules reads and decides like the folder it was read from. */
class ArchivedRulesTest {
  static Stream<Path> folders() throws IOException {
    List<Path> folders;
    try (Stream<Path> inside = Files.list(Path.of("fixtures", "rulesets"))) {
      folders = inside.filter(path -> Files.isDirectory(path.resolve("policies"))).toList();
    }
    return Stream.concat(Stream.of(Path.of("rules")), folders.stream().sorted());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void an_archive_hashes_to_the_id_and_reads_like_its_folder(Path folder) {
    RuleSetReading reading = RuleSetReader.read(folder);
    RuleArchive archive = Objects.requireNonNull(reading.archive());

    RuleSetReading again =
        RuleSetReader.read(RuleArchive.of(archive.id(), archive.bytes()).orElseThrow());

    assertThat(again.problems()).isEmpty();
    assertThat(Sha256.name(archive.bytes()))
        .isEqualTo(Objects.requireNonNull(reading.ruleSet()).id());
    assertThat(Objects.requireNonNull(again.ruleSet()).id()).isEqualTo(archive.id());
    assertThat(again.archive()).isEqualTo(archive);
  }

  @Test
  void an_archive_decides_like_its_folder() throws IOException {
    RuleArchive archive = Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).archive());
    RuleSet rules = Objects.requireNonNull(RuleSetReader.read(archive).ruleSet());
    Evaluator evaluator = new Evaluator(rules, RuleBase.load(rules, null), null);
    try (Stream<Path> files = Files.list(Path.of("fixtures", "enterprises"))) {
      for (Path file : files.sorted().toList()) {
        Dossier dossier = ShippedRules.dossier(Files.readString(file), file.toString());
        byte[] folder = CoreJson.write(ShippedRules.decide(dossier, "2025-12-01", null));
        var kept = evaluator.decide(dossier, LocalDate.parse("2025-12-01")).determination();
        assertThat(CoreJson.write(Objects.requireNonNull(kept))).isEqualTo(folder);
      }
    }
  }
}
