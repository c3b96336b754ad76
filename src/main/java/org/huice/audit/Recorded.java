package org.huice.audit;

/**
 * Where something stands in the ledger; it is durable.
 *
 * @param number of the entry
 * @param anew false where it stood there already
 * @param checkpoint a signed checkpoint that covers it
 */
public record Recorded(long number, boolean anew, String checkpoint) {}
