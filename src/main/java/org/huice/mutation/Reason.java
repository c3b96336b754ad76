package org.huice.mutation;

import org.huice.problem.Place;

/**
 * Why a mutant that no example notices may stay.
 *
 * @param mutant its id
 * @param equivalent why it changes nothing
 * @param reviewer who looked at it
 * @param place where it is written
 */
public record Reason(String mutant, String equivalent, String reviewer, Place place) {}
