package org.huice.tree;

import org.huice.problem.ProblemCode;

/** What can be wrong with a text before anything is known of its meaning. */
public enum TreeProblem implements ProblemCode {
  /** Neither UTF-8 nor, where that is allowed, GB18030. */
  NOT_UTF8,
  /** More bytes than a file of this kind may have. */
  FILE_TOO_LARGE,
  /** Nothing but blanks. */
  EMPTY_FILE,
  /** Nested deeper than {@value Limits#DEEPEST}. */
  TOO_DEEP,
  /** More entries than a list, a mapping or a file of YAML may have. */
  TOO_MANY_ENTRIES,
  /** One key twice in one mapping. */
  DUPLICATE_KEY,
  /** A control character, or a character that is none. */
  RAW_CONTROL_CHARACTER,
  /** A character of YAML that cannot be seen or turns the text around. */
  HIDDEN_CHARACTER,
  /** {@code &name}. */
  YAML_ANCHOR,
  /** {@code *name}. */
  YAML_ALIAS,
  /** {@code !tag}. */
  YAML_TAG,
  /** {@code <<: …}. */
  YAML_MERGE_KEY,
  /** A second document after {@code ---}. */
  YAML_SECOND_DOCUMENT,
  /** A list or mapping as a key. */
  YAML_KEY_NOT_TEXT,
  /** A tab where YAML wants spaces. */
  YAML_TAB,
  /** A colon and a space inside a value without quotes. */
  YAML_COLON_IN_VALUE,
  /** A key without its colon. */
  YAML_COLON_MISSING,
  /** A full-width colon after a key. */
  YAML_FULL_WIDTH_COLON,
  /** A full-width comma between entries in brackets. */
  YAML_FULL_WIDTH_COMMA,
  /** A quote, bracket or brace that is never closed. */
  YAML_UNCLOSED,
  /** Lines of one mapping or list that do not start in the same column. */
  YAML_INDENTATION,
  /** A value that starts with a character YAML keeps for itself. */
  YAML_START_CHARACTER,
  /** Any other breach of YAML's grammar. */
  YAML_SYNTAX,
  /** A comment in JSON. */
  JSON_COMMENT,
  /** NaN, Infinity, undefined and the like. */
  JSON_NOT_A_NUMBER,
  /** Something after the end of the JSON value. */
  JSON_TRAILING_CONTENT,
  /** The text ends before its value does. */
  JSON_UNFINISHED,
  /** Full-width punctuation where JSON has its own. */
  JSON_FULL_WIDTH,
  /** A wide or unbreakable space, which JSON does not know. */
  JSON_WIDE_SPACE,
  /** A word or name without double quotes. */
  JSON_QUOTES,
  /** A comma before a closing bracket. */
  JSON_EXTRA_COMMA,
  /** A backslash sequence JSON does not know. */
  JSON_ESCAPE,
  /** Half of a surrogate pair. */
  HALF_CHARACTER,
  /** A number not written as JSON writes numbers. */
  JSON_NUMBER_FORM,
  /** Any other breach of JSON's grammar. */
  JSON_SYNTAX
}
