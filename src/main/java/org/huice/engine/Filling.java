package org.huice.engine;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.huice.rule.Told;
import org.jspecify.annotations.Nullable;

/**
 * Sets the values of one fact after the other. They come in the order of the fields, so that each
 * is found where the one before ended. For one thread.
 */
final class Filling implements BiConsumer<String, Object> {
  private @Nullable Told told;
  private List<FactClass.Member> members = List.of();
  private int next;

  /** Sets these values of that fact. */
  void fill(Told of, List<FactClass.Member> fields, Map<String, Object> values) {
    told = of;
    members = fields;
    next = 0;
    values.forEach(this);
  }

  /** The value of one field. */
  @Override
  public void accept(String name, Object value) {
    for (int i = 0; i < members.size(); i++) {
      FactClass.Member member = members.get(next);
      next = next + 1 == members.size() ? 0 : next + 1;
      if (member.name().equals(name)) {
        member.set(Objects.requireNonNull(told), value);
        return;
      }
    }
    throw new NoSuchElementException(name);
  }
}
