package org.huice.drl;

import java.util.Collection;

/** What to suggest in place of an unknown name of a rule. */
final class Nearest {
  private static final int SHOWN = 8;

  private Nearest() {}

  /** The name probably meant, or the first few known ones; a dash where none is known. */
  static String to(String wrong, Collection<String> known) {
    return Spelling.to(wrong, known).orElseGet(() -> firstFew(known));
  }

  private static String firstFew(Collection<String> known) {
    String shown = String.join("、", known.stream().limit(SHOWN).toList());
    return known.isEmpty() ? "—" : shown + (known.size() > SHOWN ? "…" : "");
  }
}
