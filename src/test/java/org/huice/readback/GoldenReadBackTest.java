package org.huice.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * Read-backs as they were held against the quoted text, save the rule set's id. {@code
 * -Dhuice.golden=write} writes the files anew, for a reviewed change of rules or words only.
 */
class GoldenReadBackTest {
  private static final Path FOLDER = Path.of("fixtures/read-back");

  @Test
  void an_award_with_two_ways_and_a_blacked_out_limit_reads_as_it_did() throws IOException {
    assertGolden(Rules.SHIPPED, "光伏与微电网");
  }

  @Test
  void a_levy_an_order_and_periods_read_as_they_did() throws IOException {
    assertGolden(Rules.SHIPPED, "闲置土地");
  }

  @Test
  void tiers_sums_and_settlement_read_as_they_did() throws IOException {
    assertGolden(Rules.PUBLISHED, "温州机器换人");
  }

  @Test
  void every_word_of_the_rule_language_reads_as_it_did() throws IOException {
    assertGolden(Rules.WORDS, "试点");
  }

  private static void assertGolden(RuleSet rules, String policy) throws IOException {
    String said =
        Rules.said(rules, policy, Rules.ZH).replace(rules.id(), "sha256:" + "0".repeat(64)) + "\n";
    Path file = FOLDER.resolve(policy + ".txt");
    if ("write".equals(System.getProperty("huice.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, said);
    }
    assertThat(said).isEqualTo(Files.readString(file));
  }
}
