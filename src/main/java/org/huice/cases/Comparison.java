package org.huice.cases;

/**
 * One expectation beside what came out.
 *
 * @param matter the clause, and the subject where the example names it: {@code 三(二)3 P-01}
 * @param aspect what is compared
 * @param expected in canonical form
 * @param actual in canonical form; {@code -} where there is nothing of the kind
 * @param met whether they agree
 */
public record Comparison(
    String matter, Aspect aspect, String expected, String actual, boolean met) {}
