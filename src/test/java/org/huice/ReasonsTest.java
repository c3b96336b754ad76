package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.determination.Determination;
import org.huice.dossier.DossierReader;
import org.huice.evaluation.Evaluator;
import org.huice.page.Reasons;
import org.huice.page.Words;
import org.huice.tree.JsonTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept from one applicant to the next, told of every enterprise of fixtures/. */
class ReasonsTest {
  private static final Evaluator EVALUATOR =
      new Evaluator(ShippedRules.RULES, ShippedRules.ENGINE, null);

  @Test
  void reasons_kept_for_a_run_say_what_new_ones_say_of_each_applicant() throws IOException {
    List<Determination> all = determinations();
    assertThat(all).hasSizeGreaterThan(1);
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Reasons kept = reasons(language);
      List<List<Reasons.Reason>> apart =
          all.stream().map(one -> told(reasons(language), one)).toList();

      assertThat(all.stream().map(one -> told(kept, one)).toList()).isEqualTo(apart);
      assertThat(all.parallelStream().map(one -> told(kept, one)).toList()).isEqualTo(apart);
      List<Determination> backwards = new ArrayList<>(all);
      Collections.reverse(backwards);
      List<List<Reasons.Reason>> again =
          new ArrayList<>(backwards.stream().map(one -> told(kept, one)).toList());
      Collections.reverse(again);
      assertThat(again).isEqualTo(apart);
    }
  }

  @Test
  void every_ruling_has_its_title_in_its_sentence_and_its_clause() throws IOException {
    Reasons kept = reasons(Locale.CHINESE);
    for (Determination one : determinations()) {
      List<Reasons.Reason> told = told(kept, one);
      assertThat(told.stream().map(Reasons.Reason::ruling).toList()).isEqualTo(one.rulings());
      assertThat(told)
          .allSatisfy(
              reason -> {
                assertThat(reason.sentence()).startsWith(reason.title());
                assertThat(reason.citation()).isNotBlank();
              });
    }
  }

  private static Reasons reasons(Locale language) {
    return new Reasons(Words.in(language), ShippedRules.RULES, null);
  }

  private static List<Reasons.Reason> told(Reasons reasons, Determination determination) {
    return reasons.of(determination, ruling -> true);
  }

  private static List<Determination> determinations() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fixtures/enterprises"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(ReasonsTest::determination)
          .filter(Objects::nonNull)
          .toList();
    }
  }

  private static @Nullable Determination determination(Path file) {
    try {
      String name = file.toString();
      return JsonTree.read(name, Files.readAllBytes(file), problem -> {})
          .flatMap(
              node ->
                  new DossierReader(ShippedRules.RULES.vocabulary())
                      .read(node, name, problem -> {}))
          .map(dossier -> EVALUATOR.decide(dossier, Register.DAY).determination())
          .orElse(null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
