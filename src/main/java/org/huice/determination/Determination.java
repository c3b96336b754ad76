package org.huice.determination;

import java.time.LocalDate;
import java.util.List;
import org.huice.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The core of a decision: what replay compares byte for byte. It holds codes, no sentences.
 *
 * @param ruleSet the rule set's id, {@code sha256:…}
 * @param overlay what was changed for this run; null where nothing was
 * @param asOf the day of the decision
 * @param dossier the facts decided upon
 * @param rulings one for each clause and subject, sorted by matter, as they stand after settlement
 * @param settlement what was decided between them
 */
public record Determination(
    String ruleSet,
    @Nullable Overlaid overlay,
    LocalDate asOf,
    Dossier dossier,
    List<Ruling> rulings,
    Settlement settlement) {
  /** The version of the core's JSON form. */
  public static final int SCHEMA = 1;

  /** A determination in which nothing was to be settled. */
  public Determination(
      String ruleSet,
      @Nullable Overlaid overlay,
      LocalDate asOf,
      Dossier dossier,
      List<Ruling> rulings) {
    this(ruleSet, overlay, asOf, dossier, rulings, Settlement.NONE);
  }

  /** The same as if only these rulings had been asked for. */
  public Determination only(List<Ruling> chosen) {
    return new Determination(ruleSet, overlay, asOf, dossier, chosen, settlement);
  }

  /**
   * An overlay as it was used.
   *
   * @param id {@code sha256:…} of its bytes
   * @param content its text
   */
  public record Overlaid(String id, String content) {}
}
