package org.huice.parsing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a file into tokens. Every character that must not stand there is reported once and then read
 * as what was meant, so that one slip is one problem.
 */
final class Lexer {
  private static final List<String> LONG_SIGNS =
      List.of("!==", "===", "==", "!=", "<=", ">=", "=>", "=<", "<>", "&&", "||", ":=", "->", "::");
  private static final String SIGNS = "(){}[],;:.+-*/%!<>=&|^~?@";

  private static final Pattern ESCAPE = Pattern.compile("\\\\u+[0-9A-Fa-f]{4}");

  private final Source source;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean opensLine = true;

  private Lexer(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /** The tokens, the last of them {@link Token.Kind#END}. */
  static List<Token> read(Source source) {
    return new Lexer(source).read();
  }

  private List<Token> read() {
    reportInvisible();
    while (at < text.length()) {
      int start = at;
      step(text.codePointAt(at));
      opensLine = lineEndsBetween(start) || (opensLine && isSpace(text.codePointAt(start)));
    }
    add(Token.Kind.END, "", at);
    return tokens;
  }

  private boolean lineEndsBetween(int start) {
    char last = text.charAt(at - 1);
    return at > start && (last == '\n' || last == '\r');
  }

  private void reportInvisible() {
    int glyph;
    for (int i = 0; i < text.length(); i += Character.charCount(glyph)) {
      glyph = text.codePointAt(i);
      if (Glyph.isInvisible(glyph)) {
        source.report(i, DrlProblem.INVISIBLE_CHARACTER, Glyph.named(glyph));
      }
    }
  }

  private static boolean isSpace(int glyph) {
    return glyph <= ' ' || glyph == 0x3000 || Glyph.isInvisible(glyph);
  }

  private void step(int glyph) {
    if (glyph == 0x3000) {
      fullWidth(glyph, " ");
    } else if (isSpace(glyph)) {
      at += Character.charCount(glyph);
    } else if (glyph == '#' || glyph == 0xFF03) {
      source.report(at, DrlProblem.COMMENT_WITH_HASH);
      at = source.endOfLine(at);
    } else if (text.startsWith("//", at)) {
      int start = at;
      at = source.endOfLine(at);
      reportEscapes(start);
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (Glyph.isQuote(glyph) || glyph == '\'') {
      string();
    } else if (isWordPart(glyph)) {
      word();
    } else {
      sign(glyph);
    }
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end >= 0) {
      int start = at;
      at = end + 2;
      reportEscapes(start);
      return;
    }
    source.report(at, DrlProblem.UNCLOSED_COMMENT);
    int start = at;
    at = text.length();
    add(Token.Kind.BROKEN, "", start);
  }

  /** Java would read an escape in a comment too, and end the comment there. */
  private void reportEscapes(int start) {
    Matcher escape = ESCAPE.matcher(text).region(start, at);
    while (escape.find()) {
      source.report(escape.start(), DrlProblem.UNICODE_ESCAPE, escape.group());
    }
  }

  private void string() {
    int start = at;
    int close = Quotes.closing(text, at, source.endOfLine(at));
    if (close < 0) {
      at = source.endOfLine(at);
      source.report(start, DrlProblem.UNCLOSED_STRING, text.substring(start, at).strip());
      add(Token.Kind.BROKEN, "", start);
      return;
    }
    reportQuote(start);
    reportQuote(close);
    at = close + 1;
    String value = text.substring(start + 1, close);
    checkString(value, start + 1);
    add(Token.Kind.STRING, value, start);
  }

  private void reportQuote(int offset) {
    char quote = text.charAt(offset);
    if (quote == '\'') {
      source.report(offset, DrlProblem.SINGLE_QUOTE);
    } else if (quote != '"') {
      source.report(offset, DrlProblem.FULL_WIDTH_PUNCTUATION, String.valueOf(quote), "\"");
    }
  }

  private void checkString(String value, int start) {
    int backslash = value.indexOf('\\');
    if (backslash >= 0) {
      source.report(start + backslash, DrlProblem.BACKSLASH_IN_STRING);
    }
    int tab = value.indexOf('\t');
    if (tab >= 0) {
      source.report(start + tab, DrlProblem.INVISIBLE_CHARACTER, Glyph.named('\t'));
    }
    checkNormal(value, start);
  }

  private void checkNormal(String value, int start) {
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
      source.report(start, DrlProblem.CHARACTER_NOT_NFC, value, normal);
    }
  }

