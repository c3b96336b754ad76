package org.huice.sampling;

import java.util.List;

/**
 * What a register is made of: how frequent which applicants are, and how their facts are spread.
 */
public final class Recipe {
  private final String title;
  private final Weights<Shape> applicants;
  private final List<String> silent;

  Recipe(String title, Weights<Shape> applicants, List<String> silent) {
    this.title = title;
    this.applicants = applicants;
    this.silent = List.copyOf(silent);
  }

  /** What the register is meant to look like, in a few words. */
  public String title() {
    return title;
  }

  /**
   * The fields of the vocabulary of which the recipe says nothing, as {@code type.field}; no entry
   * has them.
   */
  public List<String> silent() {
    return silent;
  }

  /** The types of applicants. */
  List<Shape> applicants() {
    return applicants.things();
  }

  /**
   * One entry. It depends on nothing but the recipe, the seed and its number, so that any part of a
   * register can be made by itself.
   *
   * @param number from 1
   */
  Made entry(long seed, long number) {
    Dice dice = Dice.of(seed, number);
    Shape shape = applicants.choose(dice);
    return Making.fact(shape, Scene.applicant(new Scene.Origin(dice, seed, number), shape));
  }

  /** The type of an entry's applicant, without making the entry. */
  Shape applicant(long seed, long number) {
    return applicants.choose(Dice.of(seed, number));
  }
}
