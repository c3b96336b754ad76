package org.huice.parsing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what stands outside the rules or declarations of a file. */
final class Preamble {
  private static final Set<String> IMPORTS =
      Set.of("java.math.BigDecimal", "java.time.LocalDate", "java.util.List");
  private static final Map<String, DrlProblem> REFUSED =
      Map.of(
          "query", DrlProblem.FORBIDDEN_QUERY,
          "function", DrlProblem.FORBIDDEN_FUNCTION,
          "global", DrlProblem.FORBIDDEN_GLOBAL,
          "declare", DrlProblem.FORBIDDEN_DECLARE,
          "rule", DrlProblem.RULE_IN_VOCABULARY,
          "dialect", DrlProblem.FORBIDDEN_ATTRIBUTE,
          "unit", DrlProblem.FORBIDDEN_UNIT,
          "window", DrlProblem.FORBIDDEN_WINDOW);

  private final Cursor cursor;
  private final String packageName;
  private final String opening;

  Preamble(Cursor cursor, String packageName, String opening) {
    this.cursor = cursor;
    this.packageName = packageName;
    this.opening = opening;
  }

  /** Reports what may not stand there. */
  void read() {
    try {
      if (cursor.atWord("package")) {
        packageLine();
      } else if (cursor.atWord("import")) {
        importLine();
      } else {
        refuse();
        return;
      }
      cursor.accept(";");
      if (!cursor.atEnd()) {
        throw cursor.broken(DrlProblem.PART_EXPECTED, cursor.peek().text(), opening);
      }
    } catch (Broken alreadyReported) {
      // The caller goes on at the next part.
    }
  }

  private void refuse() {
    Token token = cursor.peek();
    DrlProblem refused = token.kind() == Token.Kind.WORD ? REFUSED.get(token.text()) : null;
    if (refused == null) {
      throw cursor.broken(DrlProblem.PART_EXPECTED, token.text(), opening);
    }
    cursor.report(token, refused, token.text());
  }

  private void packageLine() {
    Token keyword = cursor.take();
    String name = dotted();
    if (!name.equals(packageName)) {
      cursor.report(keyword, DrlProblem.WRONG_PACKAGE, name, packageName);
    }
  }

  private void importLine() {
    Token keyword = cursor.take();
    String kind = cursor.atWord("function") || cursor.atWord("static") ? cursor.take().text() : "";
    String name = (kind + " " + dotted()).strip();
    if (!isAllowed(name)) {
      cursor.report(keyword, DrlProblem.FORBIDDEN_IMPORT, name);
      throw new Broken();
    }
  }

  private static boolean isAllowed(String name) {
    return IMPORTS.contains(name)
        || List.of("org.huice.rule.", "vocabulary.").stream()
            .anyMatch(prefix -> name.startsWith(prefix) && name.indexOf('.', prefix.length()) < 0);
  }

  private String dotted() {
    StringBuilder name = new StringBuilder();
    boolean more = true;
    while (more && (cursor.atKind(Token.Kind.WORD) || cursor.atSign("*"))) {
      name.append(cursor.take().text());
      more = cursor.accept(".");
      name.append(more ? "." : "");
    }
    return name.toString();
  }
}
