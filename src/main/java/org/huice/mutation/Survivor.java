package org.huice.mutation;

import org.huice.cases.CaseDraft;
import org.jspecify.annotations.Nullable;

/**
 * A mutant that no example notices.
 *
 * @param suggested an example that would; null where none was found, or none was looked for
 * @param reason why it may stay; null where nobody gave one
 */
public record Survivor(Mutant mutant, @Nullable CaseDraft suggested, @Nullable Reason reason) {}
