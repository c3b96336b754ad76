package org.huice.impact;

import java.util.ArrayList;
import java.util.List;

/**
 * The changed applicants as a page shows them: the first few, how many there are, and how their
 * gains are spread. Holds no more of a long register than of a short one.
 */
public final class Listed {
  /** How many are shown. */
  public static final int MOST = 300;

  private final List<ChangedApplicant> changed = new ArrayList<>();
  private final List<ChangedApplicant> hindered = new ArrayList<>();
  private final Gains gains = new Gains();
  private long changedInAll;
  private long hinderedInAll;

  /** Takes the next one, in the order of the register. */
  public void enter(ChangedApplicant applicant) {
    if (applicant.kind() == Change.NOT_COMPARABLE) {
      hinderedInAll++;
      keep(hindered, applicant);
    } else {
      changedInAll++;
      gains.enter(applicant.gain());
      keep(changed, applicant);
    }
  }

  private static void keep(List<ChangedApplicant> kept, ChangedApplicant applicant) {
    if (kept.size() < MOST) {
      kept.add(applicant);
    }
  }

  /** The first of those for whom something is otherwise. */
  public List<ChangedApplicant> changed() {
    return List.copyOf(changed);
  }

  /** How many those are. */
  public long changedInAll() {
    return changedInAll;
  }

  /** The first of those who could not be compared. */
  public List<ChangedApplicant> hindered() {
    return List.copyOf(hindered);
  }

  /** How many those are. */
  public long hinderedInAll() {
    return hinderedInAll;
  }

  /** How the gains are spread, over all that came by. */
  public Gains gains() {
    return gains;
  }
}
