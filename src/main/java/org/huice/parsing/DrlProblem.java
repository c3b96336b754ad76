package org.huice.parsing;

import org.huice.problem.ProblemCode;

/** What can be wrong with the text of a rule or vocabulary file. */
enum DrlProblem implements ProblemCode {
  /** A full-width sign, letter or digit outside strings and comments. */
  FULL_WIDTH_PUNCTUATION,
  /** A character that cannot be seen or turns the text around. */
  INVISIBLE_CHARACTER,
  /** A word or string that is not in normalization form C. */
  CHARACTER_NOT_NFC,
  /** A character written by its number. */
  UNICODE_ESCAPE,
  /** A character that has no meaning in a rule. */
  UNEXPECTED_CHARACTER,
  /** A string in single quotes. */
  SINGLE_QUOTE,
  /** A string without its closing quote. */
  UNCLOSED_STRING,
  /** A comment without its end. */
  UNCLOSED_COMMENT,
  /** A comment that begins with a hash sign. */
  COMMENT_WITH_HASH,
  /** A backslash in a string. */
  BACKSLASH_IN_STRING,
  /** A name whose first character is a digit. */
  NAME_STARTS_WITH_DIGIT,
  /** A character that the rule engine does not accept in names. */
  RARE_CHARACTER_IN_NAME,
  /** A rule or vocabulary file of more than a megabyte. */
  RULE_FILE_TOO_LARGE,
  /** A line that no person would write. */
  RULE_LINE_TOO_LONG,
  /** A rule or declaration of more words and signs than any real one. */
  PART_TOO_LONG,
  /** A file of more rules or declarations than any real one. */
  TOO_MANY_PARTS,
  /** A letter of another alphabet that looks like a Latin one. */
  LOOK_ALIKE_LETTER,
  /** An expression of too many levels or links. */
  RULE_NESTED_TOO_DEEPLY,
  /** A sign that is missing. */
  SIGN_EXPECTED,
  /** Something after a condition that does not belong to it. */
  COMMA_EXPECTED,
  /** Something where a name must stand. */
  NAME_EXPECTED,
  /** Something where a variable must stand. */
  VARIABLE_EXPECTED,
  /** Something where a string must stand. */
  STRING_EXPECTED,
  /** Something where a value must stand. */
  VALUE_EXPECTED,
  /** Something in when that starts no condition. */
  CONDITION_EXPECTED,
  /** Something outside rules and declarations. */
  PART_EXPECTED,
  /** Something between a rule's name and when. */
  HEAD_EXPECTED,
  /** A word of the language as a name. */
  RESERVED_WORD,
  /** A bracket that is not closed. */
  UNCLOSED_PARENTHESIS,
  /** A closing bracket without an opening one. */
  UNOPENED_PARENTHESIS,
  /** A rule or declaration without end. */
  MISSING_END,
  /** A rule without when. */
  MISSING_WHEN,
  /** A rule without then. */
  MISSING_THEN,
  /** A rule whose then comes first. */
  THEN_BEFORE_WHEN,
  /** A rule whose name is not in quotes. */
  RULE_NAME_EXPECTED,
  /** A rule name with characters that may not be in one, or too long. */
  BAD_RULE_NAME,
  /** A rule that does not say its clause. */
  MISSING_CLAUSE_ANNOTATION,
  /** An annotation that Huice does not know, or not there. */
  UNKNOWN_ANNOTATION,
  /** An annotation that stands there twice. */
  DUPLICATE_ANNOTATION,
  /** An annotation whose text is missing or no plain string. */
  ANNOTATION_WITHOUT_TEXT,
  /** An annotation that takes no text. */
  ANNOTATION_WITH_TEXT,
  /** A package line that names another folder. */
  WRONG_PACKAGE,
  /** An import line that is not needed. */
  FORBIDDEN_IMPORT,
  /** A rule attribute. */
  FORBIDDEN_ATTRIBUTE,
  /** A day from or until which a rule applies. */
  FORBIDDEN_RULE_DATE,
  /** A timer or duration. */
  FORBIDDEN_TIMER,
  /** A rule that extends another. */
  FORBIDDEN_EXTENDS,
  /** The eval of the language. */
  FORBIDDEN_EVAL,
  /** A from without a list of a variable. */
  FROM_NEEDS_LIST,
  /** A from that does not follow a pattern. */
  FROM_MISPLACED,
  /** An accumulate behind a from. */
  FROM_ACCUMULATE,
  /** The collect of the language. */
  FORBIDDEN_COLLECT,
  /** An accumulate over anything but one pattern. */
  ACCUMULATE_SOURCE,
  /** A function of accumulate that Huice does not have. */
  UNKNOWN_AGGREGATE,
  /** An average. */
  AGGREGATE_AVERAGE,
  /** A function of accumulate whose argument is no variable, or is not needed. */
  AGGREGATE_ARGUMENT,
  /** A function of accumulate whose figure has no name. */
  AGGREGATE_WITHOUT_VARIABLE,
  /** The groupby of the language. */
  FORBIDDEN_GROUPBY,
  /** An or between patterns without brackets around them. */
  OR_WITHOUT_BRACKETS,
  /** Something between or that is not one pattern. */
  OR_BRANCH_UNFIT,
  /** An and between patterns. */
  FORBIDDEN_AND_BETWEEN_PATTERNS,
  /** Brackets around several patterns. */
  FORBIDDEN_GROUP,
  /** A not or exists over an or, or over another of them. */
  NESTED_QUANTIFIER,
  /** A not or exists over an accumulate. */
  QUANTIFIED_ACCUMULATE,
  /** A word that looks like not, exists or forall. */
  MISSPELT_QUANTIFIER,
  /** A forall over anything but one pattern. */
  GROUPED_FORALL,
  /** A query. */
  FORBIDDEN_QUERY,
  /** A function. */
  FORBIDDEN_FUNCTION,
  /** A global. */
  FORBIDDEN_GLOBAL,
  /** A declare in a policy's file. */
  FORBIDDEN_DECLARE,
  /** A rule unit. */
  FORBIDDEN_UNIT,
  /** A window over events. */
  FORBIDDEN_WINDOW,
  /** An entry point. */
  FORBIDDEN_ENTRY_POINT,
  /** A branch to a second consequence. */
  FORBIDDEN_NAMED_CONSEQUENCE,
  /** A division or remainder. */
  FORBIDDEN_DIVISION,
  /** A test for null. */
  FORBIDDEN_NULL,
  /** A call on anything but the policy. */
  FORBIDDEN_METHOD_CALL,
  /** An operator that Huice does not have. */
  FORBIDDEN_OPERATOR,
  /** A sign or word that is written otherwise. */
  WRONG_SIGN,
  /** A comparison without its left side. */
  HALF_CONSTRAINT,
  /** Three values in one comparison. */
  CHAINED_COMPARISON,
  /** A negated value that is compared. */
  NOT_NEEDS_PARENTHESES,
  /** A number other than the 0 and 1 of existence. */
  NUMBER_IN_RULE,
  /** A date other than a parameter. */
  DATE_IN_RULE,
  /** A variable bound twice in one rule. */
  DUPLICATE_BINDING,
  /** A variable without its dollar sign. */
  BINDING_WITHOUT_DOLLAR,
  /** A binding that also tests. */
  BINDING_WITH_TEST,
  /** Arithmetic bound without brackets. */
  BINDING_NEEDS_PARENTHESES,
  /** A then without anything. */
  EMPTY_CONSEQUENCE,
  /** A modify in then. */
  FORBIDDEN_MODIFY,
  /** An update in then. */
  FORBIDDEN_UPDATE,
  /** A delete in then. */
  FORBIDDEN_DELETE,
  /** A retract in then. */
  FORBIDDEN_RETRACT,
  /** Anything in then but one insert. */
  FORBIDDEN_STATEMENT,
  /** An argument in then that is neither a variable nor a string. */
  BAD_ARGUMENT,
  /** An amount within an amount within an amount, and one more. */
  PARTS_TOO_DEEP,
  /** A rule in a vocabulary file. */
  RULE_IN_VOCABULARY,
  /** A field type that does not exist. */
  UNKNOWN_FIELD_TYPE,
  /** A field type that has another name here. */
  FOREIGN_TYPE,
  /** A binary floating-point type. */
  INEXACT_TYPE,
  /** A list that does not say of what. */
  LIST_WITHOUT_TYPE,
  /** A list of something that is no fact type. */
  LIST_OF_UNKNOWN,
  /** A field that holds a fact and is not the owner. */
  BARE_REFERENCE,
  /** An owner that is not of a fact type. */
  OWNER_NOT_A_FACT,
  /** A second owner of one fact type. */
  TWO_OWNERS,
  /** A second place of one fact type. */
  TWO_PLACES,
  /** A type or enum declared twice. */
  DUPLICATE_TYPE,
  /** A field name, label or alias that is taken. */
  DUPLICATE_FIELD,
  /** An enum constant that is listed twice. */
  DUPLICATE_CONSTANT,
  /** A parent that does not exist. */
  UNKNOWN_PARENT,
  /** Types that extend each other in a circle. */
  INHERITANCE_CYCLE,
  /** A fact type without a key. */
  NO_KEY,
  /** A key that cannot identify. */
  BAD_KEY_TYPE,
  /** An annotation for strings on something else. */
  ANNOTATION_ON_NON_TEXT,
  /** An annotation for numbers on something else. */
  ANNOTATION_ON_NON_NUMBER,
  /** A field that cannot be brought about and says so. */
  CHANGEABLE_UNFIT,
  /** An outcome that is not put into insert( … ). */
  MISSING_INSERT,
  /** What is no day said to have happened. */
  HAPPENED_UNFIT,
  /** A unit that does not exist or is no unit of a number. */
  UNKNOWN_FIELD_UNIT,
  /** A range that is none. */
  BAD_RANGE,
  /** A limit by a field that the type does not have. */
  UNKNOWN_LIMIT,
  /** A limit by the field itself. */
  LIMIT_OF_ITSELF,
  /** A limit that cannot be compared with the field. */
  LIMIT_OF_ANOTHER_KIND,
  /** A value that hangs on something other than yes or no. */
  ONLY_IF_NO_FLAG,
  /** A second fact type for the awards of a ledger. */
  HISTORY_TWICE,
  /** A fact type for the awards of a ledger that has no field for something of them. */
  HISTORY_INCOMPLETE,
  /** A field that cannot hold what it is to get from a ledger. */
  HISTORY_FIELD_UNFIT,
  /** A key that no ledger fills. */
  HISTORY_KEY,
  /** States of an award that are not two constants of the field's enum. */
  HISTORY_STATES,
  /** A fact type for the awards of a ledger that applicants do not list, or list twice. */
  HISTORY_LISTS,
  /** Something that no ledger says of an award. */
  ORIGIN_UNKNOWN,
  /** Two fields that hold the same of an award. */
  ORIGIN_TWICE,
  /** A field to be filled from a ledger in another fact type. */
  ORIGIN_MISPLACED,
  /** A fact type that no fact file can hold. */
  UNREACHABLE_TYPE,
  /** An enum constant with brackets. */
  ENUM_ARGUMENT,
  /** Something after the constants of an enum. */
  ENUM_END_EXPECTED,
  /** A field with a default value. */
  FIELD_DEFAULT,
  /** A field name that fact files use otherwise. */
  RESERVED_FIELD,
  /** A type name that the program uses itself. */
  RESERVED_TYPE,
  /** A vocabulary without an applicant type. */
  NO_APPLICANT
}
