package org.huice.engine;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.drl.RuleTree;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * The text of one unit, printed from checked trees.
 *
 * @param name the policy's id, or {@code vocabulary}
 * @param text DRL
 * @param rules what the text was printed from; empty for the vocabulary
 * @param alone prints one of the rules by itself
 * @param place what to name where no rule can be
 * @param document says where and when the policy holds; null for the vocabulary, and where nothing
 *     does
 */
record UnitSource(
    String name,
    String text,
    List<RuleTree> rules,
    Function<RuleTree, String> alone,
    Place place,
    @Nullable PolicyDocument document) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([^\\s;]+)");

  /** One of which nothing says where and when it holds. */
  UnitSource(
      String name,
      String text,
      List<RuleTree> rules,
      Function<RuleTree, String> alone,
      Place place) {
    this(name, text, rules, alone, place, null);
  }

  /** The package the text declares, in which all its classes must be. */
  String packageName() {
    Matcher declared = PACKAGE.matcher(text);
    return declared.find() ? declared.group(1) : "";
  }
}
