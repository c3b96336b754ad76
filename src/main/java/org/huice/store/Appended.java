package org.huice.store;

/**
 * Where a draft stands in the ledger; it is durable.
 *
 * @param number of the entry
 * @param anew false where it stood there already and nothing was appended
 * @param checkpoint the newest signed checkpoint, which covers it
 */
public record Appended(long number, boolean anew, String checkpoint) {}
