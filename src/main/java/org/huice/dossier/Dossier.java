package org.huice.dossier;

import java.util.List;

/**
 * Everything known of one applicant.
 *
 * @param applicant the fact the dossier is about
 * @param facts all facts, the applicant first, then each one's nested facts by field and identity
 * @param opinions what authorities decided where the law leaves it to them, sorted by policy,
 *     clause and subject
 * @param file the file it was read from, for messages only
 */
public record Dossier(Fact applicant, List<Fact> facts, List<Opinion> opinions, String file) {
  /** Keeps its own copy of the opinions. */
  public Dossier {
    opinions = List.copyOf(opinions);
  }

  /** A dossier in which no authority has decided anything. */
  public Dossier(Fact applicant, List<Fact> facts, String file) {
    this(applicant, facts, List.of(), file);
  }
}
