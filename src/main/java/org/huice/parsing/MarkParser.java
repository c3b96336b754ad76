package org.huice.parsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.problem.Nearest;

/** Reads the annotations of a fact type or of a field. */
final class MarkParser {
  private static final List<String> OF_TYPES = List.of("applicant", "meaning", "history");
  private static final List<String> OF_FIELDS =
      List.of(
          "key",
          "owner",
          "place",
          "uscc",
          "label",
          "unit",
          "meaning",
          "range",
          "example",
          "alias",
          "noMoreThan",
          "onlyIf",
          "changeable",
          "happened",
          "from");
  private static final List<String> WITHOUT_TEXT =
      List.of("applicant", "history", "key", "owner", "place", "uscc", "changeable", "happened");

  private final Cursor cursor;
  private final Source source;

  MarkParser(Cursor cursor, Source source) {
    this.cursor = cursor;
    this.source = source;
  }

  Map<String, Declaration.Mark> ofType() {
    return marks(OF_TYPES);
  }

  Map<String, Declaration.Mark> ofField() {
    return marks(OF_FIELDS);
  }

  private Map<String, Declaration.Mark> marks(List<String> allowed) {
    Map<String, Declaration.Mark> marks = new LinkedHashMap<>();
    while (cursor.atSign("@")) {
      mark(allowed, marks);
    }
    return marks;
  }

  private void mark(List<String> allowed, Map<String, Declaration.Mark> marks) {
    Token at = cursor.take();
    String word = cursor.peek().text();
    Name name = new Name("@" + word, at, source);
    if (!cursor.atKind(Token.Kind.WORD) || !allowed.contains(word)) {
      cursor.report(
          at, DrlProblem.UNKNOWN_ANNOTATION, name.text(), "@" + Nearest.suggestion(word, allowed));
      cursor.take();
      skipValue();
      return;
    }
    cursor.take();
    if (marks.containsKey(word)) {
      name.report(DrlProblem.DUPLICATE_ANNOTATION, name.text());
    }
    String value = WITHOUT_TEXT.contains(word) ? withoutText(name) : text(name);
    marks.put(word, new Declaration.Mark(name, value));
  }

  private String withoutText(Name name) {
    if (cursor.atSign("(")) {
      name.report(DrlProblem.ANNOTATION_WITH_TEXT, name.text());
      skipValue();
    }
    return "";
  }

  private String text(Name name) {
    Token value = cursor.peek(1);
    boolean plain =
        cursor.atSign("(")
            && value.kind() == Token.Kind.STRING
            && !value.text().isBlank()
            && cursor.peek(2).isSign(")");
    if (!plain) {
      name.report(DrlProblem.ANNOTATION_WITHOUT_TEXT, name.text());
    }
    skipValue();
    return plain ? value.text() : "";
  }

  private void skipValue() {
    if (cursor.atSign("(")) {
      cursor.skipBrackets();
    }
  }
}
