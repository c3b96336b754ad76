package org.huice.advice;

import java.util.List;
import org.huice.determination.Matter;
import org.jspecify.annotations.Nullable;

/**
 * What would decide an undetermined ruling.
 *
 * <p>A set promises this: with <em>favourable</em> values of all that is in it the engine comes to
 * the outcome of the clause, and with nothing in it left out it does not. Less favourable values
 * may lead to a no, perhaps already by one of them ({@link Ask#refuses}), and may leave the ruling
 * open by another way of the clause. So a set is what a yes takes, not what a no takes.
 *
 * @param sets none of which holds another; fewest first, then by name. There is none where the
 *     engine was led to the outcome by no value tried
 * @param outcomes the codes of the rulings that the sets were shown to lead to, such as {@code
 *     granted} or {@code discretionary}; sorted, each once
 * @param money whether an amount may be at stake: a rule of the clause that may still hold computes
 *     one. Where not, the worth is null and nothing is to be said of amounts
 * @param worth the amount at stake, the most where the ways differ; null where there is money, but
 *     how much cannot be told without what is missing
 */
public record Need(
    Matter matter,
    List<Wanted> sets,
    List<String> outcomes,
    boolean money,
    @Nullable Worth worth) {}