  private static boolean isWordPart(int glyph) {
    if (Glyph.isPlain(glyph)) {
      return true;
    }
    int half = Glyph.halfWidth(glyph).map(s -> s.codePointAt(0)).orElse(glyph);
    return half == '$' || half == '_' || Character.isUnicodeIdentifierPart(half);
  }

  private void word() {
    int start = at;
    boolean number = isAsciiDigit(text.codePointAt(at));
    StringBuilder word = new StringBuilder();
    while (at < text.length() && continuesWord(number, text.codePointAt(at))) {
      at = append(word, text.codePointAt(at));
    }
    boolean plain = Glyph.isPlain(word);
    if (!plain) {
      checkNormal(word.toString(), start);
    }
    if (!number) {
      if (!plain) {
        checkCommon(word.toString(), start);
      }
      add(Token.Kind.WORD, word.toString(), start);
    } else if (Literals.isNumber(word.toString())) {
      add(Token.Kind.NUMBER, word.toString(), start);
    } else {
      source.report(start, DrlProblem.NAME_STARTS_WITH_DIGIT, word.toString());
      add(Token.Kind.WORD, word.toString(), start);
    }
  }

  private void checkCommon(String word, int start) {
    OptionalInt alike = word.codePoints().filter(c -> LookAlike.of(c).isPresent()).findFirst();
    if (alike.isPresent()) {
      int letter = alike.getAsInt();
      String latin = LookAlike.of(letter).orElseThrow();
      String shown = Character.toString(letter);
      source.report(start, DrlProblem.LOOK_ALIKE_LETTER, word, shown, Glyph.named(letter), latin);
      return;
    }
    Normalizer.normalize(word, Normalizer.Form.NFC)
        .codePoints()
        .filter(glyph -> !Glyph.isCommon(glyph))
        .findFirst()
        .ifPresent(
            glyph ->
                source.report(
                    start, DrlProblem.RARE_CHARACTER_IN_NAME, word, Character.toString(glyph)));
  }

  private boolean continuesWord(boolean number, int glyph) {
    boolean point =
        number && glyph == '.' && at + 1 < text.length() && isAsciiDigit(text.codePointAt(at + 1));
    return point || isWordPart(glyph);
  }

  private int append(StringBuilder word, int glyph) {
    String half = Glyph.halfWidth(glyph).orElse("");
    if (!half.isEmpty()) {
      source.report(at, DrlProblem.FULL_WIDTH_PUNCTUATION, Character.toString(glyph), half);
      word.append(half);
    } else if (!Glyph.isInvisible(glyph)) {
      word.appendCodePoint(glyph);
    }
    return at + Character.charCount(glyph);
  }

  private static boolean isAsciiDigit(int glyph) {
    return (glyph >= '0' && glyph <= '9') || (glyph >= '０' && glyph <= '９');
  }

  private void sign(int glyph) {
    String half = Glyph.halfWidth(glyph).orElse("");
    if (!half.isEmpty()) {
      fullWidth(glyph, half);
      return;
    }
    int start = at;
    String sign = signAt(glyph, start);
    at += sign.length();
    if (sign.length() > 1 || SIGNS.contains(sign)) {
      addSign(sign, start);
    } else {
      unexpected(sign, start);
    }
  }

  private String signAt(int glyph, int start) {
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, start)) {
        return sign;
      }
    }
    return Character.toString(glyph);
  }

  private void fullWidth(int glyph, String half) {
    source.report(at, DrlProblem.FULL_WIDTH_PUNCTUATION, Character.toString(glyph), half);
    int start = at;
    at += Character.charCount(glyph);
    if (!half.isBlank()) {
      addSign(half, start);
    }
  }

  /** Joins it to the sign before where one half was full-width: {@code >=} written as ＞=. */
  private void addSign(String sign, int start) {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    if (last != null && last.end() == start && LONG_SIGNS.contains(last.text() + sign)) {
      tokens.remove(tokens.size() - 1);
      boolean opens = last.opensLine();
      tokens.add(new Token(Token.Kind.SIGN, last.text() + sign, last.start(), at, opens));
    } else {
      add(Token.Kind.SIGN, sign, start);
    }
  }

  private void unexpected(String sign, int start) {
    if (text.startsWith("\\u", start)) {
      at = Math.min(start + 6, text.length());
      source.report(start, DrlProblem.UNICODE_ESCAPE, text.substring(start, at));
      add(Token.Kind.BROKEN, "", start);
    } else {
      source.report(start, DrlProblem.UNEXPECTED_CHARACTER, sign);
    }
  }

  private void add(Token.Kind kind, String value, int start) {
    tokens.add(new Token(kind, value, start, at, opensLine));
  }
}
