package org.huice.bench.common;

import java.math.BigDecimal;

/** A loan of an enterprise; sums in 元. */
public record Loan(
    String id, LoanPurpose purpose, boolean overdue, BigDecimal sum, BigDecimal interest) {}
