package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier award, or a part of one, as a fact.
 *
 * @param entry the number of the entry that says so: of the payment, or of the determination
 * @param matter what it was awarded for
 * @param yuan what was paid, or is decided and not yet paid, in 元; null where only a bound is known
 * @param decided the day of the decision
 * @param paid the day of payment; null of what is not yet paid
 */
record PastAward(
    long entry,
    AwardMatter matter,
    @Nullable BigDecimal yuan,
    LocalDate decided,
    @Nullable LocalDate paid) {}
