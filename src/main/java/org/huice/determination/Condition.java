package org.huice.determination;

import java.util.List;
import org.huice.dossier.FactId;
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
 *     forall} for facts of a type, {@code or} of such; {@code accumulate} of figures over facts;
 *     {@code ||}, {@code &&}, {@code !} of parts
 * @param required of a comparison, the right side's value in canonical form; null where unknown
 * @param actual of a comparison, the left side's value in canonical form; null where absent; of
 *     accumulate the number of facts counted
 * @param about what the left side reads: {@code 能源项目[P-01].设备投资额}, {@code sum(债券.发行金额)}; of facts
 *     of a type, that type; null for other shapes
 * @param missing what keeps it from being known; empty unless unknown
 * @param parts of {@code ||} and {@code &&} within one condition, of exists, not and or, and of
 *     what accumulate says of its figures
 * @param place where it stands; not part of a decision's core
 * @param fact the fact that it was held against: of a test that of its pattern; of exists and not
 *     the one that comes nearest to meeting the pattern, of forall the one that is farthest from
 *     it; null where there was none, where it was only assumed, and of figures over facts; not part
 *     of a decision's core
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
    Place place,
    @Nullable FactId fact) {}
