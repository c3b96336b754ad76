package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import org.huice.ruleset.Expected;
import org.jspecify.annotations.Nullable;

/** Collects what is expected of one ruling, each beside what came out. */
final class Comparisons {
  static final String NOTHING = "-";

  private final String matter;
  private final List<Comparison> all = new ArrayList<>();

  Comparisons(Expected expected) {
    String subject = expected.subject();
    this.matter = expected.clause() + (subject == null ? "" : " " + subject);
  }

  /** What is not expected is not compared. */
  void equal(Aspect aspect, @Nullable Object wanted, @Nullable Object actual) {
    if (wanted != null) {
      add(aspect, wanted.toString(), shown(actual), wanted.equals(actual));
    }
  }

  void add(Aspect aspect, String wanted, String actual, boolean met) {
    all.add(new Comparison(matter, aspect, wanted, actual, met));
  }

  List<Comparison> all() {
    return List.copyOf(all);
  }

  private static String shown(@Nullable Object actual) {
    return actual == null ? NOTHING : actual.toString();
  }
}
