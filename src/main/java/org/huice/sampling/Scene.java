package org.huice.sampling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact while it is made. */
final class Scene {
  private final Origin origin;
  private final int number;
  private final @Nullable Scene owner;
  private final @Nullable Made before;
  private final @Nullable Value[] values;

  /**
   * What all facts of an entry share.
   *
   * @param dice of the entry
   * @param seed of the register
   * @param entry the number of the entry, from 1
   */
  record Origin(Dice dice, long seed, long entry) {}

  private Scene(
      Origin origin, int number, @Nullable Scene owner, @Nullable Made before, Shape shape) {
    this.origin = origin;
    this.number = number;
    this.owner = owner;
    this.before = before;
    this.values = new Value[shape.planned().size()];
  }

  /** The applicant of an entry. */
  static Scene applicant(Origin origin, Shape shape) {
    return new Scene(origin, 1, null, null, shape);
  }

  /**
   * A fact of a list of this one.
   *
   * @param at its number within the list, from 1
   * @param earlier the fact before it; null for the first
   */
  Scene nested(Shape shape, int at, @Nullable Made earlier) {
    return new Scene(origin, at, this, earlier, shape);
  }

  Dice dice() {
    return origin.dice();
  }

  long seed() {
    return origin.seed();
  }

  long entry() {
    return origin.entry();
  }

  /** The number of the fact within its list, from 1. */
  int number() {
    return number;
  }

  /** The fact before it in its list; null for the first. */
  @Nullable Made before() {
    return before;
  }

  /** What is made so far. */
  @Nullable Value[] values() {
    return values;
  }

  /** The value of a slot; null where it is not given. */
  @Nullable Value at(Slot slot) {
    Scene scene = this;
    for (int i = 0; i < slot.depth(); i++) {
      scene = Objects.requireNonNull(scene.owner);
    }
    return scene.values[slot.index()];
  }

  /** What a slot shows; empty where it is not given. */
  String shown(Slot slot) {
    Value value = at(slot);
    return value == null ? "" : value.shown();
  }
}
