package org.huice.cases;

import java.util.List;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One part of a policy that examples are to show: a condition, a tier, a row, a limit.
 *
 * @param kind what it is
 * @param place of it in the rule, or of the settlement rule
 * @param text the condition as the rule writes it, white space made single; of exists, not, forall,
 *     accumulate and of a plain pattern the type with its list; the parameter or settlement rule
 * @param bound where the tier starts with its unit, or the number of the row; null for all others
 * @param cells its sides, in the order of {@link Sight}
 */
public record Item(Kind kind, Place place, String text, @Nullable String bound, List<Cell> cells) {
  /** What it is. */
  public enum Kind {
    /** A comparison, a flag or a word. */
    TEST,
    /** That there is a fact for a plain pattern. */
    FACT,
    EXISTS,
    NOT,
    FORALL,
    /** That there are figures of an accumulate. */
    FIGURES,
    /** A tier or band that starts with its bound. */
    TIER_FROM,
    /** A tier or band that starts above its bound. */
    TIER_ABOVE,
    /** What is below the lowest tier or band that pays. */
    TIER_BELOW,
    /** A row of a table. */
    ROW,
    AT_MOST,
    AT_LEAST,
    /** A ceiling between awards. */
    CEILING,
    /** A selection between awards. */
    SELECTION
  }

  /**
   * One side of it.
   *
   * @param excuse why no example can show it; null where one can and so must
   * @param cases the examples that show it, by their sentences, in the order of the file
   */
  public record Cell(Sight sight, @Nullable Excuse excuse, List<String> cases) {
    /** Keeps its own copy. */
    public Cell {
      cases = List.copyOf(cases);
    }

    /** Whether an example shows it. */
    public boolean shown() {
      return !cases.isEmpty();
    }

    /** Whether an example can show it. */
    public boolean demanded() {
      return excuse == null;
    }

    /** Whether an example can show it, and none does. */
    public boolean lacking() {
      return demanded() && !shown();
    }
  }

  /** Keeps its own copy. */
  public Item {
    cells = List.copyOf(cells);
  }

  /** Whether nothing is lacking. */
  public boolean covered() {
    return cells.stream().noneMatch(Cell::lacking);
  }

  /** The side of that name; null where it has none. */
  public @Nullable Cell cell(Sight sight) {
    return cells.stream().filter(cell -> cell.sight() == sight).findFirst().orElse(null);
  }
}
