package org.huice.bench.common;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A piece of land of an enterprise; the price in 元. */
public record Parcel(
    String id,
    BigDecimal price,
    LocalDate agreedStart,
    boolean started,
    boolean publicCause,
    boolean charged) {}
