package org.huice.bench.common;

import java.math.BigDecimal;

/** A bond of an enterprise; the sum in 元. */
public record Bond(String id, BondKind kind, boolean issued, BigDecimal sum) {}
