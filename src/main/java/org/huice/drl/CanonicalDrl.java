package org.huice.drl;

import java.util.Comparator;
import java.util.List;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Prints a checked vocabulary and checked rules as the DRL that the engine compiles. A constraint
 * holds only where it is known to be true, inside {@code not} and {@code forall} where it may be;
 * nothing in it can throw on a missing value. The same input gives the same text.
 */
public final class CanonicalDrl {
  private static final String JAVA_IMPORTS =
      """
      import java.math.BigDecimal
      import java.time.LocalDate
      import java.util.List
      """;

  private CanonicalDrl() {}

  /** The package {@code vocabulary}: enums and fact types, with names and types only. */
  public static String vocabulary(Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder("package vocabulary\n\n");
    text.append("import org.huice.rule.Told\n").append(JAVA_IMPORTS);
    vocabulary.enums().values().forEach(type -> text.append('\n').append(declare(type)));
    vocabulary.types().values().stream()
        .sorted(Comparator.comparingInt(type -> depth(type, vocabulary)))
        .forEach(type -> text.append('\n').append(declare(type, vocabulary)));
    return text.toString();
  }

  /** The package {@code policies.<id>} with the rules in the order given. */
  public static String policy(String policyId, List<RuleTree> rules, Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder("package policies.").append(policyId).append("\n\n");
    text.append("import vocabulary.*\nimport org.huice.rule.*\n").append(JAVA_IMPORTS);
    rules.forEach(
        rule -> text.append('\n').append(new CanonicalRule(policyId, vocabulary, rule).print()));
    return text.toString();
  }

  /**
   * A string literal.
   *
   * @throws IllegalArgumentException for a character that would end or change the literal; the
   *     reader lets none through
   */
  static String quoted(String text) {
    if (text.chars().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c))) {
      throw new IllegalArgumentException("cannot be quoted: " + text);
    }
    return "\"" + text + "\"";
  }

  private static String declare(EnumType type) {
    return "declare enum "
        + type.name()
        + "\n    "
        + String.join(", ", type.constants())
        + ";\nend\n";
  }

  private static String declare(FactType type, Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder("declare ").append(type.name());
    text.append(" extends ").append(type.parent() == null ? "Told" : type.parent()).append('\n');
    for (Field field : type.fields()) {
      if (!isInherited(field, type, vocabulary)) {
        text.append("    ")
            .append(field.name())
            .append(" : ")
            .append(field.type().word())
            .append('\n');
      }
    }
    return text.append("end\n").toString();
  }

  private static boolean isInherited(Field field, FactType type, Vocabulary vocabulary) {
    FactType parent = parent(type, vocabulary);
    return parent != null
        && parent.fields().stream().anyMatch(other -> other.name().equals(field.name()));
  }

  private static int depth(FactType type, Vocabulary vocabulary) {
    int depth = 0;
    FactType current = parent(type, vocabulary);
    while (current != null && depth <= vocabulary.types().size()) {
      depth++;
      current = parent(current, vocabulary);
    }
    return depth;
  }

  private static @Nullable FactType parent(FactType type, Vocabulary vocabulary) {
    return type.parent() == null ? null : vocabulary.types().get(type.parent());
  }
}
