package org.huice.impact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a pool's claims come to beside its budget, before anything is divided.
 *
 * @param pool {@code 政策/名字}, or only the name of a pool across policies
 * @param base Σ of the entitlements by the base's rules
 * @param head the same by the head's
 * @param baseBudget in 元; null where the pool has none on that side or its value is redacted
 * @param headBudget the same of the head
 */
public record PoolDelta(
    String pool,
    Split base,
    Split head,
    @Nullable BigDecimal baseBudget,
    @Nullable BigDecimal headBudget) {}
