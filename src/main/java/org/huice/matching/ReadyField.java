package org.huice.matching;

import org.huice.dossier.Fact;
import org.huice.money.Unit;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** A field of a fact. Threads share it: a thread that does not see what was found finds it too. */
final class ReadyField implements ReadyValue {
  private final ReadyValue owner;
  private final String word;
  private @Nullable Found last;

  /**
   * What a word means in a type.
   *
   * @param field null where the type has none of that word
   * @param unit of its numbers; null where they have none
   */
  private record Found(FactType type, @Nullable Field field, @Nullable Unit unit) {
    static Found of(FactType type, String word) {
      Field field = type.field(word).orElse(null);
      return new Found(type, field, field == null ? null : field.measure().orElse(null));
    }

    @Nullable Object in(Fact fact) {
      if (field == null) {
        return null;
      }
      if (field.type() instanceof FieldType.Reference) {
        return fact.owner();
      }
      Object value = fact.value(field.name());
      return value == null ? null : Operands.inBaseUnit(value, unit);
    }
  }

  ReadyField(ReadyValue owner, String word) {
    this.owner = owner;
    this.word = word;
  }

  @Override
  public @Nullable Object of(Frame frame) {
    Object of = owner.of(frame);
    if (of == null) {
      return null;
    }
    if (of instanceof Fact fact) {
      return found(fact.type()).in(fact);
    }
    throw new IllegalArgumentException("no fact to read “" + word + "” of");
  }

  /** Nearly always the very same type as before. */
  @SuppressWarnings("ReferenceEquality")
  private Found found(FactType type) {
    Found found = last;
    if (found == null || found.type() != type) {
      found = Found.of(type, word);
      last = found;
    }
    return found;
  }
}
