package org.huice.audit;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was replayed.
 *
 * @param number its number in the ledger
 * @param kind {@code determination} or {@code pool}
 * @param asOf the day of the decision, as the entry says
 * @param about the applicant, {@code 企业[9141…]}, or the pool; null where that was erased or cannot
 *     be read
 * @param verdict what came of it
 * @param through of a pool the first of its determinations that kept it from being the same; empty
 *     where none did
 */
public record Replayed(
    long number,
    String kind,
    String asOf,
    @Nullable String about,
    Verdict verdict,
    OptionalLong through) {}
