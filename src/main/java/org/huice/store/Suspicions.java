package org.huice.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is found of single entries, told at the end: an entry that was itself altered explains what
 * else does not fit it.
 */
final class Suspicions {
  /** Follow of themselves where entries and signed root do not fit. */
  private static final Set<VerifyProblem> FOLLOWING =
      Set.of(VerifyProblem.PROOF_WRONG, VerifyProblem.NODE_DIFFERS, VerifyProblem.ENTRY_FORM);

  private record One(long number, VerifyProblem code, List<String> arguments) {
    void tell(Findings findings) {
      if (arguments.isEmpty()) {
        findings.add(code, number);
      } else {
        findings.add(code, arguments.toArray(String[]::new));
      }
    }
  }

  private final List<One> list = new ArrayList<>();

  /** Of an entry; its number is the only argument. */
  void add(long number, VerifyProblem code) {
    list.add(new One(number, code, List.of()));
  }

  /** Of an entry. */
  void add(long number, VerifyProblem code, String... arguments) {
    list.add(new One(number, code, List.of(arguments)));
  }

  /** Tells everything, of a ledger whose entries are those that were signed. */
  void tell(Findings findings) {
    list.forEach(one -> one.tell(findings));
  }

  /** Tells what is not explained by entries that are told already. */
  void tell(Set<Long> told, Findings findings) {
    list.stream()
        .filter(one -> !told.contains(one.number()) && !FOLLOWING.contains(one.code()))
        .forEach(one -> one.tell(findings));
  }
}
