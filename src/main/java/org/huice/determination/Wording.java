package org.huice.determination;

import org.huice.problem.Place;

/**
 * What a rule says of a condition, the same for all facts that it is held against. Two of these are
 * one and the same only if they are the same object.
 */
public final class Wording {
  private final String id;
  private final String text;
  private final String operator;
  private final Place place;

  /**
   * One of these.
   *
   * @param id {@code rule name#n}, n counted from 1 in the order of the rule; parts are {@code
   *     #n.m}
   * @param text as the rule writes it
   * @param operator of a comparison: {@code ==}, {@code >=}, {@code in} …; {@code elapsed}, {@code
   *     not elapsed}, {@code shareBelow}, {@code shareAtLeast}; {@code exists}, {@code not}, {@code
   *     forall} for facts of a type, {@code or} of such; {@code accumulate} of figures over facts;
   *     {@code ||}, {@code &&}, {@code !} of parts
   * @param place where it stands; not part of a decision's core
   */
  public Wording(String id, String text, String operator, Place place) {
    this.id = id;
    this.text = text;
    this.operator = operator;
    this.place = place;
  }

  /** Its id, as given. */
  public String id() {
    return id;
  }

  /** As the rule writes it. */
  public String text() {
    return text;
  }

  /** Its operator, as given. */
  public String operator() {
    return operator;
  }

  /** Where it stands. */
  public Place place() {
    return place;
  }
}
