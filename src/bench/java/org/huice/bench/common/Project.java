package org.huice.bench.common;

import java.math.BigDecimal;

/** A project of an enterprise; sums in 元, energy saved in 吨标准煤 a year. */
public record Project(
    String id,
    ProjectKind kind,
    boolean accepted,
    BigDecimal equipment,
    BigDecimal storage,
    BigDecimal software,
    BigDecimal saved) {}
