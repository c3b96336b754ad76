package org.huice.determination;

import java.util.List;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, held against the facts.
 *
 * @param id {@code rule name#n}, n counted from 1 in the order of the rule; parts are {@code #n.m}
 * @param truth whether it holds
 * @param text as the rule writes it
 * @param operator of a comparison: {@code ==}, {@code >=}, {@code in} …; {@code elapsed}, {@code
 *     not elapsed}, {@code shareBelow}, {@code shareAtLeast}; {@code exists}, {@code not}, {@code
 *     forall} for facts of a type; {@code ||}, {@code &&}, {@code !} of parts
 * @param required of a comparison, the right side's value in canonical form; null where unknown
 * @param actual of a comparison, the left side's value in canonical form; null where absent
 * @param about what the left side reads: {@code 能源项目[P-01].设备投资额}; null for other shapes
 * @param missing what keeps it from being known; empty unless unknown
 * @param parts of {@code ||} and {@code &&} within one condition, and of exists and not
 * @param place where it stands; not part of a decision's core
 */
public record Condition(
    String id,
    Truth truth,
    String text,
    String operator,
    @Nullable String required,
    @Nullable String actual,
    @Nullable String about,
    List<Missing> missing,
    List<Condition> parts,
    Place place) {}
