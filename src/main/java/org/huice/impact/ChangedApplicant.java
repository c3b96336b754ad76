package org.huice.impact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An applicant for whom something is otherwise, or who could not be compared.
 *
 * @param entry its number in the register
 * @param place where it stands, as printed: {@code 名册.xlsx[企业]:18}
 * @param applicant its identity, {@code 企业[9141…]}; of one that could not be read its key as
 *     written
 * @param name null where it is not known
 * @param classes its words by field, as {@link ClassDelta} names them
 * @param kind by its gain; undetermined where one of its matters is
 * @param gain in 元: what it is given more and charged less, bounds counted in full; negative for a
 *     loss
 * @param matters that changed, sorted
 * @param problems why it could not be compared
 */
public record ChangedApplicant(
    long entry,
    String place,
    String applicant,
    @Nullable String name,
    Map<String, String> classes,
    Change kind,
    BigDecimal gain,
    List<ChangedMatter> matters,
    List<Hindrance> problems) {
  /** Keeps its own copies. */
  public ChangedApplicant {
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    matters = List.copyOf(matters);
    problems = List.copyOf(problems);
  }
}
