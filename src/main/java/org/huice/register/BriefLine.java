package org.huice.register;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.json.BriefJson;
import org.huice.json.CanonicalWriter;
import org.huice.page.FactName;
import org.huice.tabular.Entry;

/**
 * Writes the line of an entry that was decided where nobody asked for reasons: what was ruled, with
 * sums, steps and what is missing. It has no core, and says so.
 */
final class BriefLine {
  private final Predicate<Matter> levies;
  private final Predicate<Ruling> told;
  private final Marks marks;

  /**
   * Lines of one run.
   *
   * @param levies whether a matter is one of paying
   * @param told which rulings are listed
   */
  BriefLine(Predicate<Matter> levies, Predicate<Ruling> told, Marks marks) {
    this.levies = levies;
    this.told = told;
    this.marks = marks;
  }

  /** Writes the line. */
  void write(Entry entry, Determination determination, CanonicalWriter line) {
    Fact applicant = determination.dossier().applicant();
    List<Ruling> rulings = determination.rulings();
    line.open();
    line.text(LineKeys.APPLICANT, applicant.id().toString());
    counts(rulings, line);
    line.key(LineKeys.ENTRY);
    line.number(entry.number());
    line.key(LineKeys.ID);
    ClaimJson.identity(applicant.id(), line);
    marks.write(entry, line);
    line.text(LineKeys.NAME, FactName.of(applicant).orElse(null));
    line.text(LineKeys.PLACE, entry.place().toString());
    line.flag(LineKeys.REASONS, false);
    line.key(LineKeys.RULINGS);
    rulings(rulings, line);
    line.key(LineKeys.TOTALS);
    Sums.of(rulings, levies).write(line);
    line.close();
  }

  private void rulings(List<Ruling> rulings, CanonicalWriter line) {
    BriefJson json = new BriefJson(line);
    line.openList();
    for (Ruling ruling : rulings) {
      if (told.test(ruling)) {
        json.write(ruling);
      }
    }
    line.closeList();
  }

  /** How many rulings there are by code, also of those that are not listed. */
  static void counts(List<Ruling> rulings, CanonicalWriter line) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Ruling ruling : rulings) {
      counts.merge(ruling.code(), 1, Integer::sum);
    }
    line.key(LineKeys.COUNTS);
    line.value(counts);
  }
}
