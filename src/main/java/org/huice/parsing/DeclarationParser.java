package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one {@code declare … end} of a vocabulary file. */
final class DeclarationParser {
  private final Source source;
  private final List<Token> tokens;
  private final Cursor cursor;
  private final MarkParser marks;

  /**
   * A reader of one declaration.
   *
   * @param tokens from {@code declare} to {@code end}, the latter as {@link Token.Kind#END}
   */
  DeclarationParser(Source source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
    this.cursor = new Cursor(source, tokens);
    this.marks = new MarkParser(cursor, source);
  }

  /** The declaration; what cannot be read of it is reported and left out. */
  Optional<Declaration> declaration() {
    try {
      cursor.take();
      return Optional.of(cursor.atWord("enum") ? ofEnum() : ofType());
    } catch (Broken alreadyReported) {
      return lost();
    }
  }

  /** The name of a declaration that cannot be read, so that whatever names it is not blamed. */
  Optional<Declaration> lost() {
    Token name = tokens.get(tokens.get(1).isWord("enum") ? 2 : 1);
    return name.kind() == Token.Kind.WORD
        ? Optional.of(new Declaration.Lost(new Name(name.text(), name, source)))
        : Optional.empty();
  }

  private Name name() {
    Token token = cursor.expectName();
    return new Name(token.text(), token, source);
  }

  private Declaration ofEnum() {
    cursor.take();
    Name name = name();
    List<Name> constants = new ArrayList<>();
    do {
      constants.add(constant());
    } while (cursor.accept(","));
    try {
      cursor.expect(";");
      if (!cursor.atEnd()) {
        throw cursor.broken(DrlProblem.ENUM_END_EXPECTED, cursor.peek().text());
      }
    } catch (Broken alreadyReported) {
      return new Declaration.OfEnum(name, constants);
    }
    return new Declaration.OfEnum(name, constants);
  }

  private Name constant() {
    Name constant = name();
    if (cursor.atSign("(")) {
      cursor.report(cursor.peek(), DrlProblem.ENUM_ARGUMENT, constant.text());
      cursor.skipBrackets();
    }
    return constant;
  }

  private Declaration ofType() {
    Name name = name();
    @Nullable Name parent = null;
    if (cursor.atWord("extends")) {
      cursor.take();
      parent = name();
    }
    Map<String, Declaration.Mark> typeMarks = marks.ofType();
    return new Declaration.OfType(name, parent, typeMarks, fields());
  }

  private List<Declaration.OfField> fields() {
    List<Declaration.OfField> fields = new ArrayList<>();
    while (!cursor.atEnd()) {
      try {
        fields.add(field());
      } catch (Broken alreadyReported) {
        skipToLine();
      }
    }
    return fields;
  }

  private Declaration.OfField field() {
    Name name = name();
    cursor.expect(":");
    Name type = typeName();
    @Nullable Name element = null;
    if (cursor.accept("<")) {
      element = typeName();
      cursor.expect(">");
    }
    if (cursor.atSign("=")) {
      throw cursor.broken(DrlProblem.FIELD_DEFAULT, name.text());
    }
    return new Declaration.OfField(name, type, element, marks.ofField());
  }

  /** A type may be a word of Java, which is refused with a better one when it is looked up. */
  private Name typeName() {
    Token first = cursor.peek();
    if (first.kind() != Token.Kind.WORD) {
      throw cursor.broken(DrlProblem.NAME_EXPECTED, first.text());
    }
    StringBuilder name = new StringBuilder(cursor.take().text());
    while (cursor.accept(".")) {
      name.append('.').append(cursor.expectName().text());
    }
    return new Name(name.toString(), first, source);
  }

  private void skipToLine() {
    do {
      cursor.take();
    } while (!cursor.atEnd() && !cursor.peek().opensLine());
  }
}
