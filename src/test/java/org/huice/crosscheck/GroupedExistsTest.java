package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.dossier.Dossier;
import org.huice.engine.Firing;
import org.huice.engine.RuleBase;
import org.huice.engine.Run;
import org.huice.evaluation.Evaluator;
import org.huice.evaluation.Unlinted;
import org.huice.policy.PolicyDocument;
import org.huice.rule.Policy;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * apache/incubator-kie#7115, in Drools 10.2.0: {@code exists( A and not B )} of one package stops
 * firing where another package holds {@code exists( A and C )}, since the two share the node of A
 * and the part with {@code not} is then never linked. What stands before the groups must be shared
 * too. That it never is: the first element that is printed asks for the policy, and no two packages
 * ask for the same.
 *
 * <p>No checked rule holds such a group, and lint is left out here. The rules are those that were
 * lost before the law of a dossier was printed first.
 */
class GroupedExistsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final String BOND_WITHOUT_LAND = "exists( 债券( ) and not 土地( ) )";
  private static final String BOND_AND_PROJECT = "exists( 债券( ) and 项目( ) )";
  private static final String THE_SAME_AND_PROJECT =
      "exists( 债券( ) and not 土地( 编号 == \"T-9\" ) and 项目( ) )";
  private static final String A_BOND =
      "{ \"企业\": { \"编号\": \"E\", \"债券\": [ { \"编号\": \"Z\" } ], \"土地\": [], \"项目\": [] } }";

  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          编号 : String @key
          债券 : List<债券>
          土地 : List<土地>
          项目 : List<项目>
      end
      declare 债券
          编号 : String @key
      end
      declare 土地
          编号 : String @key
      end
      declare 项目
          编号 : String @key
      end
      """;

  private static final String DOCUMENT =
      """
      title: 认定办法
      authority: 机关
      status: in-force
      in-force: { from: 2020-01-01 }
      jurisdiction: 全国
      level: 市
      rounding: { to: 分, mode: half-up }
      clauses:
        一: { subject: 企业, kind: designation, dated-by: as-of, text: 认定, title: 示范 }
      """;

  @Test
  void what_drools_would_share_between_packages_the_law_of_each_keeps_apart() {
    RuleSet rules = rules(THE_SAME_AND_PROJECT, BOND_WITHOUT_LAND);
    RuleBase engine = RuleBase.load(rules, null);
    Dossier dossier = Trial.dossier(rules, A_BOND);
    assertThat(fired(rules, engine, dossier)).containsExactly("乙");
    assertThat(new Evaluator(rules, engine, null).decide(dossier, DAY).problems()).isEmpty();
  }

  @Test
  void without_the_other_package_the_same_rule_fires() {
    RuleSet rules = rules("exists 项目( )", BOND_WITHOUT_LAND);
    RuleBase engine = RuleBase.load(rules, null);
    Dossier dossier = Trial.dossier(rules, A_BOND);
    assertThat(fired(rules, engine, dossier)).containsExactly("乙");
    assertThat(new Evaluator(rules, engine, null).decide(dossier, DAY).problems()).isEmpty();
  }

  @Test
  void the_groups_of_the_report_alone_share_no_more_than_their_first_fact() {
    RuleSet rules = rules(BOND_AND_PROJECT, BOND_WITHOUT_LAND);
    RuleBase engine = RuleBase.load(rules, null);
    Dossier dossier = Trial.dossier(rules, A_BOND);
    assertThat(fired(rules, engine, dossier)).containsExactly("乙");
    assertThat(new Evaluator(rules, engine, null).decide(dossier, DAY).problems()).isEmpty();
  }

  @Test
  void where_the_group_is_not_met_there_is_nothing_to_lose() {
    RuleSet rules = rules(THE_SAME_AND_PROJECT, BOND_WITHOUT_LAND);
    RuleBase engine = RuleBase.load(rules, null);
    Dossier dossier =
        Trial.dossier(rules, A_BOND.replace("\"土地\": []", "\"土地\": [ { \"编号\": \"T\" } ]"));
    assertThat(fired(rules, engine, dossier)).isEmpty();
    assertThat(new Evaluator(rules, engine, null).decide(dossier, DAY).problems()).isEmpty();
  }

  /** Two policies, each with one rule of that condition. */
  private static RuleSet rules(String first, String second) {
    Map<String, String> files = new TreeMap<>();
    files.put("vocabulary/词汇.drl", VOCABULARY);
    for (String policy : List.of("甲", "乙")) {
      files.put("policies/" + policy + "/policy.yaml", DOCUMENT);
      files.put("policies/" + policy + "/认定.drl", rule(policy, "exists 债券( )"));
    }
    RuleSet sound = Trial.read(files);
    return Unlinted.with(Unlinted.with(sound, "甲", rule("甲", first)), "乙", rule("乙", second));
  }

  private static String rule(String policy, String condition) {
    return """
    rule "一 认定"
        @clause("一")
    when
        %s
        $企业 : 企业( )
        $政策 : Policy( id == "%s" )
    then
        insert( $政策.designate( $企业 ) );
    end
    """
        .formatted(condition, policy);
  }

  /** The policies whose rule the engine fires, asked alone. */
  private static List<String> fired(RuleSet rules, RuleBase engine, Dossier dossier) {
    List<PolicyDocument> documents =
        rules.policies().values().stream().map(PolicyRules::document).toList();
    List<Policy> policies =
        documents.stream().map(policy -> new Policy(policy, DAY, DAY, engine.values())).toList();
    return engine.run(List.of(new Run(dossier, policies))).get(0).firings().stream()
        .map(Firing::policy)
        .toList();
  }
}
