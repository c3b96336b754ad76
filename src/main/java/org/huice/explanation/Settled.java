package org.huice.explanation;

import java.util.List;
import org.huice.determination.Payment;
import org.huice.dossier.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a ruling after its rules were read.
 *
 * @param opinion by which an authority decided it; null where none did
 * @param applied the settlement rules that met it, in the order of application
 * @param exclusions those that bar it, or of which it is not known whether they do
 * @param payment how it is paid; null where at once, by one, to one, or not at all
 */
public record Settled(
    @Nullable Opinion opinion,
    List<ExplainedSettlement> applied,
    List<ExplainedRuling> exclusions,
    @Nullable Payment payment) {
  /** Nothing was. */
  public static final Settled NOTHING = new Settled(null, List.of(), List.of(), null);

  /** Keeps its own copies. */
  public Settled {
    applied = List.copyOf(applied);
    exclusions = List.copyOf(exclusions);
  }
}
