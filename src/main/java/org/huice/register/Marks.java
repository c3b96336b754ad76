package org.huice.register;

import java.util.Locale;
import org.huice.json.CanonicalWriter;
import org.huice.problem.Problem;
import org.huice.tabular.Entry;

/** Writes what is doubtful about an entry. */
final class Marks {
  private final Locale locale;

  /** In that language. */
  Marks(Locale locale) {
    this.locale = locale;
  }

  /** The member, where there is anything. */
  void write(Entry entry, CanonicalWriter line) {
    line.listIfAny(LineKeys.MARKS, entry.marks(), mark -> mark(mark, line));
  }

  private void mark(Problem mark, CanonicalWriter line) {
    line.open();
    line.text(LineKeys.CODE, mark.code().code());
    line.text(LineKeys.PLACE, RejectedLine.whole(mark.place().toString()));
    line.text(LineKeys.SENTENCE, RejectedLine.whole(mark.sentence(locale)));
    line.close();
  }
}
