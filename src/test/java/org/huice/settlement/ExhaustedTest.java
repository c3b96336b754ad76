package org.huice.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.huice.settlement.Bureau.parameter;
import static org.huice.settlement.Bureau.ref;
import static org.huice.settlement.Bureau.refs;
import static org.huice.settlement.Bureau.terms;

import java.util.List;
import org.huice.determination.Ruling.Discretionary;
import org.huice.determination.Ruling.Granted;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Cut;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Limit;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Supersedes;
import org.junit.jupiter.api.Test;

/** What a ceiling leaves nothing of has fallen: it beats nobody and supports nobody. */
class ExhaustedTest {
  private final Bureau bureau = new Bureau();

  private void limit(String limit) {
    bureau.number("上限", "万元", limit);
    bureau.rule(
        new Ceiling(
            terms("累计上限"),
            refs("甲"),
            new Limit(parameter("上限"), null),
            true,
            Cut.LAST_FIRST,
            null,
            false));
  }

  @Test
  void what_the_highest_beat_comes_back() {
    bureau.rule(new Highest(terms("就高"), refs("甲", "乙"), null));
    bureau.grant("甲", "100").grant("乙", "80");
    limit("0");
    assertThat(bureau.decided()).containsExactly(entry("乙", "80"), entry("甲", "EXHAUSTED"));
    assertThat(bureau.settle().applied())
        .filteredOn(applied -> applied.kind().equals("ceiling"))
        .singleElement()
        .satisfies(applied -> assertThat(applied.shares()).hasSize(1));
  }

  @Test
  void what_it_superseded_comes_back() {
    bureau.rule(new Supersedes(terms("代"), ref("甲"), ref("乙")));
    bureau.grant("甲", "100").grant("乙", "80");
    limit("0");
    assertThat(bureau.decided()).containsExactly(entry("乙", "80"), entry("甲", "EXHAUSTED"));

    limit("0.000001");
    assertThat(bureau.decided().get("乙")).startsWith("REPLACED");
  }

  @Test
  void what_required_it_falls() {
    bureau.rule(new Requires(terms("须"), ref("乙"), refs("甲")));
    bureau.grant("甲", "100").grant("乙", "80");
    limit("0");
    assertThat(bureau.decided())
        .containsExactly(entry("乙", "UNSUPPORTED"), entry("甲", "EXHAUSTED"));
  }

  @Test
  void what_a_ceiling_may_leave_nothing_of_leaves_open_what_it_beats() {
    bureau.rule(new Highest(terms("就高"), refs("甲", "乙"), null));
    bureau.grant("甲", "100").grant("乙", "80");
    limit("0");
    bureau.redacted("上限", "万元");
    assertThat(bureau.decided()).containsExactly(entry("乙", "? P/上限"), entry("甲", "? P/上限"));
  }

  @Test
  void where_the_highest_is_cut_below_another_that_one_is_paid() {
    bureau.rule(new Highest(terms("就高"), refs("甲", "乙"), null));
    bureau.grant("甲", "100").grant("乙", "80");
    limit("50");
    assertThat(bureau.decided()).containsExactly(entry("乙", "80"), entry("甲", "LOWER 乙=80"));

    limit("80");
    bureau.number("上限", "万元", "80");
    assertThat(bureau.decided()).containsExactly(entry("乙", "LOWER 甲=100"), entry("甲", "80"));
  }

  @Test
  void more_than_twelve_in_question_are_refused() {
    String[] clauses = new String[13];
    for (int index = 0; index < 13; index++) {
      clauses[index] = index == 0 ? "甲" : "乙" + index;
      bureau.grant(clauses[index], Integer.toString(100 - index));
    }
    bureau.rule(new Highest(terms("就高"), refs(clauses), null));
    limit("50");
    bureau.settle();
    assertThat(bureau.problems).hasSize(1);
  }

  @Test
  void what_is_not_decided_yet_counts_as_its_bound_in_ceilings_and_leaves_open_in_selections() {
    Granted stake = bureau.granted("乙", bureau.firm, "90", false);
    bureau.ruling(new Discretionary(stake.matter(), "择优", stake.amount(), List.of()));
    bureau.grant("甲", "80");
    bureau.number("上限", "万元", "100");
    bureau.rule(
        new Ceiling(
            terms("累计上限"),
            refs("乙", "甲"),
            new Limit(parameter("上限"), null),
            true,
            Cut.LAST_FIRST,
            null,
            false));
    assertThat(bureau.decided()).containsExactly(entry("乙", "discretionary"), entry("甲", "10"));
    assertThat(bureau.settle().applied().get(0).bounds()).isTrue();

    bureau.rule(new Highest(terms("就高"), refs("甲", "乙"), null));
    assertThat(bureau.decided()).containsEntry("甲", "? 裁量意见[乙/E].结论");

    bureau.rulings().remove(0);
    bureau.ruling(stake);
    assertThat(bureau.decided()).containsExactly(entry("乙", "90"), entry("甲", "LOWER 乙=90"));
  }
}
