package org.huice.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.problem.ProblemCode;

/**
 * Cuts the tokens of a file into its {@code package}, {@code import} and {@code rule} or {@code
 * declare} parts, so that what is wrong in one part never disturbs the next.
 */
final class Parts {
  private static final Set<String> OPENING =
      Set.of(
          "package",
          "import",
          "rule",
          "query",
          "function",
          "global",
          "declare",
          "dialect",
          "unit",
          "window");

  private final Source source;
  private final List<Token> tokens;
  private final String opening;
  private final String packageName;
  private List<Token> read = List.of();
  private int at;

  /**
   * The parts of a file.
   *
   * @param opening {@code rule} or {@code declare}: what the file is made of
   * @param packageName the package that may be named
   */
  Parts(Source source, String opening, String packageName) {
    this.source = source;
    this.tokens = Lexer.read(source);
    this.opening = opening;
    this.packageName = packageName;
  }

  /**
   * Gives every part that is whole, from {@code rule} or {@code declare} to {@code end}.
   *
   * @param lost takes the parts that are not, what is wrong with them being reported
   */
  void each(Consumer<List<Token>> reader, Consumer<List<Token>> lost) {
    int parts = 0;
    while (!atEnd() && Measure.goesOn(source, parts++, tokens.get(at))) {
      Token token = tokens.get(at);
      if (token.isWord(opening)) {
        (part() ? reader : lost).accept(read);
      } else {
        new Preamble(new Cursor(source, line()), packageName, opening).read();
        at++;
        skipToOpening();
      }
    }
  }

  private boolean atEnd() {
    return tokens.get(at).kind() == Token.Kind.END;
  }

  /** The tokens from here to the next part. */
  private List<Token> line() {
    List<Token> line = new ArrayList<>(List.of(tokens.get(at)));
    int next = at + 1;
    while (!opens(tokens.get(next))) {
      line.add(tokens.get(next++));
    }
    line.add(tokens.get(next).asEnd());
    return line;
  }

  private static boolean opens(Token token) {
    boolean opens = token.kind() == Token.Kind.WORD && OPENING.contains(token.text());
    return token.kind() == Token.Kind.END || (opens && token.opensLine());
  }

  private void skipToOpening() {
    while (!opens(tokens.get(at))) {
      at++;
    }
  }

  /** Reads a part; whether it is whole. */
  private boolean part() {
    List<Token> part = new ArrayList<>();
    read = part;
    boolean broken = false;
    do {
      broken |= tokens.get(at).isBroken();
      part.add(tokens.get(at++));
    } while (!atEnd() && !endsBefore(tokens.get(at)));
    boolean ended = tokens.get(at).isWord("end");
    boolean balanced = !broken && Measure.fits(source, part) && !isUnbalanced(part, ended);
    part.add(tokens.get(at).asEnd());
    at += ended ? 1 : 0;
    if (balanced && !ended) {
      report(part.get(0), DrlProblem.MISSING_END, nameOf(part));
    }
    return balanced && ended;
  }

  private boolean endsBefore(Token token) {
    return token.isWord("end")
        || (token.isWord(opening) && token.opensLine())
        || (opens(token) && !isAlsoInside(token));
  }

  /** Whether a rule may have the word at the start of a line too. */
  private static boolean isAlsoInside(Token token) {
    return token.isWord("unit") || token.isWord("window") || token.isWord("dialect");
  }

  private static String nameOf(List<Token> part) {
    return part.size() > 1 ? part.get(1).text() : "";
  }

  /** Reports brackets that are not closed; {@code then} closes all of them too. */
  private boolean isUnbalanced(List<Token> part, boolean ended) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : part) {
      if (token.isWord("then") && !open.isEmpty()) {
        break;
      }
      int depth = Cursor.depthOf(token);
      if (depth > 0) {
        open.push(token);
      } else if (depth < 0 && (open.isEmpty() || !closes(open.pop(), token))) {
        reportUnopened(part, token);
        return true;
      }
    }
    if (!open.isEmpty() && ended) {
      report(open.peekLast(), DrlProblem.UNCLOSED_PARENTHESIS, open.peekLast().text());
    }
    return !open.isEmpty() && ended;
  }

  /** What closes nothing may close the insert before it, whose bracket was forgotten. */
  private void reportUnopened(List<Token> part, Token closing) {
    int insert = -1;
    int end = part.indexOf(closing);
    for (int i = 0; i < end; i++) {
      insert = part.get(i).isWord("insert") ? i : insert;
    }
    Token next = part.get(insert + 1);
    if (insert >= 0 && next.isVariable()) {
      report(next, DrlProblem.SIGN_EXPECTED, next.text(), "(");
    } else {
      report(closing, DrlProblem.UNOPENED_PARENTHESIS, closing.text());
    }
  }

  private static boolean closes(Token opening, Token closing) {
    return "([{".indexOf(opening.text()) == ")]}".indexOf(closing.text());
  }

  private void report(Token token, ProblemCode code, String... arguments) {
    source.report(token.start(), code, arguments);
  }
}
