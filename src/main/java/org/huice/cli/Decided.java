package org.huice.cli;

import org.huice.determination.Determination;

/**
 * A fact file and the decision on it.
 *
 * @param file as named by the user
 * @param charset in which it was written: {@code UTF-8}, {@code UTF-8 BOM} or {@code GB18030}
 * @param determination what was decided
 */
record Decided(String file, String charset, Determination determination) {}
