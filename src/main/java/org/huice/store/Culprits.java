package org.huice.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.huice.ledger.TreeHash;

/**
 * Names the entries that make a ledger's root another than the signed one. An entry is known for
 * itself where the evidence proves its bytes under the number they say; what is not known was
 * altered where its number is missing, and put in where none is.
 */
final class Culprits implements LedgerView.LeafVisitor {
  /** An entry that nothing proves: the line where it stands, and the number it says, or 0. */
  private record Foreign(long line, long after, long claimed) {}

  private final Evidence evidence;
  private final long size;
  private final List<Foreign> foreign = new ArrayList<>();
  private long[] known = new long[1 << 10];
  private int count;

  Culprits(Evidence evidence, long size) {
    this.evidence = evidence;
    this.size = size;
  }

  @Override
  public void leaf(long line, byte[] bytes) {
    byte[] hash = TreeHash.leaf(bytes);
    long claimed = claimed(bytes);
    if (claimed >= 1 && claimed <= size && evidence.holds(claimed, hash)) {
      if (count == known.length) {
        known = Arrays.copyOf(known, 2 * count);
      }
      known[count++] = claimed;
    } else {
      foreign.add(new Foreign(line, count == 0 ? 0 : known[count - 1], claimed));
    }
  }

  private static long claimed(byte[] bytes) {
    try {
      return Json.of(bytes).number("number");
    } catch (IllegalArgumentException noEntry) {
      return 0;
    }
  }

  /**
   * Tells what happened.
   *
   * @return the numbers of the entries that are told
   */
  Set<Long> tell(Findings findings) {
    if (count == 0 && size > 0) {
      findings.add(VerifyProblem.ROOT_DIFFERS, size);
      return Set.of();
    }
    Set<Long> told = new HashSet<>();
    long[] sorted = Arrays.copyOf(known, count);
    Arrays.sort(sorted);
    NavigableSet<Long> missing = missing(sorted);
    foreign.forEach(one -> foreign(one, missing, told, findings));
    truncated(missing, told, findings);
    missing.forEach(number -> told(VerifyProblem.ENTRY_MISSING, number, told, findings));
    order(sorted, told, findings);
    if (told.isEmpty()) {
      findings.add(VerifyProblem.ROOT_DIFFERS, size);
    }
    return told;
  }

  private static void told(VerifyProblem code, long number, Set<Long> told, Findings findings) {
    findings.add(code, number);
    told.add(number);
  }

  private NavigableSet<Long> missing(long[] sorted) {
    TreeSet<Long> missing = new TreeSet<>();
    int at = 0;
    for (long number = 1; number <= size; number++) {
      while (at < sorted.length && sorted[at] < number) {
        at++;
      }
      if (at == sorted.length || sorted[at] != number) {
        missing.add(number);
      }
    }
    return missing;
  }

  private static void foreign(
      Foreign one, NavigableSet<Long> missing, Set<Long> told, Findings findings) {
    long number = missing.contains(one.claimed()) ? one.claimed() : one.after() + 1;
    if (missing.remove(number)) {
      told(VerifyProblem.ENTRY_ALTERED, number, told, findings);
    } else {
      findings.add(VerifyProblem.ENTRY_INSERTED, one.line());
      told.add(one.claimed());
      told.add(one.line());
    }
  }

  /** A gap that reaches the end, where nothing altered stands in it. */
  private void truncated(NavigableSet<Long> missing, Set<Long> told, Findings findings) {
    long last = size;
    while (missing.contains(last)) {
      told.add(last);
      missing.remove(last--);
    }
    if (last < size) {
      findings.add(VerifyProblem.LEDGER_TRUNCATED, Long.toString(last), Long.toString(size));
    }
  }

  /** Entries that stand where an earlier one should, and entries that stand twice. */
  private void order(long[] sorted, Set<Long> told, Findings findings) {
    for (int i = 0; i < count; i++) {
      if (known[i] > sorted[i]) {
        findings.add(
            VerifyProblem.ENTRIES_SWAPPED, Long.toString(known[i]), Long.toString(sorted[i]));
      }
      if (known[i] != sorted[i]) {
        told.add(known[i]);
        told.add(sorted[i]);
      }
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        findings.add(VerifyProblem.ENTRY_TWICE, sorted[i]);
        told.add(sorted[i]);
      }
    }
  }
}
