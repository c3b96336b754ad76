package org.huice.audit;

/**
 * That something is decided or paid once more for a matter, and why this is lawful.
 *
 * @param reason in the words of whoever answers for it
 * @param always whether it is refused where nothing is repeated: of a register only some entries
 *     repeat anything
 */
public record Again(String reason, boolean always) {}
