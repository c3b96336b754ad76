package org.huice.drl;

import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two commas of a pattern: {@code $金额 : 设备投资额}, {@code 金额 > 0}.
 *
 * @param binding the variable bound to the expression's value; then the expression is a field or an
 *     arithmetic expression and tests nothing
 * @param expression what is tested or bound
 * @param place where it starts
 */
public record Constraint(@Nullable String binding, Expression expression, Place place) {}
