package org.huice.impact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A ruling in short.
 *
 * @param ruling its stable code: {@code granted}
 * @param title the same in words
 * @param yuan its amount, of what is open the amount so far; null where it has none
 * @param bound whether the amount is “不超过”
 */
public record Outcome(String ruling, String title, @Nullable BigDecimal yuan, boolean bound) {}
