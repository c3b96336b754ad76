package org.huice.policy;

/**
 * How a parameter limits: what a rule's {@code atMost} may use has to say both.
 *
 * @param onBase whether it limits what a rate is taken of, rather than what is paid
 * @param inclusive whether the bound itself may be paid (“不超过”), rather than only less than it
 *     (“低于”)
 */
public record Cap(boolean onBase, boolean inclusive) {}
