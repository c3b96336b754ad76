package org.huice.advice;

import java.math.BigDecimal;

/**
 * An amount at stake.
 *
 * @param yuan in 元
 * @param bound whether it is at most that
 */
public record Worth(BigDecimal yuan, boolean bound) {}
