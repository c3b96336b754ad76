package org.huice.ruleset;

import java.time.LocalDate;
import java.util.List;
import org.huice.money.Money;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one ruling must be. What is null is not looked at.
 *
 * @param clause its clause
 * @param subject the key values of its subject, joined by {@code /}; null where the clause has one
 *     ruling only
 * @param ruling the code, as the core of a determination writes it
 * @param amount compared by value
 * @param ceiling whether the amount is a bound
 * @param missing names of facts and {@code policy/parameter}, in any order
 * @param soFar of an undetermined amount, what is certain; compared by value
 * @param from the day from which an order holds
 * @param failed a part of the text of some condition that is false
 * @param place where it stands
 */
public record Expected(
    String clause,
    @Nullable String subject,
    String ruling,
    @Nullable Money amount,
    @Nullable Boolean ceiling,
    @Nullable List<String> missing,
    @Nullable Money soFar,
    @Nullable LocalDate from,
    @Nullable String failed,
    Place place) {}
