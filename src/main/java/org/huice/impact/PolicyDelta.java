package org.huice.impact;

/**
 * What changes under one policy.
 *
 * @param policy its id
 * @param title its title
 */
public record PolicyDelta(String policy, String title, Delta delta) {}
