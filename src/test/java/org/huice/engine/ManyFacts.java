package org.huice.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.drl.CanonicalDrl;
import org.huice.drl.RuleTree;
import org.huice.parsing.RuleReader;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Problem;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.huice.rule.SamplePolicy;
import org.huice.tree.JsonTree;
import org.huice.vocabulary.Vocabulary;

/** A group of businesses with bonds, and rules that look at many facts at once. */
final class ManyFacts {
  static final Vocabulary VOCABULARY = vocabulary();

  /** What each rule says of a business, by the rule's clause. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("清单", "债券( 类别 == 类别.科创 ) from $企业.债券"),
          Map.entry("无", "not 债券( 类别 == 类别.科创 ) from $企业.债券"),
          Map.entry("皆", "forall( 债券( 类别 == 类别.科创 ) from $企业.债券 )"),
          Map.entry("总无", "not 债券( 类别 == 类别.科创 )"),
          Map.entry(
              "合计",
              "accumulate( 债券( 类别 == 类别.科创, $额 : 金额 ) from $企业.债券; $计 : sum( $额 );"
                  + " $计 >= $政策.value( \"合计\" ) )"),
          Map.entry(
              "恰好",
              "accumulate( 债券( $额 : 金额 ) from $企业.债券; $计 : sum( $额 );"
                  + " $计 == $政策.value( \"恰好\" ) )"),
          Map.entry(
              "总计",
              "acc( 债券( $额 : 金额 ); $计 : sum( $额 ), $数 : count( );"
                  + " $计 >= $政策.value( \"合计\" ), $数 >= $政策.value( \"个数\" ) )"),
          Map.entry(
              "个数",
              "accumulate( 债券( 类别 == 类别.科创 ) from $企业.债券; $数 : count( );"
                  + " $数 >= $政策.value( \"个数\" ) )"),
          Map.entry(
              "略多", "accumulate( 债券( ) from $企业.债券; $数 : count( ); $数 >= $政策.value( \"略多\" ) )"),
          Map.entry(
              "大小",
              "accumulate( 债券( $额 : 金额 ) from $企业.债券; $小 : min( $额 ), $大 : max( $额 );"
                  + " $大 > $小 )"),
          Map.entry("有最小", "accumulate( 债券( $额 : 金额 ) from $企业.债券; $小 : min( $额 ) )"),
          Map.entry(
              "户均",
              "accumulate( 债券( $户 : 户数, $和 : ( 金额 * 户数 ) ) from $企业.债券;"
                  + " $户数 : sum( $户 ), $总 : sum( $和 ), $数 : count( );"
                  + " $总 > $户数 * $数, $户数 > 0 )"),
          Map.entry(
              "后用",
              "accumulate( 债券( ) from $企业.债券; $数 : count( ) )" + " 企业( 编号 == $企业.编号, 人数 == $数 )"),
          Map.entry(
              "或",
              "( 债券( 类别 == 类别.科创 ) from $企业.债券 or not 债券( ) from $企业.债券"
                  + " or forall( 债券( 金额 > 0 ) from $企业.债券 ) )"),
          Map.entry("同有", "exists( $债 : 债券( 金额 > 0 ) and 企业( 编号 == $债.名 ) )"),
          Map.entry("有无", "exists( $债 : 债券( 金额 > 0 ) and not 企业( 编号 == $债.名 ) )"),
          Map.entry("同无", "not( $债 : 债券( 金额 > 0 ) and 企业( 编号 == $债.名 ) )"),
          Map.entry("异无", "not( 债券( 金额 > 0, $名 : 名 ) and not 企业( 编号 == $名 ) )"));

  private static final RuleBase BASE = base();

  private ManyFacts() {}

  private static Vocabulary vocabulary() {
    return VocabularyReader.read(
        Map.of(
            "词.drl",
            """
            declare enum 类别 科创, 普通; end
            declare 集团
                @applicant
                编号 : String @key
                企业 : List<企业>
            end
            declare 企业
                编号 : String @key
                所属 : 集团 @owner
                人数 : Integer @unit("人")
                债券 : List<债券>
            end
            declare 债券
                代码 : String @key
                发行人 : 企业 @owner
                名 : String
                类别 : 类别
                金额 : BigDecimal @unit("万元")
                户数 : Integer @unit("户")
            end
            """),
        ManyFacts::fail);
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem.toString());
  }

  /** The rules as they are printed for the engine. */
  static String canonical() {
    return CanonicalDrl.policy("试", rules(), VOCABULARY);
  }

  private static List<RuleTree> rules() {
    StringBuilder text = new StringBuilder();
    for (String clause : RULES.keySet().stream().sorted().toList()) {
      text.append("rule \"%s\" @clause(\"%s\") when\n".formatted(clause, clause));
      text.append("$政策 : Policy( id == \"试\" )\n$企业 : 企业( )\n").append(RULES.get(clause));
      text.append("\nthen insert( $政策.designate( $企业 ) ); end\n");
    }
    return RuleReader.read("试.drl", text.toString(), "试", VOCABULARY, ManyFacts::fail);
  }

  private static RuleBase base() {
    UnitSource types = RuleBase.vocabularySource(CanonicalDrl.vocabulary(VOCABULARY));
    UnitSource rules = new UnitSource("试", canonical(), rules(), rule -> "", SampleRules.PLACE);
    return RuleBase.load(VOCABULARY, types, List.of(rules), new UnitCache(null));
  }

  /** Each rule that fires for a group of these businesses, with the business, sorted, each once. */
  static List<String> fired(String businesses) {
    List<String> fired = new ArrayList<>();
    for (Firing firing :
        SampleRules.run(
            BASE, dossier("{'编号': 'G', '企业': " + businesses + "}"), ManyFacts::policies)) {
      fired.add(firing.rule() + " " + firing.subject().key().get(0));
    }
    return fired.stream().distinct().sorted().toList();
  }

  /** Whether a rule fires for the business A of a group that has only it. */
  static boolean fires(String rule, String bonds) {
    return fired("[{'编号': 'A', '人数': 2, '债券': " + bonds + "}]").contains(rule + " A");
  }

  private static Dossier dossier(String facts) {
    String json = "{\"集团\": " + facts.replace('\'', '"') + "}";
    return JsonTree.read("f.json", json.getBytes(StandardCharsets.UTF_8), ManyFacts::fail)
        .flatMap(node -> new DossierReader(VOCABULARY).read(node, "f.json", ManyFacts::fail))
        .orElseThrow();
  }

  private static List<Policy> policies(FactValues values) {
    return List.of(
        new SamplePolicy("试")
            .number("合计", "300", "万元")
            .number("恰好", "12345678901234567890.3", "元")
            .number("个数", "2", "个")
            .number("略多", "2.00000000000000000001", "个")
            .on("2025-12-01", values));
  }
}
