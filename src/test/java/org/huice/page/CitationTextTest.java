package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.policy.PolicyDocument;
import org.junit.jupiter.api.Test;

class CitationTextTest {
  private static final String TEXT = "对本市**家企业分别给予奖励,具体办法另行制定";
  private static final String READ = "对本市某家企业分别给予奖励,具体办法另行制定";
  private static final String LONG = "级别依次为市级、省级、国家级;过了有效期的不算";

  private final CitationText citations = new CitationText(Words.in(Locale.CHINESE));

  private static PolicyDocument policy(String id) {
    return Samples.policy(
        id,
        null,
        null,
        Samples.clause("一", "企业", TEXT, LONG),
        Samples.clause("二", "企业", TEXT, LONG),
        Samples.clause("三", "企业", "另一句", LONG),
        Samples.clause("四", "企业", "又一句", "短"),
        Samples.clause("五", "企业", "又一句", "短"));
  }

  private List<String> lines(String policy, String clause) {
    Matter matter = new Matter(policy, clause, new FactId("企业", List.of("91")), null);
    return citations.lines(matter, policy(policy));
  }

  @Test
  void a_clause_is_quoted_in_full_and_then_pointed_to() {
    assertThat(lines("甲", "一"))
        .containsExactly("依据《讲话》一：“" + TEXT + "”", "通行读法：“" + READ + "”", "原文未明，此处假定：" + LONG);
    assertThat(lines("甲", "一")).containsExactly("依据《讲话》一，引文见上");
  }

  @Test
  void words_that_another_clause_of_the_policy_had_are_not_said_again() {
    lines("甲", "一");

    assertThat(lines("甲", "二")).containsExactly("依据《讲话》二，引文同上（一）", "通行读法：同上（一）", "原文未明，此处假定：同上（一）");
    assertThat(lines("甲", "三")).containsExactly("依据《讲话》三：“另一句”", "通行读法：“另一句”", "原文未明，此处假定：同上（一）");
  }

  @Test
  void another_policy_says_it_again() {
    lines("甲", "一");

    assertThat(lines("乙", "一")).contains("原文未明，此处假定：" + LONG);
  }

  @Test
  void words_shorter_than_the_pointer_are_said_again() {
    lines("甲", "四");

    assertThat(lines("甲", "五")).contains("依据《讲话》五：“又一句”", "原文未明，此处假定：短");
  }

  @Test
  void english_points_too() {
    CitationText english = new CitationText(Words.in(Locale.ENGLISH));
    FactId firm = new FactId("企业", List.of("91"));
    english.lines(new Matter("甲", "一", firm, null), policy("甲"));

    assertThat(english.lines(new Matter("甲", "三", firm, null), policy("甲")))
        .last()
        .isEqualTo("not stated in the document, assumed here: as above (一)");
  }
}
