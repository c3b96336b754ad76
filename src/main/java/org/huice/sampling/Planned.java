package org.huice.sampling;

import java.util.List;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the recipe says of one field.
 *
 * @param field null for a hidden value, which is never written
 * @param when the conditions under which it is given at all
 * @param absent in how many of a million facts it is missing
 * @param most the slot that it must not exceed ({@code @noMoreThan}); −1 where there is none
 * @param flag the slot of the flag that must not be false ({@code @onlyIf}); −1 where there is none
 */
record Planned(
    String name,
    @Nullable Field field,
    Generator generator,
    List<When> when,
    int absent,
    @Nullable Mistake mistake,
    int most,
    int flag) {
  /**
   * A condition on another value.
   *
   * @param words what it may show
   */
  record When(Slot slot, List<String> words) {
    boolean holds(Scene scene) {
      return words.contains(scene.shown(slot));
    }
  }

  boolean isDue(Scene scene) {
    return when.stream().allMatch(condition -> condition.holds(scene));
  }
}
