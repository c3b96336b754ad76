package org.huice.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huice.vocabulary.FieldType;

/**
 * What a text of rules names, so that only what it may read is changed.
 *
 * @param names every word in it
 */
record Focus(Set<String> names) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  static Focus on(String text) {
    return on(List.of(text));
  }

  static Focus on(List<String> texts) {
    Set<String> names = new LinkedHashSet<>();
    texts.forEach(text -> NAME.matcher(text).results().map(MatchResult::group).forEach(names::add));
    return new Focus(names);
  }

  /** Whether it names the field of a slot, or of a list what may stand in it. */
  boolean has(Slot slot) {
    return names.contains(slot.field().name())
        || (slot.field().type() instanceof FieldType.ListOf list
            && names.contains(list.factType()));
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
