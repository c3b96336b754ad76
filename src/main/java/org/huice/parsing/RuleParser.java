package org.huice.parsing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;

/** Reads one rule, from {@code rule} to {@code end}. */
final class RuleParser {
  private static final int LONGEST_NAME = 200;
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}()、，。·\\-—–_“”‘’《》〈〉「」〔〕【】（）：；？！:.,%‰°~～+×≥≤…]"
              + "[\\p{L}\\p{N}\\p{M} ()、，。·\\-—–_“”‘’《》〈〉「」〔〕【】（）：；？！:.,%‰°~～+×≥≤…]*");

  private final Source source;
  private final List<Token> tokens;
  private final Predicate<String> isEnum;

  /**
   * A reader of one rule.
   *
   * @param tokens from {@code rule} to {@code end}, the latter as {@link Token.Kind#END}
   */
  RuleParser(Source source, List<Token> tokens, Predicate<String> isEnum) {
    this.source = source;
    this.tokens = tokens;
    this.isEnum = isEnum;
  }

  /** The rule; empty where anything is wrong with it, all of which is reported. */
  Optional<RuleTree> rule() {
    int when = indexOf("when");
    int then = indexOf("then");
    Optional<RuleTree> rule =
        when > 0 && then > when ? whole(when, then) : incomplete(when > 0, then > 0);
    Token end = tokens.get(tokens.size() - 1);
    return rule.filter(tree -> !source.isFaulty(tokens.get(0).start(), end.end()));
  }

  private int indexOf(String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord(word)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<RuleTree> incomplete(boolean when, boolean then) {
    int start = tokens.get(0).start();
    String name = tokens.get(1).text();
    if (when && then) {
      source.report(start, DrlProblem.THEN_BEFORE_WHEN, name);
    }
    if (!when) {
      source.report(start, DrlProblem.MISSING_WHEN, name);
    }
    if (!then) {
      source.report(start, DrlProblem.MISSING_THEN, name);
    }
    return Optional.empty();
  }

  private Optional<RuleTree> whole(int when, int then) {
    RuleHead head = new RuleHead(cursor(0, when));
    String name = head.name();
    String clause = head.clause();
    List<Conditional> conditions = new WhenParser(cursor(when + 1, then), isEnum).conditions();
    Token end = tokens.get(tokens.size() - 1);
    String text = source.text().substring(tokens.get(0).start(), end.end());
    return new ConsequenceParser(cursor(then + 1, tokens.size() - 1))
        .consequence()
        .map(
            consequence ->
                new RuleTree(
                    name,
                    clause,
                    conditions,
                    consequence,
                    source.place(tokens.get(0).start()),
                    text));
  }

  private Cursor cursor(int from, int to) {
    return new Cursor(
        source,
        Stream.concat(tokens.subList(from, to).stream(), Stream.of(tokens.get(to).asEnd()))
            .toList());
  }

  /** Whether a rule may be named so. */
  static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches() && !name.endsWith(" ");
  }
}
