package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class RuleDamageTest {
  @Test
  void keeps_the_rules_beside_a_broken_one() {
    String good = RuleReaderTest.WHOLE.formatted("设备投资额 > 0");
    String bad = good.substring(good.indexOf("rule \"")).replace("> 0", "> 5");
    List<Problem> problems = new ArrayList<>();

    List<RuleTree> rules =
        RuleReader.read(
            RuleReaderTest.FILE,
            good + bad + good.substring(good.indexOf("rule \"")),
            "光伏",
            RuleReaderTest.WORDS,
            problems::add);

    assertThat(rules).hasSize(2);
    assertThat(problems).extracting(Problem::code).containsExactly(DrlProblem.NUMBER_IN_RULE);
  }

  @Test
  void leaves_out_a_rule_with_any_character_missing_or_says_nothing_is_wrong_with_it() {
    String good = RuleReaderTest.WHOLE.formatted("$甲 : 乙, !( 丙 in ( \"丁\" ) || 戊 > 0 )");
    for (int i = good.indexOf("rule \""); i < good.length(); i++) {
      List<Problem> problems = new ArrayList<>();
      String text = good.substring(0, i) + good.substring(i + 1);
      List<RuleTree> rules =
          RuleReader.read(RuleReaderTest.FILE, text, "光伏", RuleReaderTest.WORDS, problems::add);
      assertThat(rules.isEmpty()).as(text).isEqualTo(!problems.isEmpty());
    }
  }

  @Test
  void reads_or_refuses_every_beginning_of_a_file() {
    String good = RuleReaderTest.WHOLE.formatted("设备投资额 > 0");
    int whole = good.lastIndexOf("end") + 3;
    for (int i = good.indexOf("rule \"") + 1; i < whole; i++) {
      List<Problem> problems = new ArrayList<>();
      RuleReader.read(
          RuleReaderTest.FILE, good.substring(0, i), "光伏", RuleReaderTest.WORDS, problems::add);
      assertThat(problems).as(good.substring(0, i)).hasSize(1);
    }
  }

  @Test
  void says_everything_that_is_wrong_with_a_rule_and_nothing_twice() {
    List<Problem> problems = new ArrayList<>();
    String text =
        """
        rule "一" salience 10
            @clause("一")
        when
            $政策 : Policy( id = "光伏" )
            $项目 : 项目( 甲 > 5， 乙 matches "丙", size() > 0, 丁 > 0 )
            债券( 戊 == null ) from 项目.清单
            not( 债券() or 土地() )
        then
            insert( $政策.award( $项目 ).flat( 100 ) );
            update( $项目 );
        end
        """;

    RuleReader.read("规则.drl", text, "光伏", RuleReaderTest.WORDS, problems::add);

    assertThat(problems.stream().sorted().map(p -> p.place() + " " + p.code().code()))
        .containsExactly(
            "规则.drl:1:10 forbidden-attribute",
            "规则.drl:4:22 wrong-sign",
            "规则.drl:5:19 number-in-rule",
            "规则.drl:5:20 full-width-punctuation",
            "规则.drl:5:24 forbidden-operator",
            "规则.drl:5:37 forbidden-method-call",
            "规则.drl:6:14 forbidden-null",
            "规则.drl:6:21 from-needs-list",
            "规则.drl:7:5 nested-quantifier",
            "规则.drl:9:36 number-in-rule",
            "规则.drl:10:5 forbidden-update");
  }
}
