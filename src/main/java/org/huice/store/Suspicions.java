package org.huice.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is found of single entries, told at the end: an entry that was itself altered explains what
 * else does not fit it.
 */
final class Suspicions {
  private static final int MOST_OF_A_KIND = 1_000;

  /** Follow of themselves where entries and signed root do not fit. */
  private static final Set<VerifyProblem> FOLLOWING =
      Set.of(VerifyProblem.PROOF_WRONG, VerifyProblem.NODE_DIFFERS, VerifyProblem.ENTRY_FORM);

  private record One(long number, VerifyProblem code, List<String> arguments) {
    void tell(Findings findings) {
      findings.add(code, arguments.toArray(String[]::new));
    }
  }

  private final List<One> list = new ArrayList<>();
  private final Map<VerifyProblem, Integer> counts = new EnumMap<>(VerifyProblem.class);

  /** Of an entry; without arguments its number is the only one. */
  void add(long number, VerifyProblem code, String... arguments) {
    if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
      list.add(
          new One(
              number,
              code,
              arguments.length == 0 ? List.of(Long.toString(number)) : List.of(arguments)));
    }
  }

  /** Tells everything, of a ledger whose entries are those that were signed. */
  void tell(Findings findings) {
    list.forEach(one -> one.tell(findings));
    counts.values().forEach(count -> findings.left(Math.max(0, count - MOST_OF_A_KIND)));
  }

  /** Tells what is not explained by entries that are told already. */
  void tell(Set<Long> told, Findings findings) {
    list.stream()
        .filter(one -> !told.contains(one.number()) && !FOLLOWING.contains(one.code()))
        .forEach(one -> one.tell(findings));
  }
}
