package org.huice.ruleset;

import org.huice.problem.ProblemCode;

/** What can be wrong with a folder of rules, an overlay or the worked examples. */
public enum RuleSetProblem implements ProblemCode {
  /** The folder is not there. */
  NO_RULES_FOLDER,
  /** No vocabulary/*.drl. */
  NO_VOCABULARY,
  /** No folder under policies/. */
  NO_POLICIES,
  /** A policy's folder whose name rules cannot use. */
  POLICY_FOLDER_NAME,
  /** A policy's folder without policy.yaml. */
  NO_POLICY_FILE,
  /** A policy's folder without any .drl. */
  NO_RULE_FILE,
  /** A .drl where none is read. */
  MISPLACED_RULE_FILE,
  /** A symbolic link that leads out of the folder or nowhere. */
  LINK_LEADS_OUT,
  /** A file or folder that cannot be read. */
  UNREADABLE_FILE,
  /** Something else where keys with values belong. */
  NOT_A_MAPPING,
  /** Something else where a list belongs. */
  NOT_A_LIST,
  /** A key that the section does not know. */
  UNKNOWN_KEY,
  /** A key that the section must have. */
  MISSING_KEY,
  /** Something else where a text belongs. */
  NOT_A_TEXT,
  /** Something else where true or false belongs. */
  NOT_A_FLAG,
  /** A key without content. */
  EMPTY_VALUE,
  /** A word that is none of a closed list. */
  WRONG_WORD,
  /** A date not written as 2025-07-01, or that no calendar has. */
  BAD_DATE,
  /** A clause id or parameter name that a rule could not name. */
  NAME_UNFIT,
  /** {@code redacted} where no value of a parameter stands. */
  MISPLACED_REDACTED,
  /** A period that ends before it starts. */
  PERIOD_ENDS_BEFORE_START,
  /** Both an including and an excluding bound. */
  TWO_BOUNDS,
  /** No administrative division code. */
  WRONG_PLACE_CODE,
  /** A subject that the vocabulary does not have. */
  UNKNOWN_SUBJECT,
  /** A {@code dated-by} that is no date of the subject. */
  WRONG_DATED_BY,
  /** An order that does not say what is ordered. */
  ORDER_WITHOUT_TEXT,
  /** A designation that does not say what is conferred. */
  DESIGNATION_WITHOUT_TITLE,
  /** A parameter of a clause that the policy does not have. */
  PARAMETER_OF_NO_CLAUSE,
  /** A schedule whose unit is not “rate of amount”, or such a unit without a schedule. */
  SCHEDULE_UNIT,
  /** A choice without two options, or options without a choice. */
  OPTIONS_MISFIT,
  /** No value on the first day of the policy. */
  PARAMETER_GAP,
  /** A value that starts after the last day of the policy. */
  VALUE_NEVER_IN_FORCE,
  /** No plain decimal number. */
  NOT_A_NUMBER,
  /** A number below zero. */
  NEGATIVE_NUMBER,
  /** More decimals than the unit has. */
  TOO_MANY_DECIMALS,
  /** A number beyond any law. */
  NUMBER_TOO_LARGE,
  /** A fraction that is none, or whose unit has none. */
  WRONG_FRACTION,
  /** A value that is none of the parameter's options. */
  UNKNOWN_OPTION,
  /** Something else where tiers belong. */
  NOT_TIERS,
  /** A tier with both bounds or none. */
  TIER_BOUND,
  /** A tier that does not start above the one before. */
  TIERS_NOT_ASCENDING,
  /** A clause that no rule says. */
  CLAUSE_WITHOUT_RULE,
  /** A parameter that no rule names. */
  UNUSED_PARAMETER,
  /** Two rules of one name in one policy. */
  DUPLICATE_RULE,
  /** An overlay of a policy that is not there. */
  OVERLAY_OF_NO_POLICY,
  /** An overlay of a parameter that is not there. */
  OVERLAY_OF_NO_PARAMETER,
  /** An overlay of a schedule whose kind is not known. */
  OVERLAY_NEEDS_SCHEDULE,
  /** An overlay that makes a schedule of a parameter that is none. */
  OVERLAY_IS_NO_SCHEDULE,
  /** Worked examples outside a policy's folder. */
  CASES_OF_NO_POLICY,
  /** A worked example that expects something of a clause that is not there. */
  CASE_OF_NO_CLAUSE,
  /** Two worked examples of one name. */
  DUPLICATE_CASE,
  /** An expected amount that is not written in 元 with two decimals. */
  WRONG_CASE_AMOUNT
}
