package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a computation.
 *
 * @param of whose field was read; null where the law or a sum is the source
 * @param source the field, the clause or the rule
 */
record Step(
    String operation,
    String label,
    BigDecimal operand,
    String unit,
    @Nullable Subject of,
    String source,
    BigDecimal result,
    List<Step> parts) {}
