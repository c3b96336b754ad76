package org.huice.cli;

import java.text.Normalizer;
import java.util.List;
import org.huice.page.Words;
import org.huice.problem.Nearest;

/** Names as people type them: full-width or half-width, with blanks around them. */
final class Typed {
  private Typed() {}

  /** Whether both are the same name. */
  static boolean same(String known, String wanted) {
    return form(known).equals(form(wanted));
  }

  /** The known names that begin like this, else the one that is near; no sentence if none is. */
  static String maybe(String wanted, List<String> known, Words words) {
    String form = form(wanted);
    List<String> longer =
        form.isEmpty()
            ? List.of()
            : known.stream().filter(one -> form(one).startsWith(form)).toList();
    List<String> near =
        longer.isEmpty() ? Nearest.find(form, known).map(List::of).orElse(List.of()) : longer;
    return near.isEmpty() ? "" : words.say("usage.maybe", words.list(near));
  }

  private static String form(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
  }
}
