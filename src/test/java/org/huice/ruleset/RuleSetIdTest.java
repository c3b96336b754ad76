package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;

class RuleSetIdTest {
  private static final RuleFile A = file("policies/甲/a.drl", "rule");
  private static final RuleFile B = file("policies/甲/b.drl", "end");

  @Test
  void the_order_of_files_does_not_matter() {
    assertThat(RuleSetId.of(List.of(A, B)))
        .isEqualTo(RuleSetId.of(List.of(B, A)))
        .matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void a_byte_of_a_path_or_a_content_changes_it() {
    String id = RuleSetId.of(List.of(A));

    assertThat(RuleSetId.of(List.of(file("policies/甲/c.drl", "rule")))).isNotEqualTo(id);
    assertThat(RuleSetId.of(List.of(file("policies/甲/a.drl", "rulE")))).isNotEqualTo(id);
    assertThat(RuleSetId.of(List.of(A, B))).isNotEqualTo(id);
  }

  @Test
  void nothing_moves_between_path_and_content() {
    assertThat(RuleSetId.of(List.of(file("ab", "c"))))
        .isNotEqualTo(RuleSetId.of(List.of(file("a", "bc"))));
  }

  @Test
  void it_is_what_sha256_says_of_lengths_and_bytes() {
    byte[] written = {0, 0, 0, 0, 0, 0, 0, 1, 'a', 0, 0, 0, 0, 0, 0, 0, 2, 'b', 'c'};

    assertThat(RuleSetId.of(List.of(file("a", "bc")))).isEqualTo(Sha256.name(written));
  }

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, path, Samples.bytes(text));
  }
}
