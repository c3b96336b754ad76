package org.huice.impact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One matter that changed.
 *
 * @param policy the policy's id
 * @param clause the clause's id
 * @param subject as a person reads it, with its name: {@code 能源项目 P-01 一期屋顶光伏}
 * @param kind what became of it
 * @param base null where the base has no such clause
 * @param head null where the head has none
 * @param gain in 元, as {@link ChangedApplicant#gain()}; 0 where a side is open
 * @param cause what made the difference
 * @param why the same in one sentence, with this applicant's values
 */
public record ChangedMatter(
    String policy,
    String clause,
    String subject,
    Change kind,
    @Nullable Outcome base,
    @Nullable Outcome head,
    BigDecimal gain,
    Cause cause,
    String why) {}
