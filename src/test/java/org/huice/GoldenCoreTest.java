package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huice.json.CoreJson;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The core of schema version 1, byte for byte, save the rule set's id, which any comment changes.
 * {@code -Dhuice.golden=write} writes the files anew, for a reviewed change of rules only.
 */
class GoldenCoreTest {
  private static final Path FOLDER = Path.of("fixtures/determinations");

  record Golden(String enterprise, @Nullable String overlay) {
    @Override
    public String toString() {
      return enterprise + (overlay == null ? "" : "," + overlay);
    }
  }

  static Stream<Golden> golden() {
    return Stream.of(
        new Golden("豫光新能", null),
        new Golden("豫光新能", "假设上限300万元"),
        new Golden("中原装备园", null),
        new Golden("宏图置地", null));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void is_what_it_was(Golden golden) throws IOException {
    String core = core(golden).replaceFirst("sha256:[0-9a-f]{64}\",\"rulings", "…\",\"rulings");
    Path file = FOLDER.resolve(golden + ".json");
    if ("write".equals(System.getProperty("huice.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, core);
    }
    assertThat(core).isEqualTo(Files.readString(file));
  }

  private static String core(Golden golden) throws IOException {
    Path facts = Path.of("fixtures/enterprises", golden.enterprise() + ".json");
    return new String(
        CoreJson.write(
            ShippedRules.decide(
                ShippedRules.dossier(Files.readString(facts), "试.json"),
                "2025-12-01",
                overlay(golden))),
        StandardCharsets.UTF_8);
  }

  private static @Nullable Overlay overlay(Golden golden) {
    return golden.overlay() == null
        ? null
        : ShippedRules.overlay(Path.of("fixtures/overlays", golden.overlay() + ".yaml"));
  }
}
