package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.parsing.DrlProblem.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huice.drl.ConditionWord;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleRefusalTest {
  private static final String POLICY = "\n  $政策 : Policy( id == \"光伏\" )\n";
  private static final String INSERT = "  insert( $政策.designate( $政策 ) );\n";
  private static final String RULE =
      "rule \"一 说明\" @clause(\"一\")\nwhen" + POLICY + "then\n" + INSERT + "end\n";

  static Stream<Refusal> refusals() {
    return Stream.of(
            characters(),
            sentences(),
            heads(),
            patterns(),
            figures(),
            misspelt(),
            expressions(),
            outcomes())
        .flatMap(List::stream);
  }

  private static List<Refusal> characters() {
    return List.of(
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲 == ▶（ 乙 )"),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲 == 乙▶， 丙"),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲 ▶＞= 乙"),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲 ▶≥ 乙"),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲 == ▶“乙\""),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲 == \"“链主”企业▶”"),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲▶Ｂ > 0"),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲 > ▶０"),
        Refusal.in(FULL_WIDTH_PUNCTUATION, "甲▶\u3000> 0"),
        Refusal.in(INVISIBLE_CHARACTER, "甲▶\u200B乙 > 0"),
        Refusal.in(INVISIBLE_CHARACTER, "甲▶\u00A0> 0"),
        Refusal.in(INVISIBLE_CHARACTER, "甲 == \"乙▶\u202E丙\""),
        Refusal.in(INVISIBLE_CHARACTER, "甲 == \"乙▶\t丙\""),
        Refusal.in(CHARACTER_NOT_NFC, "甲 == \"▶e\u0301\""),
        Refusal.in(CHARACTER_NOT_NFC, "甲 == ▶乙\uF900"),
        Refusal.in(UNEXPECTED_CHARACTER, "甲 ▶` > 0"),
        Refusal.in(COMMENT_WITH_HASH, "甲 > 0 ▶# 说明：多少\n"),
        Refusal.rule(COMMENT_WITH_HASH, "▶# 说明：多少\n" + RULE),
        Refusal.in(SINGLE_QUOTE, "甲 == ▶'乙\""),
        Refusal.in(BACKSLASH_IN_STRING, "甲 == \"乙▶\\n\""),
        Refusal.in(NAME_STARTS_WITH_DIGIT, "▶5G基站数 > 0"),
        Refusal.in(NAME_STARTS_WITH_DIGIT, "项目.▶5亩 > 0"),
        Refusal.in(RARE_CHARACTER_IN_NAME, "▶甲\uD842\uDFB7 > 0"),
        Refusal.in(UNICODE_ESCAPE, "▶\\u7532 > 0"),
        Refusal.in(UNCLOSED_STRING, "甲 == ▶\"乙 , 丙 > 0"),
        Refusal.rule(UNCLOSED_COMMENT, RULE + "▶/* 说明\n" + RULE),
        Refusal.in(LOOK_ALIKE_LETTER, "▶甲а > 0"),
        Refusal.in(UNICODE_ESCAPE, "甲 > 0 /* ▶\\u002a */"),
        Refusal.rule(RULE_LINE_TOO_LONG, "//" + "x".repeat(1_998) + "▶x\n" + RULE),
        Refusal.rule(
            PART_TOO_LONG, "▶rule \"一 说明\" when\n" + "( )\n".repeat(1_000) + "then\nend\n"),
        Refusal.rule(TOO_MANY_PARTS, "import java.util.List\n".repeat(1_000) + "▶" + RULE),
        Refusal.rule(RULE_FILE_TOO_LARGE, "//" + "字".repeat(350_000)));
  }

  private static List<Refusal> sentences() {
    return List.of(
        Refusal.rule(PART_EXPECTED, RULE + "▶end\n" + RULE),
        Refusal.rule(PART_EXPECTED, "▶如果\n" + RULE),
        Refusal.rule(PART_EXPECTED, "package policies.光伏 ▶光伏\n" + RULE),
        Refusal.rule(WRONG_PACKAGE, "▶package policies.债券;\n" + RULE),
        Refusal.rule(FORBIDDEN_IMPORT, "▶import java.lang.Runtime;\n" + RULE),
        Refusal.rule(FORBIDDEN_IMPORT, "▶import static vocabulary.A.b\n" + RULE),
        Refusal.rule(FORBIDDEN_IMPORT, "▶import function java.util.List\n" + RULE),
        Refusal.rule(FORBIDDEN_QUERY, "▶query 查( String 名 )\n 项目( 甲 == 名 )\nend\n" + RULE),
        Refusal.rule(FORBIDDEN_FUNCTION, "▶function int 算( int x ) { return x; }\n" + RULE),
        Refusal.rule(FORBIDDEN_GLOBAL, "▶global java.util.List 单\n" + RULE),
        Refusal.rule(FORBIDDEN_DECLARE, "▶declare 甲\n 乙 : String\nend\n" + RULE),
        Refusal.rule(FORBIDDEN_UNIT, "▶unit 甲;\n" + RULE),
        Refusal.rule(FORBIDDEN_ATTRIBUTE, "▶dialect \"mvel\"\n" + RULE),
        Refusal.rule(FORBIDDEN_WINDOW, "▶window 甲\n" + RULE),
        Refusal.rule(MISSING_END, "▶" + RULE.replace("end\n", "") + RULE),
        Refusal.rule(MISSING_END, RULE + "▶" + RULE.replace("end\n", "")),
        Refusal.rule(MISSING_WHEN, "▶" + RULE.replace("when", "") + RULE),
        Refusal.rule(MISSING_THEN, "▶" + RULE.replace("then", "") + RULE),
        Refusal.rule(
            THEN_BEFORE_WHEN,
            "▶rule \"一\" @clause(\"一\")\nthen\n" + INSERT + "when" + POLICY + "end\n"),
        Refusal.when(UNCLOSED_PARENTHESIS, "项目▶( 甲 in ( 乙, 丙 )"),
        Refusal.when(UNOPENED_PARENTHESIS, "项目( 甲 > 0 ) ▶)"),
        Refusal.then(UNCLOSED_PARENTHESIS, "insert▶( $政策.designate( $政策 );"));
  }

  private static List<Refusal> heads() {
    return List.of(
        Refusal.head(RULE_NAME_EXPECTED, "rule ▶一 @clause(\"一\")"),
        Refusal.head(RULE_NAME_EXPECTED, "rule ▶一 按投资额 给予奖励\n@clause(\"一\")"),
        Refusal.head(
            FORBIDDEN_RULE_DATE, "rule \"一\" ▶date-effective \"2024-01-01\" @clause(\"一\")"),
        Refusal.head(BAD_RULE_NAME, "rule ▶\"一 {}\" @clause(\"一\")"),
        Refusal.head(BAD_RULE_NAME, "rule ▶\"一 \" @clause(\"一\")"),
        Refusal.head(BAD_RULE_NAME, "rule ▶\"" + "一".repeat(201) + "\" @clause(\"一\")"),
        Refusal.rule(
            MISSING_CLAUSE_ANNOTATION, "rule \"一\"\n▶when" + POLICY + "then\n" + INSERT + "end"),
        Refusal.head(UNKNOWN_ANNOTATION, "rule \"一\" @clause(\"一\") ▶@作者(\"王\")"),
        Refusal.head(DUPLICATE_ANNOTATION, "rule \"一\" @clause(\"一\") ▶@clause(\"二\")"),
        Refusal.head(STRING_EXPECTED, "rule \"一\" @clause(▶一)"),
        Refusal.head(FORBIDDEN_ATTRIBUTE, "rule \"一\" @clause(\"一\")\n▶salience 10"),
        Refusal.head(FORBIDDEN_ATTRIBUTE, "rule \"一\"\n▶no-loop true\n@clause(\"一\")"),
        Refusal.head(FORBIDDEN_ATTRIBUTE, "rule \"一\" @clause(\"一\")\n▶agenda-group \"甲\""),
        Refusal.head(FORBIDDEN_ATTRIBUTE, "rule \"一\" @clause(\"一\")\n▶dialect \"java\""),
        Refusal.head(FORBIDDEN_TIMER, "rule \"一\" @clause(\"一\")\n▶timer( int: 30s )"),
        Refusal.head(FORBIDDEN_EXTENDS, "rule \"一\" ▶extends \"二\" @clause(\"一\")"),
        Refusal.head(HEAD_EXPECTED, "rule \"一\" @clause(\"一\")\n▶说明"));
  }

  private static List<Refusal> patterns() {
    return List.of(
        Refusal.when(CONDITION_EXPECTED, "▶\"甲\""),
        Refusal.when(FORBIDDEN_EVAL, "▶eval( true )"),
        Refusal.when(FROM_NEEDS_LIST, "债券( 甲 > 0 ) ▶from $项目"),
        Refusal.when(FROM_NEEDS_LIST, "债券( 甲 > 0 ) ▶from 项目.清单"),
        Refusal.when(FROM_NEEDS_LIST, "债券( 甲 > 0 ) ▶from $项目.清单.债券"),
        Refusal.when(FROM_NEEDS_LIST, "债券( 甲 > 0 ) ▶from $项目.list( )"),
        Refusal.when(SIGN_EXPECTED, "债券( ) from $项目.清单\n  ▶( 债券( ) or 土地( ) )"),
        Refusal.when(FROM_MISPLACED, "not ( 债券( 甲 > 0 ) ) ▶from $项目.清单"),
        Refusal.when(FORBIDDEN_COLLECT, "List() ▶from collect( 债券( 甲 > 0 ) )"),
        Refusal.when(FROM_ACCUMULATE, "Number() ▶from accumulate( 债券( $x : 甲 ), sum( $x ) )"),
        Refusal.when(FROM_ACCUMULATE, "Number() ▶from acc( 债券( $x : 甲 ); sum( $x ) )"),
        Refusal.when(FORBIDDEN_GROUPBY, "▶groupby( 债券( $x : 甲 ); $x; count() )"),
        Refusal.when(ACCUMULATE_SOURCE, "accumulate( ▶not 债券( ); $n : count( ) )"),
        Refusal.when(ACCUMULATE_SOURCE, "accumulate( 债券( ) ▶and 土地( ); $n : count( ) )"),
        Refusal.when(ACCUMULATE_SOURCE, "accumulate( ▶( 债券( ) or 土地( ) ); $n : count( ) )"),
        Refusal.when(AGGREGATE_ARGUMENT, "accumulate( 债券( ); $n : sum( ▶甲 ) )"),
        Refusal.when(AGGREGATE_ARGUMENT, "accumulate( 债券( $x : 甲 ); $n : sum( ▶$x + $x ) )"),
        Refusal.when(AGGREGATE_ARGUMENT, "accumulate( 债券( ); $n : max( ▶) )"),
        Refusal.when(AGGREGATE_ARGUMENT, "accumulate( 债券( $x : 甲 ); $n : count( ▶$x ) )"),
        Refusal.when(AGGREGATE_WITHOUT_VARIABLE, "accumulate( 债券( $x : 甲 ); ▶sum( $x ) )"),
        Refusal.when(BINDING_WITHOUT_DOLLAR, "accumulate( 债券( ); ▶个数 : count( ) )"),
        Refusal.when(DUPLICATE_BINDING, "accumulate( 债券( ); ▶$项目 : count( ) )"),
        Refusal.when(FORBIDDEN_ENTRY_POINT, "债券() ▶from entry-point \"流\""),
        Refusal.when(FORBIDDEN_WINDOW, "债券() ▶over window:time( 1h )"),
        Refusal.when(OR_WITHOUT_BRACKETS, "债券() ▶or 土地()"),
        Refusal.when(OR_WITHOUT_BRACKETS, "债券() ▶|| 土地()"),
        Refusal.when(OR_BRANCH_UNFIT, "( 债券() or ▶( 债券() or 土地() ) )"),
        Refusal.when(OR_BRANCH_UNFIT, "( 债券() or ▶not( 债券() and 土地() ) )"),
        Refusal.when(OR_BRANCH_UNFIT, "( ▶accumulate( 债券(); $n : count() ) or 土地() )"),
        Refusal.when(SIGN_EXPECTED, "( 债券() or 土地() ▶and 土地() )"),
        Refusal.when(WRONG_SIGN, "( 债券() ▶|| 土地() )"),
        Refusal.when(FORBIDDEN_AND_BETWEEN_PATTERNS, "债券() ▶and 土地()"),
        Refusal.when(FORBIDDEN_GROUP, "▶( 债券() and 土地() )"),
        Refusal.when(NESTED_QUANTIFIER, "▶exists( 债券() or 土地() )"),
        Refusal.when(NESTED_QUANTIFIER, "▶not( 债券() 土地() )"),
        Refusal.when(NESTED_QUANTIFIER, "▶not( not 土地() )"),
        Refusal.when(NESTED_QUANTIFIER, "▶not exists 土地()"),
        Refusal.when(NESTED_QUANTIFIER, "▶not( 土地() and forall( 债券( 甲 ) ) )"),
        Refusal.when(WRONG_SIGN, "not( 土地() ▶&& 债券() )"),
        Refusal.when(GROUPED_FORALL, "▶forall( 债券() 土地() )"),
        Refusal.when(GROUPED_FORALL, "▶forall 债券()"),
        Refusal.when(FORBIDDEN_QUERY, "▶?查( \"甲\"; )"),
        Refusal.when(FORBIDDEN_NAMED_CONSEQUENCE, "债券()\n  ▶do[别的]"),
        Refusal.when(DUPLICATE_BINDING, "▶$项目 : 债券()"),
        Refusal.when(BINDING_WITHOUT_DOLLAR, "▶债 : 债券()"),
        Refusal.when(SIGN_EXPECTED, "债券 ▶甲 > 0"),
        Refusal.when(NAME_EXPECTED, "$债 : ▶\"债券\"()"),
        Refusal.when(RESERVED_WORD, "▶class()"),
        Refusal.in(BINDING_WITHOUT_DOLLAR, "▶价 : 甲"),
        Refusal.in(BINDING_WITH_TEST, "$价 : 甲 ▶> 0"),
        Refusal.in(BINDING_NEEDS_PARENTHESES, "$价 : ▶甲 + 乙"));
  }

  private static List<Refusal> figures() {
    return List.of(
        Refusal.when(WRONG_SIGN, "accumulate( 债券( )▶, $n : count( ) )"),
        Refusal.when(WRONG_SIGN, "accumulate( 债券( ); $n : count( )▶, $n >= 乙 )"),
        Refusal.when(WRONG_SIGN, "accumulate( 债券( ); $n : count( )▶, ( $n + $n ) >= 乙 )"),
        Refusal.when(SIGN_EXPECTED, "accumulate( 债券( ) ▶$n : count( ) )"),
        Refusal.when(SIGN_EXPECTED, "accumulate( 债券( ); $n : count( ) ▶$n >= 乙 )"),
        Refusal.when(SIGN_EXPECTED, "accumulate( 债券( ); $n : count▶; $n >= 乙 )"),
        Refusal.when(AGGREGATE_ARGUMENT, "accumulate( 债券( $x : 甲 ); $n : sum ▶$x; $n >= 乙 )"),
        Refusal.when(UNKNOWN_AGGREGATE, "accumulate( 债券( $x : 甲 ); $n : ▶SUM( $x ) )"),
        Refusal.when(UNKNOWN_AGGREGATE, "accumulate( 债券( ); $n : ▶个数( ) )"),
        Refusal.when(AGGREGATE_AVERAGE, "accumulate( 债券( $x : 甲 ); $n : ▶average( $x ) )"),
        Refusal.when(QUANTIFIED_ACCUMULATE, "▶exists accumulate( 债券( ); $n : count( ) )"),
        Refusal.when(QUANTIFIED_ACCUMULATE, "▶not( accumulate( 债券( ); $n : count( ) ) )"),
        Refusal.when(FORBIDDEN_COLLECT, "List( size >= 2 ) ▶from collect( 债券( 甲 > 0 ) )"),
        Refusal.when(FROM_ACCUMULATE, "Number( this > 2 ) ▶from accumulate( 债券( ), count( ) )"));
  }

  private static List<Refusal> misspelt() {
    return List.of(
        Refusal.when(WRONG_SIGN, "( 债券( 甲 > 0 ) ▶OR 土地( ) )"),
        Refusal.when(WRONG_SIGN, "( exists 债券( 甲 > 0 ) ▶或者 not 土地( ) )"),
        Refusal.when(WRONG_SIGN, "( 债券( 甲 > 0 ) ▶或 土地( ) )"),
        Refusal.when(OR_WITHOUT_BRACKETS, "债券( 甲 > 0 ) ▶或者 土地( )"),
        Refusal.when(FORBIDDEN_AND_BETWEEN_PATTERNS, "债券( 甲 > 0 ) ▶并且 土地( )"),
        Refusal.when(WRONG_SIGN, "not( 债券( 甲 > 0 ) ▶AND 土地( ) )"),
        Refusal.in(WRONG_SIGN, "甲 > 0 ▶或者 乙 > 0"),
        Refusal.when(MISSPELT_QUANTIFIER, "▶no 土地( )"),
        Refusal.when(MISSPELT_QUANTIFIER, "▶Exists 土地( )"),
        Refusal.when(MISSPELT_QUANTIFIER, "▶没有 土地( )"),
        Refusal.when(SIGN_EXPECTED, "exists 债券 ▶from $项目.清单"),
        Refusal.when(SIGN_EXPECTED, "( 债券 ▶or 土地( ) )"));
  }

  private static List<Refusal> expressions() {
    return List.of(
        Refusal.in(FORBIDDEN_EVAL, "▶eval( 甲 )"),
        Refusal.in(FORBIDDEN_NULL, "甲 != ▶null"),
        Refusal.in(FORBIDDEN_DIVISION, "甲 ▶/ 乙 > 0"),
        Refusal.in(FORBIDDEN_DIVISION, "甲 ▶% 乙 > 0"),
        Refusal.in(FORBIDDEN_METHOD_CALL, "清单.▶size() > 0"),
        Refusal.in(FORBIDDEN_METHOD_CALL, "▶getName() == \"甲\""),
        Refusal.in(FORBIDDEN_METHOD_CALL, "$项目.▶getName() == \"甲\""),
        Refusal.in(FORBIDDEN_METHOD_CALL, "$政策.value( \"甲\" ).▶abs() > 0"),
        Refusal.in(FORBIDDEN_OPERATOR, "甲 ▶matches \"乙\""),
        Refusal.in(FORBIDDEN_OPERATOR, "甲 ▶not contains \"乙\""),
        Refusal.in(WRONG_SIGN, "甲 ▶= 乙"),
        Refusal.in(WRONG_SIGN, "甲 ▶<> 乙"),
        Refusal.in(WRONG_SIGN, "甲 ▶=> 乙"),
        Refusal.in(WRONG_SIGN, "甲 > 0 ▶& 乙"),
        Refusal.in(WRONG_SIGN, "甲 > 0 ▶or 乙"),
        Refusal.in(HALF_CONSTRAINT, "甲 > 乙 && ▶< 丙"),
        Refusal.in(HALF_CONSTRAINT, "▶> 0"),
        Refusal.in(HALF_CONSTRAINT, "▶in ( 甲 )"),
        Refusal.in(CHAINED_COMPARISON, "甲 < 乙 ▶< 丙"),
        Refusal.in(NOT_NEEDS_PARENTHESES, "!甲 ▶== 乙"),
        Refusal.in(NUMBER_IN_RULE, "甲 > ▶5"),
        Refusal.in(NUMBER_IN_RULE, "甲 > ▶1"),
        Refusal.in(NUMBER_IN_RULE, "甲 >= ▶0"),
        Refusal.in(NUMBER_IN_RULE, "甲 == ▶0"),
        Refusal.in(NUMBER_IN_RULE, "甲 > ▶0.1"),
        Refusal.in(NUMBER_IN_RULE, "甲 > ▶-1"),
        Refusal.in(NUMBER_IN_RULE, "甲 > ▶0 * 乙"),
        Refusal.in(NUMBER_IN_RULE, "▶0 > 甲"),
        Refusal.in(NUMBER_IN_RULE, "甲 in ( 乙, ▶2 )"),
        Refusal.in(NUMBER_IN_RULE, "甲 > 乙 * ▶30%"),
        Refusal.in(NUMBER_IN_RULE, "甲 > ▶4亿"),
        Refusal.in(NUMBER_IN_RULE, "甲 > ▶300万元"),
        Refusal.in(NUMBER_IN_RULE, "甲 == ▶1"),
        Refusal.in(DATE_IN_RULE, "甲 > ▶2020-01-01"),
        Refusal.in(DATE_IN_RULE, "甲 > ▶2020/1/1"),
        Refusal.in(DATE_IN_RULE, "甲 > ▶2020年1月1日"),
        Refusal.in(DATE_IN_RULE, "甲 > ▶\"2020-01-01\""),
        Refusal.in(DATE_IN_RULE, "甲 > ▶\"01-Jan-2020\""),
        Refusal.in(DATE_IN_RULE, "甲 > ▶\"2020年1月1日\""),
        Refusal.in(DUPLICATE_BINDING, "▶$项目 : 甲"),
        Refusal.in(COMMA_EXPECTED, "甲 > 0 ▶乙 > 0"),
        Refusal.in(VALUE_EXPECTED, "甲 > ▶, 乙"),
        Refusal.when(VALUE_EXPECTED, "债券( 甲, ▶)"),
        Refusal.in(VARIABLE_EXPECTED, "甲 > ▶$ + 乙"),
        Refusal.in(RESERVED_WORD, "▶this == 甲"),
        Refusal.in(RULE_NESTED_TOO_DEEPLY, "(".repeat(30) + "▶甲" + ")".repeat(30)),
        Refusal.in(RULE_NESTED_TOO_DEEPLY, "甲" + " + 甲".repeat(30) + " ▶+ 甲 > 0"));
  }

  private static List<Refusal> outcomes() {
    return List.of(
        Refusal.rule(EMPTY_CONSEQUENCE, RULE.replace(INSERT + "end", "▶end")),
        Refusal.then(MISSING_INSERT, "▶$政策.award( $项目 ).flat( \"甲\" );"),
        Refusal.then(FORBIDDEN_STATEMENT, "▶$政策.value( \"甲\" );"),
        Refusal.then(FORBIDDEN_STATEMENT, "▶$政策.award = 1;"),
        Refusal.then(FORBIDDEN_MODIFY, "▶modify( $政策 ) { setId( \"甲\" ); }"),
        Refusal.then(FORBIDDEN_MODIFY, "▶modify( $政策 ) { setId( \"甲\" ) };"),
        Refusal.then(FORBIDDEN_UPDATE, "▶update( $政策 );"),
        Refusal.then(FORBIDDEN_DELETE, "▶delete( $政策 );"),
        Refusal.then(FORBIDDEN_RETRACT, "▶retract( $政策 );"),
        Refusal.then(FORBIDDEN_STATEMENT, "▶System.exit( 0 );"),
        Refusal.then(FORBIDDEN_STATEMENT, "▶for( int i = 0; i < 9; i++ ) { insert( $政策 ); }"),
        Refusal.then(FORBIDDEN_STATEMENT, "insert( ▶new Award() );"),
        Refusal.then(FORBIDDEN_STATEMENT, INSERT.strip() + " ▶insert( $政策.order( $政策 ) );"),
        Refusal.then(FORBIDDEN_UPDATE, INSERT.strip() + " ▶update( $政策 );"),
        Refusal.rule(SIGN_EXPECTED, RULE.replace(";\nend", "\n▶end")),
        Refusal.then(SIGN_EXPECTED, "insert( $政策 ▶);"),
        Refusal.then(SIGN_EXPECTED, "insert ▶$政策.designate( $政策 ) );"),
        Refusal.then(VARIABLE_EXPECTED, "insert( ▶政策.designate( $政策 ) );"),
        Refusal.then(NUMBER_IN_RULE, "insert( $政策.award( $政策 ).flat( ▶100 ) );"),
        Refusal.then(BAD_ARGUMENT, "insert( $政策.award( ▶$项目.金额 ) );"),
        Refusal.then(BAD_ARGUMENT, "insert( $政策.award( ▶项目 ) );"),
        Refusal.then(
            PARTS_TOO_DEEP,
            "insert( $政策.award( $项 ).plus( $政策.part().plus( $政策.part().plus( $政策.part()"
                + ".plus( ▶$政策.part().flat( \"甲\" ) ) ) ) ) );"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accumulate( 债券( ), $n : count( ); $n >= 乙 )         | 改成“;”。
          accumulate( 债券( ); $n : count( ) $n >= 乙 )          | 在“$n”前面补上“;”。
          accumulate( 债券( $x : 甲 ); $n : SUM( $x ) )          | 改成“sum”。
          accumulate( 债券( $x : 甲 ); $n : 合计( $x ) )         | 改成“sum”。
          accumulate( 债券( ); $n : 个数( ) )                    | 改成“count”。
          accumulate( 债券( $x : 甲 ); $n : 方差( $x ) )         | 改成“sum”、“count”、“min”、“max”。
          accumulate( 债券( ); $n : count; $n >= 乙 )            | 在“;”前面补上“( )”。
          exists 债券 from $项目.清单                            | 在“from”前面补上“( )”。
          ( 债券( ) 或者 土地( ) )                               | 改成“or”。
          no 土地( )                                             | 也许是“not”。
          没有 土地( )                                           | 也许是“not”。
          存在 土地( )                                           | 也许是“exists”。
          """)
  void tells_what_to_write_instead(String condition, String remedy) {
    List<Problem> problems = new ArrayList<>();
    String text = Refusal.when(SIGN_EXPECTED, condition).text();
    RuleReader.read("规则.drl", text, "光伏", Refusal.WORDS, problems::add);
    assertThat(problems).extracting(each -> each.remedy(Locale.CHINESE)).containsExactly(remedy);
  }

  @Test
  void tells_of_both_commas_between_the_parts() {
    List<Problem> problems = new ArrayList<>();
    String element = "accumulate( 债券( $x : 甲 ), $n : sum( $x ), $m : count( ), $n >= 乙 )";
    String text = Refusal.when(WRONG_SIGN, element).text();
    RuleReader.read("规则.drl", text, "光伏", Refusal.WORDS, problems::add);
    assertThat(problems).hasSize(2).extracting(Problem::code).containsOnly(WRONG_SIGN);
  }

  @Test
  void a_call_is_told_all_that_can_be_called() {
    List<Problem> problems = new ArrayList<>();
    String text = Refusal.in(FORBIDDEN_METHOD_CALL, "$项目.getName() == \"甲\"").text();
    RuleReader.read("规则.drl", text, "光伏", Refusal.WORDS, problems::add);
    assertThat(problems)
        .singleElement()
        .extracting(each -> each.remedy(Locale.CHINESE))
        .asString()
        .contains(ConditionWord.words());
  }

  @Test
  void not_of_two_types_is_told_both_meanings() {
    List<Problem> problems = new ArrayList<>();
    String text = Refusal.when(NESTED_QUANTIFIER, "not( 债券(), 土地() )").text();
    RuleReader.read("规则.drl", text, "光伏", Refusal.WORDS, problems::add);
    assertThat(problems)
        .singleElement()
        .extracting(each -> each.remedy(Locale.CHINESE))
        .asString()
        .contains("( not 甲( … ) or not 乙( … ) )", "“两样都没有”写成两行 not");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void says_the_one_thing_that_is_wrong_where_it_is(Refusal refusal) {
    refusal.isRefusedAsRule();
  }
}
