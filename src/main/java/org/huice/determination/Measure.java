package org.huice.determination;

/**
 * An indicator beside its target, exact.
 *
 * @param label what is measured
 * @param actual a plain decimal in the unit, or a fraction such as {@code 1/3} of it
 * @param operator of the target: {@code >=}, {@code >}, {@code <=} or {@code <}
 * @param target a plain decimal in the unit
 * @param unit its symbol, as the policy states the target
 * @param parameter that states the target
 * @param reached whether the target is met; says nothing of a target that is only aimed at
 */
public record Measure(
    String label,
    String actual,
    String operator,
    String target,
    String unit,
    String parameter,
    boolean reached) {}
