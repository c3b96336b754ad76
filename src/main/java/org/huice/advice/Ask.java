package org.huice.advice;

import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.jspecify.annotations.Nullable;

/**
 * One fact or list that is missing, and what hangs on it.
 *
 * @param decides the matters that nothing else keeps open, in their order
 * @param worth of those together; null where no amount of any is known
 * @param helps the matters that hang on it together with others, in their order
 * @param share what is at stake in those; null where no amount of any is known
 * @param refuses those of both that it may end with a no all by itself, in their order
 */
public record Ask(
    Missing missing,
    List<Matter> decides,
    @Nullable Worth worth,
    List<Matter> helps,
    @Nullable Worth share,
    List<Matter> refuses) {}
