package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class RuleLayoutTest {
  private static String laid(String text) {
    return RuleLayout.of("x.drl", text, problem -> {}).orElseThrow();
  }

  @Test
  void a_rule_on_one_line_is_taken_apart() {
    String rule =
        "package policies.x rule \"甲\"@clause( \"甲\" )when $政策:Policy(id==\"x\")"
            + " not 债券(金额>$政策.value(\"门槛\"),!已发行)then insert($政策.award($政策).flat(\"额\"));end";

    assertThat(laid(rule.replace("x rule", "x\nrule")))
        .isEqualTo(
            """
            package policies.x
            rule "甲"
                @clause("甲")
            when
                $政策 : Policy( id == "x" )
                not 债券( 金额 > $政策.value( "门槛" ), !已发行 )
            then
                insert( $政策.award( $政策 ).flat( "额" ) );
            end
            """);
  }

  @Test
  void each_condition_stands_on_its_line_where_the_writer_broke_the_pattern() {
    assertThat(laid(when("债券( a == 1, b ||\nc )")))
        .isEqualTo(
            when(
                """
                债券(
                        a == 1,
                        b
                            || c )\
                """));
  }

  @Test
  void a_pattern_of_120_columns_stays_and_one_of_121_is_broken() {
    String fits = "债券( " + "a".repeat(55) + " == " + "b".repeat(46) + ", c )";

    assertThat(laid(when(fits))).isEqualTo(when(fits));
    assertThat(laid(when(fits.replace(", c", ", cc"))).lines())
        .contains("    债券(", "        cc )")
        .allMatch(line -> line.length() < 120);
  }

  @Test
  void a_long_list_is_filled_line_by_line() {
    String words = ("类别.某某" + ", ").repeat(30) + "类别.末";

    String laid = laid(when("债券( 种 in ( " + words + " ) )"));

    assertThat(laid.lines().map(Width::of)).allMatch(width -> width <= Width.OF_LINE);
    assertThat(laid).contains("        种 in (\n            类别.某某, 类别.某某");
    assertThat(laid(laid)).isEqualTo(laid);
  }

  @Test
  void the_parts_of_an_accumulate_stand_one_below_the_other() {
    assertThat(laid(when("accumulate(债券(a,$b:c)from $d.e;$f:sum($b),$g:count();\n$f>1)")))
        .isEqualTo(
            when(
                """
                accumulate( 债券( a, $b : c ) from $d.e;
                        $f : sum( $b ), $g : count( );
                        $f > 1 )\
                """));
  }

  @Test
  void patterns_behind_a_list_and_in_brackets_start_lines_of_their_own() {
    assertThat(laid(when("exists 债券(a) from $d.e not 债券(b);(exists 债券(a)or not 债券(b))")))
        .isEqualTo(
            when(
                """
                exists 债券( a ) from $d.e
                    not 债券( b );
                    ( exists 债券( a ) or not 债券( b ) )\
                """));
  }

  @Test
  void comments_and_single_empty_lines_stay_where_they_were() {
    String text =
        """
        // head
        package policies.x


        /* two
             lines */
        rule "甲" // why
        when
            债券( a, // first
                // second
                b )
            // before then
        then
            insert( $a );
        end
        // last
        """;

    assertThat(laid(text))
        .isEqualTo(
            """
            // head
            package policies.x

            /* two
                 lines */
            rule "甲" // why
            when
                债券(
                    a, // first
                    // second
                    b )
                // before then
            then
                insert( $a );
            end
            // last
            """);
  }

  @Test
  void a_vocabulary_keeps_a_field_a_line() {
    assertThat(
            laid(
                """
                declare enum 种
                甲,乙 ;end
                declare 企业 extends 主体 @applicant
                名称:String  @key@meaning( "x, y" ) 债券 : List< 债券 >
                end
                """))
        .isEqualTo(
            """
            declare enum 种
                甲, 乙;
            end
            declare 企业 extends 主体
                @applicant
                名称 : String @key @meaning("x, y")
                债券 : List<债券>
            end
            """);
  }

  @Test
  void windows_line_ends_become_plain_ones() {
    assertThat(laid("package policies.x\r\n\r\nrule \"甲\"\r\nwhen\r\nthen\r\nend\r\n"))
        .isEqualTo("package policies.x\n\nrule \"甲\"\nwhen\nthen\nend\n");
  }

  @Test
  void texts_are_the_same_by_their_words_and_comments_alone() {
    assertThat(RuleLayout.isSame("a  >b // c", "a > b\n// c")).isTrue();
    assertThat(RuleLayout.isSame("a > b", "a >= b")).isFalse();
    assertThat(RuleLayout.isSame("a // b", "a // c")).isFalse();
    assertThat(RuleLayout.isSame("\"a b\"", "\"a  b\"")).isFalse();
  }

  @Test
  void what_cannot_be_cut_into_words_is_refused_with_its_problems() {
    List<Problem> problems = new ArrayList<>();

    assertThat(RuleLayout.of("x.drl", "rule \"甲", problems::add)).isEmpty();
    assertThat(problems)
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(DrlProblem.UNCLOSED_STRING);
  }

  private static String when(String condition) {
    return "rule \"甲\"\nwhen\n    " + condition + "\nthen\n    insert( $a );\nend\n";
  }
}
