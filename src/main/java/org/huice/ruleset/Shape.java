package org.huice.ruleset;

import java.util.List;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What values of a parameter have to look like.
 *
 * @param unit of a plain value, or of the rates of a schedule
 * @param quantity the unit of the tiers' bounds; null where it is no schedule
 * @param tiering how tiers apply; null where it is no schedule
 * @param options what may be chosen; empty where it is no choice
 */
record Shape(Unit unit, @Nullable Unit quantity, @Nullable Tiering tiering, List<String> options) {}
