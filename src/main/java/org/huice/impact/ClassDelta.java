package org.huice.impact;

/**
 * What changes for one class of applicants.
 *
 * @param field of the applicant by which the class is formed, as printed: {@code 规模}
 * @param value its word; empty where the field is not given
 */
public record ClassDelta(String field, String value, Delta delta) {}
