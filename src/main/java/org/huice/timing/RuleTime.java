package org.huice.timing;

import java.math.BigInteger;
import java.util.List;
import org.huice.problem.Place;

/**
 * How long one rule took.
 *
 * @param rule its name
 * @param place where it starts
 * @param reading the second reading of it, for every subject of its clause; the engine has no time
 *     of single rules
 * @param steps how often facts are held against its patterns at most, of the applicant of whom this
 *     is most
 * @param where that applicant stands
 * @param causes what makes it slow; empty where nothing stands out
 */
public record RuleTime(
    String rule, Place place, Span reading, BigInteger steps, String where, List<Cause> causes) {
  /** Keeps its own copy of the causes. */
  public RuleTime {
    causes = List.copyOf(causes);
  }
}
