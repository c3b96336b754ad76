package org.huice.bench.hand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, held against the facts.
 *
 * @param number its place in the rule
 * @param of whose field was read; null where none was
 * @param about the field, or what was counted
 * @param required what it has to be; null where nothing is
 * @param actual what it is; null where nothing is
 */
record Condition(
    int number,
    boolean truth,
    String operator,
    @Nullable Subject of,
    @Nullable String about,
    @Nullable Object required,
    @Nullable Object actual,
    List<Condition> parts) {}
