package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is to be recorded.
 *
 * @param determination the number of the entry by which it is paid
 * @param policy the id of the policy
 * @param clause the name of the clause
 * @param subject the key of the fact it was decided for, or type and key; null where only one was
 * @param yuan more than 0, in whole fen
 * @param paidOn the day
 * @param document by which it is paid; the same document pays the same award once
 * @param note anything else; null where nothing
 * @param opinion who fixed the sum of what is only granted up to a bound, by which paper; null
 *     where nobody did
 * @param again why the matter may be paid although another determination paid it; null where it
 *     must not
 */
public record PaymentOrder(
    long determination,
    String policy,
    String clause,
    @Nullable String subject,
    BigDecimal yuan,
    LocalDate paidOn,
    String document,
    @Nullable String note,
    @Nullable String opinion,
    @Nullable String again) {}
