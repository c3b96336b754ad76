package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huice.json.CanonicalJson;
import org.junit.jupiter.api.Test;

class CoreBriefTest {
  private static final Map<String, Object> SUBJECT =
      Map.of("type", "能源项目", "key", List.of("P-01", "}]\"\\"));

  @Test
  void head_facts_and_rulings_that_say_something_are_kept() {
    Map<String, Object> facts = Map.of("企业", Map.of("名称", "甲\"{", "rulings", List.of()));
    byte[] core =
        CanonicalJson.write(
            Map.of(
                "schema",
                1,
                "asOf",
                "2025-12-01",
                "ruleSet",
                "sha256:a",
                "overlay",
                Map.of("id", "sha256:b", "content", "x: 1\n"),
                "facts",
                facts,
                "settlement",
                Map.of("rulings", List.of(ruling("granted"))),
                "rulings",
                List.of(ruling("notApplicable"), ruling("granted"), ruling("notInForce"))));

    CoreBrief.Kept kept = CoreBrief.of(core);

    assertThat(kept.facts()).isEqualTo(CanonicalJson.write(facts));
    assertThat(CanonicalJson.write(kept.tree().map()))
        .isEqualTo(
            CanonicalJson.write(
                Map.of(
                    "schema",
                    1,
                    "asOf",
                    "2025-12-01",
                    "ruleSet",
                    "sha256:a",
                    "overlay",
                    Map.of("id", "sha256:b", "content", "x: 1\n"),
                    "rulings",
                    List.of(
                        Map.of(
                            "policy", "甲",
                            "clause", "一",
                            "subject", SUBJECT,
                            "ruling", "granted",
                            "amount", "10000",
                            "bound", "exact")))));
  }

  @Test
  void where_no_ruling_says_anything_there_is_an_empty_list() {
    byte[] core = CanonicalJson.write(Map.of("rulings", List.of(ruling("notInForce"))));

    assertThat(CoreBrief.of(core).tree().objects("rulings")).isEmpty();
  }

  @Test
  void what_is_no_object_is_refused() {
    for (String text : List.of("", "[1]", "{\"rulings\":[1]}", "{\"a\":1")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

      assertThatThrownBy(() -> CoreBrief.of(bytes).tree().list("rulings"))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Map<String, Object> ruling(String code) {
    return Map.of(
        "policy", "甲",
        "clause", "一",
        "subject", SUBJECT,
        "date", "2025-12-01",
        "ruling", code,
        "amount", "10000",
        "bound", "exact",
        "rules", List.of(Map.of("ruling", "granted", "amount", "7")));
  }
}
