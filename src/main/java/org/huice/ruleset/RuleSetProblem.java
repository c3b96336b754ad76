package org.huice.ruleset;

import java.util.EnumSet;
import java.util.Set;
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
  /** A symbolic link to a folder within. */
  LINK_TO_FOLDER,
  /** A pipe, a device, a socket. */
  NOT_A_FILE,
  /** A file or folder whose name has something invisible in it. */
  FILE_NAME_UNFIT,
  /** A folder in which no file is looked for any more. */
  FOLDER_TOO_DEEP,
  /** More files or bytes than any set of rules. */
  FOLDER_TOO_LARGE,
  /** Two policies' folders that some file systems take for one. */
  POLICY_FOLDERS_ALIKE,
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
  /** A provision under the id of a clause. */
  PROVISION_IS_A_CLAUSE,
  /** A schedule whose unit is not “rate of amount”, or such a unit without a schedule. */
  SCHEDULE_UNIT,
  /** A choice without two options, or options without a choice. */
  OPTIONS_MISFIT,
  /** A sum for each of something that is not counted. */
  UNIT_RATE,
  /** A table that pays neither money nor a rate, or that stands beside tiers. */
  TABLE_UNIT,
  /** A column of a table that is neither a field nor a share of two fields. */
  TABLE_KEY_FORM,
  /** A column of a table that has the name of what the rows pay. */
  KEY_NAMED_PAYS,
  /** Something else where rows of a table belong. */
  NOT_ROWS,
  /** Two rows of a table that can both fit. */
  ROWS_OVERLAP,
  /** Bounds in a row of a table that nothing fits, or none. */
  EMPTY_CELL,
  /** A limit that is no plain sum. */
  CAP_OF_NO_SUM,
  /** An award that does not say by what way it is granted. */
  AWARD_WITHOUT_APPLICATION,
  /** A way of being granted that is none. */
  APPLICATION_FORM,
  /** A day of application that is no date of the subject or of its owner. */
  WRONG_APPLICATION_DAY,
  /** An exclusion that does not say what it excludes. */
  EXCLUSION_WITHOUT_BARS,
  /** Something else where the excluded clauses belong. */
  BARS_FORM,
  /** A key that only clauses of another kind have. */
  KEY_OF_ANOTHER_KIND,
  /** A clause that is not there. */
  NO_SUCH_CLAUSE,
  /** An alternative of one. */
  ONE_ALTERNATIVE,
  /** Two parts of a payment of one name. */
  PART_NAMED_TWICE,
  /** A part of a payment that is nothing. */
  NO_WEIGHT,
  /** A settlement entry of no kind, or of two. */
  SETTLEMENT_KIND,
  /** A settlement entry with neither text nor reason. */
  SETTLEMENT_WITHOUT_REASON,
  /** Two settlement entries of one name. */
  SETTLEMENT_NAMED_TWICE,
  /** Settlement entries that wait for each other. */
  SETTLEMENT_CYCLE,
  /** An award of which no settlement entry says whether it is paid beside the others. */
  STACKING_UNDECLARED,
  /** An exclusion whose subject neither is nor owns the subject of a clause that it bars. */
  EXCLUSION_OUT_OF_REACH,
  /** A settlement entry of a clause that is not there. */
  SETTLED_CLAUSE_UNKNOWN,
  /** A settlement entry of a clause that gives nothing. */
  SETTLED_CLAUSE_GIVES_NOTHING,
  /** A clause that one settlement entry names twice. */
  SETTLED_CLAUSE_TWICE,
  /** A settlement entry of fewer clauses than it needs. */
  TOO_FEW_SETTLED,
  /** An exception from what is not named. */
  EXCEPT_OF_NOTHING,
  /** Something else where two clauses that exclude each other belong. */
  NOT_A_PAIR,
  /** A settlement entry that names a parameter that is not there. */
  SETTLED_PARAMETER_UNKNOWN,
  /** A figure where the name of the parameter is due that states it. */
  FIGURE_FOR_PARAMETER,
  /** A settlement entry that names a parameter of another unit than it needs. */
  SETTLED_PARAMETER_UNFIT,
  /** A settlement entry that names a field that is not there or of another kind. */
  SETTLED_FIELD_UNFIT,
  /** A settlement entry within a fact that a subject does not belong to. */
  WRONG_SCOPE,
  /** A word that the field cannot hold. */
  NO_SUCH_WORD,
  /** Earlier awards that the scope of the entry cannot have. */
  HISTORY_OUT_OF_REACH,
  /** A pool with neither text nor reason. */
  POOL_WITHOUT_REASON,
  /** Two pools of one name. */
  POOL_NAMED_TWICE,
  /** A name that cannot be given when the pool is run. */
  POOL_NAME_UNFIT,
  /** A clause of which two pools take the awards. */
  CLAUSE_IN_TWO_POOLS,
  /** A pool that divides in no way, or in two. */
  POOL_SHARE_KIND,
  /** Something is divided, and nothing says how much there is. */
  POOL_WITHOUT_BUDGET,
  /** A budget of a pool that gives all in full. */
  POOL_BUDGET_UNUSED,
  /** A pool that divides by rank and has none. */
  POOL_NEEDS_RANK,
  /** A ranking on which nothing depends. */
  POOL_RANK_IDLE,
  /** A pool that gives everything to everybody. */
  POOL_DECIDES_NOTHING,
  /** Several figures without weights, or a weight of a single one. */
  POOL_WEIGHTS,
  /** A figure by which a pool ranks twice. */
  POOL_FIELD_TWICE,
  /** A number of places that does not say what becomes of equal ones, or the other way round. */
  POOL_TIES,
  /** A number of places that does not say who takes one, or the other way round. */
  POOL_PER,
  /** A number of enterprises that is to be counted by claims. */
  POOL_PER_UNFIT,
  /** A limit of each that does not say where the rest goes, or the other way round. */
  POOL_EACH,
  /** A field that holds other things under one clause than under another. */
  POOL_FIELD_DIFFERS,
  /** An average of all applicants of something that is not theirs. */
  POOL_FIELD_OF_NO_APPLICANT,
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
  /** An overlay that makes another kind of value of a parameter. */
  OVERLAY_OTHER_KIND,
  /** Worked examples outside a policy's folder. */
  CASES_OF_NO_POLICY,
  /** A worked example that expects something of a clause that is not there. */
  CASE_OF_NO_CLAUSE,
  /** Two worked examples of one name. */
  DUPLICATE_CASE,
  /** An expected amount that is not written in 元 with two decimals. */
  WRONG_CASE_AMOUNT,
  WRONG_CASE_TARGET,
  /** An acceptance of a warning that there is not. */
  ACCEPTED_UNKNOWN;

  private static final Set<RuleSetProblem> FOR_WRITERS =
      EnumSet.of(
          STACKING_UNDECLARED,
          POOL_BUDGET_UNUSED,
          POOL_RANK_IDLE,
          POOL_DECIDES_NOTHING,
          VALUE_NEVER_IN_FORCE,
          CLAUSE_WITHOUT_RULE,
          UNUSED_PARAMETER);

  @Override
  public boolean isForWriters() {
    return FOR_WRITERS.contains(this);
  }
}
