package org.huice.audit;

/**
 * A determination on which the division of a pool rests, since it claims something of the pool or
 * its figures count for all.
 *
 * @param core {@code sha256:…} of its bytes
 * @param applicant type and key, {@code 企业[9141…]}
 * @param entry its number in the register, for messages
 */
public record PoolBasis(String core, String applicant, long entry) {}
