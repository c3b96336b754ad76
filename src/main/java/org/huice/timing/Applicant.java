package org.huice.timing;

import java.time.LocalDate;
import org.huice.dossier.Dossier;

/**
 * Whose decision is timed.
 *
 * @param dossier its facts
 * @param asOf the day of the decision
 */
public record Applicant(Dossier dossier, LocalDate asOf) {}
