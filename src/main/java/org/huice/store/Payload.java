package org.huice.store;

/**
 * What an entry's leaf only names by its salted digest, so that it can be erased and the tree stays
 * whole. The leaf holds {@code hmac-sha256:} and HMAC-SHA-256(salt, bytes) of each.
 *
 * @param salt 32 random bytes of this entry alone
 * @param core of a determination its canonical JSON; of other kinds what they keep beside the leaf
 * @param text what was printed for a person, UTF-8; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares payloads, and each is held once
public record Payload(byte[] salt, byte[] core, byte[] text) {}
