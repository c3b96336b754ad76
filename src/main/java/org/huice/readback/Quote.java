package org.huice.readback;

/**
 * Words of the document.
 *
 * @param source the id of the clause or provision that says them; where they stand in neither, the
 *     name of the rule on several awards, or of the pool, that was written for them
 * @param text word for word
 */
public record Quote(String source, String text) {}
