package org.huice.advice;

import java.util.List;

/**
 * What can be said beyond a determination.
 *
 * @param needs of each undetermined ruling, by matter
 * @param asks what to ask for next, the one that decides most money first
 * @param remedies of refused awards and designations, by matter
 */
public record Advice(List<Need> needs, List<Ask> asks, List<Remedy> remedies) {}
