package org.huice.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One figure over several facts, as a condition names it: {@code sum(债券.发行金额)}, {@code count(债券)}.
 *
 * @param function sum, count, min or max
 * @param type whose facts
 * @param name the field that is summed or compared; null for the number of facts
 */
record Figure(String function, String type, @Nullable String name) {
  private static final Pattern FORM =
      Pattern.compile("(sum|count|min|max)\\(([^.()]+)(\\.(.+))?\\)");

  /** The figure of that name; empty where it names something else. */
  static Optional<Figure> of(String name) {
    if (!name.endsWith(")")) {
      // Most names are of fields, and the pattern takes long to say no.
      return Optional.empty();
    }
    Matcher form = FORM.matcher(name);
    return form.matches()
        ? Optional.of(new Figure(form.group(1), form.group(2).strip(), form.group(4)))
        : Optional.empty();
  }

  /** The field whose unit it has. */
  Optional<Field> field(Vocabulary vocabulary) {
    return vocabulary
        .type(type)
        .flatMap(known -> name == null ? Optional.empty() : known.field(name));
  }

  /** {@code 债券的发行金额合计}. */
  String said(Words words, Vocabulary vocabulary) {
    String field = field(vocabulary).map(Field::printed).orElseGet(() -> name == null ? "" : name);
    return words.say("figure." + function, type, field);
  }
}
