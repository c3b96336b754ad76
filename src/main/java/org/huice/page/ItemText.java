package org.huice.page;

import org.huice.cases.Excuse;
import org.huice.cases.Item;
import org.huice.cases.Sight;

/**
 * Names the parts of a policy that worked examples are to show.
 *
 * @param words in whose language
 */
record ItemText(Words words) {
  /** The part itself: a condition as the rule writes it, the tier of a parameter. */
  String name(Item item) {
    String bound = item.bound() == null ? "" : item.bound();
    return words.say("coverage.kind." + item.kind().name(), item.text(), bound);
  }

  /** One side of it: that it holds, that it was reached. */
  String side(Item item, Sight sight) {
    return words.say(
        item.kind() == Item.Kind.SELECTION
            ? "coverage.sight.FELLED"
            : "coverage.sight." + sight.name());
  }

  /** Why no example can show something. */
  String excuse(Excuse excuse) {
    return words.say("coverage.excuse." + excuse.name());
  }
}
