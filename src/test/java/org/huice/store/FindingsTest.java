package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is listed of very much that was found. */
class FindingsTest {
  private final Findings findings = new Findings("台账");

  private void found(VerifyProblem code, int many) {
    for (long number = 1; number <= many; number++) {
      findings.add(code, number);
    }
  }

  private long listed(VerifyProblem code) {
    return findings.list().stream().filter(one -> one.code() == code).count();
  }

  private List<String> more() {
    return findings.list().stream()
        .filter(one -> one.code() == VerifyProblem.MORE_FINDINGS)
        .flatMap(one -> one.arguments().stream())
        .toList();
  }

  @Test
  void a_thousand_are_listed_and_the_next_of_their_kind_is_counted() {
    found(VerifyProblem.INDEX_DIFFERS, 1000);
    assertThat(listed(VerifyProblem.INDEX_DIFFERS)).isEqualTo(1000);
    assertThat(more()).isEmpty();

    findings.add(VerifyProblem.INDEX_DIFFERS, 1);
    assertThat(more()).isEmpty();
    findings.add(VerifyProblem.INDEX_DIFFERS, 1001);
    assertThat(listed(VerifyProblem.INDEX_DIFFERS)).isEqualTo(1000);
    assertThat(more()).containsExactly("1");
  }

  @Test
  void a_hundred_of_another_kind_are_listed_all_the_same() {
    found(VerifyProblem.INDEX_DIFFERS, 1000);
    found(VerifyProblem.LEDGER_REWRITTEN, 100);
    assertThat(listed(VerifyProblem.LEDGER_REWRITTEN)).isEqualTo(100);
    assertThat(more()).isEmpty();

    findings.add(VerifyProblem.LEDGER_REWRITTEN, 101);
    assertThat(listed(VerifyProblem.LEDGER_REWRITTEN)).isEqualTo(100);
    assertThat(more()).containsExactly("1");
  }
}
