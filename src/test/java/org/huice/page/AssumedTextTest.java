package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce.Reason;
import org.huice.dossier.FactId;
import org.huice.policy.Clause;
import org.junit.jupiter.api.Test;

class AssumedTextTest {
  private static final Matter MATTER = new Matter("光伏", "一", new FactId("企业", List.of("91")), null);

  private static List<String> lines(Ruling... rulings) {
    return new AssumedText(
            Words.in(Locale.CHINESE), Map.of("光伏", Samples.policy(Clause.Kind.AWARD, "一", null)))
        .lines(List.of(rulings));
  }

  private static Ruling not(Reason reason) {
    return new Ruling.NotInForce(MATTER, reason, "-");
  }

  @Test
  void a_policy_that_was_applied_tells_all_it_rests_on() {
    assertThat(lines(new Ruling.Refused(MATTER, List.of()), not(Reason.NOT_YET)))
        .containsExactly("“光伏”原文未明，此处假定：施行日期：讲话未载；施行地区：地名隐去");
  }

  @Test
  void a_policy_that_does_not_hold_tells_what_keeps_it_from_holding() {
    assertThat(lines(not(Reason.NOT_YET))).containsExactly("“光伏”原文未明，此处假定：施行日期：讲话未载");
    assertThat(lines(not(Reason.EXPIRED))).containsExactly("“光伏”原文未明，此处假定：施行日期：讲话未载");
    assertThat(lines(not(Reason.ELSEWHERE))).containsExactly("“光伏”原文未明，此处假定：施行地区：地名隐去");
    assertThat(lines(not(Reason.REPEALED))).isEmpty();
    assertThat(lines(not(Reason.DRAFT))).isEmpty();
  }

  @Test
  void a_policy_that_does_not_apply_tells_nothing() {
    assertThat(lines(new Ruling.NotApplicable(MATTER, "土地"))).isEmpty();
  }

  private static final String SPEECH = "讲话未载施行日期,故取二〇二五年一月一日";
  private static final String NAME = "原文地名隐去,此处为演示取郑州市";

  private static Ruling of(String policy, Reason reason) {
    return new Ruling.NotInForce(in(policy), reason, "-");
  }

  private static Matter in(String policy) {
    return new Matter(policy, "一", MATTER.subject(), null);
  }

  private static AssumedText several(Locale locale) {
    return new AssumedText(
        Words.in(locale),
        Map.of(
            "甲", Samples.policy("甲", SPEECH, NAME),
            "乙", Samples.policy("乙", SPEECH, "短"),
            "丙", Samples.policy("丙", "短", NAME),
            "丁", Samples.policy("丁", null, null)));
  }

  @Test
  void of_several_policies_that_do_not_hold_only_what_is_assumed_is_named() {
    List<Ruling> rulings =
        List.of(
            of("甲", Reason.ELSEWHERE),
            of("乙", Reason.ELSEWHERE),
            of("乙", Reason.NOT_YET),
            of("丙", Reason.EXPIRED),
            of("丁", Reason.ELSEWHERE));

    assertThat(several(Locale.CHINESE).lines(rulings))
        .containsExactly(
            "施行日期是假定的：乙、丙；施行地区是假定的：甲、乙" + "（理由见各自的 policy.yaml，或用 huice explain --policy 政策名 查看）");
    assertThat(several(Locale.CHINESE).onPaper(rulings))
        .containsExactly("施行日期是假定的：乙、丙；施行地区是假定的：甲、乙");
    assertThat(several(Locale.ENGLISH).onPaper(rulings))
        .containsExactly("the day is assumed of: 乙, 丙; the place is assumed of: 甲, 乙");
  }

  @Test
  void beside_policies_that_were_applied_it_comes_first() {
    assertThat(
            several(Locale.CHINESE)
                .onPaper(
                    List.of(
                        new Ruling.Refused(in("乙"), List.of()),
                        of("甲", Reason.ELSEWHERE),
                        of("丙", Reason.ELSEWHERE))))
        .containsExactly("施行地区是假定的：甲、丙", "“乙”原文未明，此处假定：施行日期：" + SPEECH + "；施行地区：短");
  }

  @Test
  void what_several_policies_assume_in_the_same_words_is_told_once() {
    assertThat(
            several(Locale.CHINESE)
                .lines(
                    List.of(
                        new Ruling.Refused(in("甲"), List.of()),
                        new Ruling.Refused(in("乙"), List.of()),
                        new Ruling.Refused(in("丙"), List.of()))))
        .containsExactly(
            "“甲”原文未明，此处假定：施行日期：" + SPEECH + "；施行地区：" + NAME,
            "“乙”原文未明，此处假定：施行日期：同“甲”；施行地区：短",
            "“丙”原文未明，此处假定：施行日期：短；施行地区：同“甲”");
  }
}
