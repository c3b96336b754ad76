package org.huice.dossier;

import java.util.List;

/**
 * Everything known of one applicant.
 *
 * @param applicant the fact the dossier is about
 * @param facts all facts, the applicant first, then each one's nested facts by field and identity
 * @param file the file it was read from, for messages only
 */
public record Dossier(Fact applicant, List<Fact> facts, String file) {}
