package org.huice.bench.report;

/**
 * What one contender costs.
 *
 * @param set the rules that it decided, such as S or S4
 * @param name of the contender
 * @param version of its engine, as resolved; empty where it is the machine's Java alone
 * @param tuning what was done to make it fast, in a few words
 * @param micros CPU microseconds for one enterprise
 * @param bytes allocated for one enterprise; 0 where the runtime does not tell
 */
public record Timing(
    String set, String name, String version, String tuning, Samples micros, Samples bytes) {}
