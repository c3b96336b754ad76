package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.huice.determination.Determination;
import org.huice.notice.Notice;
import org.huice.page.Words;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whole notices as they are printed, save the rule set's id. {@code -Dhuice.golden=write} writes
 * the files anew, for a reviewed change of rules or words only.
 */
class GoldenNoticeTest {
  private static final Path FOLDER = Path.of("fixtures/notices");
  private static final String DAY = "2025-12-01";

  @Test
  void a_notice_by_the_documents_alone_is_what_it_was() throws IOException {
    assertGolden("豫光新能", null);
  }

  @Test
  void a_notice_with_an_added_parameter_is_what_it_was() throws IOException {
    assertGolden("豫光新能", "假设上限300万元");
  }

  private static void assertGolden(String enterprise, @Nullable String overlay) throws IOException {
    String html =
        notice(enterprise, overlay).replace(ShippedRules.RULES.id(), "sha256:" + "0".repeat(64));
    Path file = FOLDER.resolve(enterprise + (overlay == null ? "" : "," + overlay) + ".html");
    if ("write".equals(System.getProperty("huice.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, html);
    }
    assertThat(html).isEqualTo(Files.readString(file));
  }

  private static String notice(String enterprise, @Nullable String name) throws IOException {
    Overlay overlay =
        name == null ? null : ShippedRules.overlay(Path.of("fixtures/overlays", name + ".yaml"));
    RuleSet rules = overlay == null ? ShippedRules.RULES : ShippedRules.RULES.with(overlay);
    String facts = Files.readString(Path.of("fixtures/enterprises", enterprise + ".json"));
    Determination determination =
        ShippedRules.decide(ShippedRules.dossier(facts, "试.json"), DAY, overlay);
    return new Notice(Words.in(Locale.CHINESE), rules, overlay, LocalDate.parse(DAY))
        .html(determination, null);
  }
}
