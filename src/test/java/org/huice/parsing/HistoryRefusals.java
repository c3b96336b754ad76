package org.huice.parsing;

import static org.huice.parsing.DrlProblem.*;

import java.util.List;

/** Vocabularies in which one thing about the awards of a ledger is wrong. */
final class HistoryRefusals {
  private static final String GOOD =
      """
      declare enum 状态 已裁定, 已拨付; end
      declare 企业 @applicant
        代码 : String @key
        已裁奖补 : List<已裁奖补>
      end
      declare 已裁奖补 @history
        编号 : String @key @from("entry")
        政策 : String @key @from("policy")
        条款 : String @key @from("clause")
        对象 : String @key @from("subject")
        金额 : BigDecimal @unit("元") @from("amount")
        裁定 : LocalDate @from("decided")
        拨付 : LocalDate @from("paid")
        状态 : 状态 @from("state:decided=已裁定,paid=已拨付")
      end
      """;

  private HistoryRefusals() {}

  /** The vocabulary in which nothing is wrong. */
  static String good() {
    return GOOD;
  }

  static List<Refusal> all() {
    return List.of(
        with(HISTORY_INCOMPLETE, " @from(\"decided\")", "", "declare 已裁奖补 @", "declare ▶已裁奖补 @"),
        with(HISTORY_INCOMPLETE, " @from(\"amount\")", "", "declare 已裁奖补 @", "declare ▶已裁奖补 @"),
        with(HISTORY_FIELD_UNFIT, "政策 : String @key @", "政策 : String ▶@"),
        with(HISTORY_FIELD_UNFIT, "@unit(\"元\") @from", "@unit(\"万元\") ▶@from"),
        with(HISTORY_FIELD_UNFIT, "@unit(\"元\") @from", "▶@from"),
        with(HISTORY_FIELD_UNFIT, "裁定 : LocalDate @", "裁定 : String ▶@"),
        with(HISTORY_FIELD_UNFIT, "裁定 : LocalDate @", "裁定 : LocalDate @key ▶@"),
        with(HISTORY_FIELD_UNFIT, "状态 : 状态 @", "状态 : String ▶@"),
        with(HISTORY_KEY, "declare 已裁奖补 @history", "declare ▶已裁奖补 @history\n  序号 : String @key"),
        with(HISTORY_STATES, "@from(\"state:decided=已裁定,", "▶@from(\"state:decided=已拨付,"),
        with(HISTORY_STATES, "@from(\"state:decided=已裁定,", "▶@from(\"state:decided=裁定,"),
        with(HISTORY_STATES, "@from(\"state:decided=已裁定,paid=已拨付", "▶@from(\"state"),
        with(HISTORY_LISTS, "  已裁奖补 : List<已裁奖补>\n", "", "declare 已裁奖补 @", "declare ▶已裁奖补 @"),
        with(
            HISTORY_LISTS,
            "  已裁奖补 : List<已裁奖补>",
            "  已裁奖补 : List<已裁奖补>\n  再列 : List<已裁奖补>",
            "declare 已裁奖补 @",
            "declare ▶已裁奖补 @"),
        with(ORIGIN_UNKNOWN, "@from(\"paid\")", "▶@from(\"payed\")"),
        with(ORIGIN_TWICE, "@from(\"paid\")", "▶@from(\"decided\")"),
        with(ORIGIN_MISPLACED, "代码 : String @key", "代码 : String @key ▶@from(\"entry\")"),
        Refusal.rule(HISTORY_TWICE, GOOD + GOOD_AGAIN));
  }

  private static final String GOOD_AGAIN =
      """
      declare ▶再裁奖补 extends 已裁奖补 @history
        又 : String
      end
      """;

  private static Refusal with(DrlProblem code, String... replaced) {
    String text = GOOD;
    for (int i = 0; i < replaced.length; i += 2) {
      text = text.replace(replaced[i], replaced[i + 1]);
    }
    return Refusal.rule(code, text);
  }
}
