package org.huice.advice;

import java.util.List;
import org.huice.determination.Missing;

/**
 * Things that decide a ruling once all of them are known.
 *
 * @param missing sorted
 */
public record Wanted(List<Missing> missing) {}
