package org.huice.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * Rows that belong to no applicant, and the applicants that they were probably meant for: whose key
 * is the same but for one character, two neighbours in the wrong order, blanks or case; or below
 * whose own row one stands without any key. Neither is taken as belonging there. The applicant is
 * decided without them, and is marked.
 */
final class MissedRows {
  /** Of more rows than these, which is no slip any more, no applicant is looked for. */
  private static final int MOST = 10_000;

  /** How many applicants of a row are named. */
  private static final int NAMED = 5;

  /** In a shorter key one character is too much of it to be a slip. */
  private static final int SHORTEST = 4;

  /** A longer key is a text, and only looked for as it is. */
  private static final int LONGEST = 64;

  /** Rows without any key, by sheet. */
  private final Map<LoadedSheet, BitSet> keyless = new HashMap<>();

  /** The applicants that each row was probably meant for, by sheet and row. */
  private final Map<LoadedSheet, Map<Integer, List<String>>> likely = new HashMap<>();

  /** By the key itself and by what is left of it without one character (SymSpell). */
  private final Map<String, List<Stray>> byRest = new HashMap<>();

  private int count;

  private MissedRows() {}

  /** A row with a key that no applicant of that type has. */
  private static final class Stray {
    private final LoadedSheet sheet;
    private final int row;
    private final String applicant;
    private final String key;

    Stray(LoadedSheet sheet, int row, String applicant, String key) {
      this.sheet = sheet;
      this.row = row;
      this.applicant = applicant;
      this.key = key;
    }
  }

  /** Those of sheets that are loaded. */
  static MissedRows of(List<LoadedSheet> applicants, List<LoadedSheet> nested) throws IOException {
    MissedRows missed = new MissedRows();
    for (LoadedSheet sheet : nested) {
      for (int row = 0; row < sheet.size(); row++) {
        missed.look(applicants, sheet, row);
      }
    }
    return missed;
  }

  private void look(List<LoadedSheet> applicants, LoadedSheet sheet, int row) throws IOException {
    boolean keyed = false;
    for (OwnerKeys owner : sheet.layout().owners()) {
      KeyIndex index = sheet.index(owner.key(0));
      keyed |= !index.isBlank(row);
      if (applicants.stream().anyMatch(one -> has(one, owner, index, row))) {
        return;
      }
    }
    if (!keyed) {
      keyless.computeIfAbsent(sheet, none -> new BitSet()).set(row);
    } else if (count++ < MOST) {
      add(sheet, row);
    }
  }

  private static boolean has(LoadedSheet applicants, OwnerKeys owner, KeyIndex index, int row) {
    return owner.nesting().applicant().equals(applicants.layout().nesting().type())
        && applicants.index(applicants.layout().key()).hasKeyOf(index, row);
  }

  private void add(LoadedSheet sheet, int row) throws IOException {
    for (OwnerKeys owner : sheet.layout().owners()) {
      String key = owner.key(0).of(sheet.row(row));
      if (key != null) {
        String type = owner.nesting().applicant().name();
        Stray stray = new Stray(sheet, row, type, plain(key));
        for (String rest : rests(stray.key)) {
          byRest.computeIfAbsent(rest, none -> new ArrayList<>()).add(stray);
        }
      }
    }
  }

  /**
   * The rows that were probably meant for an applicant, each as a mark of it; the rows remember it.
   *
   * @param type of the applicant
   * @param shown its key as messages name it
   * @param own the rows of other sheets that belong to it, by the number in their sheet
   */
  List<Problem> of(String type, String key, String shown, Map<LoadedSheet, BitSet> own)
      throws IOException {
    List<Problem> marks = new ArrayList<>();
    if (!byRest.isEmpty()) {
      for (Stray stray : similar(plain(key), type)) {
        marks.add(mark(TabularProblem.ROW_LIKELY_MISSED, place(stray.sheet, stray.row)));
        remember(stray, shown);
      }
    }
    for (Map.Entry<LoadedSheet, BitSet> rows : own.entrySet()) {
      below(rows.getKey(), rows.getValue(), marks);
    }
    return marks.stream().distinct().sorted().toList();
  }

  private void below(LoadedSheet sheet, BitSet own, List<Problem> marks) throws IOException {
    BitSet blank = keyless.getOrDefault(sheet, new BitSet());
    for (int row = own.nextSetBit(0); row >= 0; row = own.nextSetBit(row + 1)) {
      for (int next = row + 1; blank.get(next); next++) {
        marks.add(mark(TabularProblem.ROW_BELOW_MISSED, place(sheet, next)));
      }
    }
  }

  private Set<Stray> similar(String key, String type) {
    Set<Stray> similar = new LinkedHashSet<>();
    for (String rest : rests(key)) {
      for (Stray stray : byRest.getOrDefault(rest, List.of())) {
        if (stray.applicant.equals(type) && isSlip(stray.key, key)) {
          similar.add(stray);
        }
      }
    }
    return similar;
  }

  private void remember(Stray stray, String applicant) {
    List<String> named =
        likely
            .computeIfAbsent(stray.sheet, none -> new HashMap<>())
            .computeIfAbsent(stray.row, none -> new ArrayList<>());
    if (named.size() < NAMED && !named.contains(applicant)) {
      named.add(applicant);
    }
  }

  /** The applicants for whom a row was probably meant, as they are shown; those seen so far. */
  List<String> likely(LoadedSheet sheet, int row) {
    return likely.getOrDefault(sheet, Map.of()).getOrDefault(row, List.of());
  }

  /** Whether there are so many rows that for some no applicant was looked for. */
  boolean isCutOff() {
    return count > MOST;
  }

  private static Place place(LoadedSheet sheet, int row) throws IOException {
    return new Place(sheet.layout().file(), sheet.row(row).number(), 0);
  }

  private static Problem mark(TabularProblem code, Place place) {
    return Problem.at(place, code, CellName.sheet(place), Integer.toString(place.line()));
  }

  /** A key in which blanks, width and case make no difference. */
  private static String plain(String key) {
    return Blanks.narrow(key).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  private static Set<String> rests(String key) {
    Set<String> rests = new HashSet<>(Set.of(key));
    boolean mayBeSlip = key.length() >= SHORTEST && key.length() <= LONGEST;
    for (int i = 0; i < key.length() && mayBeSlip; i++) {
      rests.add(key.substring(0, i) + key.substring(i + 1));
    }
    return rests;
  }

  /** Whether one can be made of the other by one slip of the hand, or by none. */
  private static boolean isSlip(String one, String other) {
    int same = 0;
    int least = Math.min(one.length(), other.length());
    while (same < least && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String first = one.substring(same);
    String second = other.substring(same);
    return first.equals(second)
        || tail(first, 1).equals(tail(second, 1))
        || tail(first, 1).equals(second)
        || first.equals(tail(second, 1))
        || isSwapped(first, second);
  }

  private static boolean isSwapped(String one, String other) {
    return one.length() > 1
        && other.length() > 1
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && tail(one, 2).equals(tail(other, 2));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
