package org.huice.parsing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one {@code declare} of a vocabulary file says, before its names are looked up. */
sealed interface Declaration {
  Name name();

  /** {@code declare enum 名 甲, 乙; end}. */
  record OfEnum(Name name, List<Name> constants) implements Declaration {}

  /** {@code declare 名 extends 名 … end}. */
  record OfType(Name name, @Nullable Name parent, Map<String, Mark> marks, List<OfField> fields)
      implements Declaration {}

  /** One that could not be read: nothing but its name is known. */
  record Lost(Name name) implements Declaration {}

  /**
   * {@code 字段 : 类型 …}.
   *
   * @param element of a list, what it holds
   */
  record OfField(Name name, Name type, @Nullable Name element, Map<String, Mark> marks) {
    boolean has(String mark) {
      return marks.containsKey(mark);
    }

    @Nullable String value(String mark) {
      Mark found = marks.get(mark);
      return found == null ? null : found.value();
    }
  }

  /**
   * An annotation.
   *
   * @param name with its at sign
   * @param value its text; empty where it has none
   */
  record Mark(Name name, String value) {}
}
