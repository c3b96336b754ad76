package org.huice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.ruleset.RuleSetReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where rule engines were seen to decide wrongly without a word, and that these rules do not go
 * there. Each rule has its name from what its clause says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownTrapsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final int THREADS = 4;

  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          @meaning("企业")
          编号 : String @key @meaning("编号")
          绿色 : String @meaning("绿色工厂级别")
          品牌 : String @meaning("品牌级别")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
          项目 : List<项目> @meaning("项目")
      end
      declare 项目
          @meaning("项目")
          编号 : String @key @meaning("编号")
          建设单位 : 企业 @owner @meaning("建设单位")
          级别 : String @meaning("级别")
      end
      """;

  private static final String POLICY =
      """
      title: 试行办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01, to: 2025-12-31 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 分, mode: half-up }
      clauses:
        绿色: { subject: 企业, kind: award, application: automatic, dated-by: as-of, text: 绿色工厂奖励 }
        品牌: { subject: 企业, kind: award, application: automatic, dated-by: as-of, text: 品牌奖励 }
        多项: { subject: 企业, kind: designation, dated-by: as-of, text: 两个以上省级项目, title: 多项 }
        全额: { subject: 企业, kind: award, application: automatic, dated-by: as-of, text: 按投资额 }
      parameters:
        绿国: { clause: 绿色, unit: 元, values: { 2025-01-01: 1 } }
        绿省: { clause: 绿色, unit: 元, values: { 2025-01-01: 2 } }
        绿市: { clause: 绿色, unit: 元, values: { 2025-01-01: 3 } }
        品国: { clause: 品牌, unit: 元, values: { 2025-01-01: 10 } }
        品省: { clause: 品牌, unit: 元, values: { 2025-01-01: 20 } }
        品市: { clause: 品牌, unit: 元, values: { 2025-01-01: 30 } }
        个数: { clause: 多项, unit: 个, values: { 2025-01-01: 2 } }
        比例: { clause: 全额, unit: "%", values: { 2025-01-01: 10 } }
      settlement:
        - { additive: 可以叠加, clauses: [绿色, 品牌, 全额], assumed: 原文没有说不能叠加 }
      """;

  private static final String MANY =
      """
      rule "多项"
          @clause("多项")
      when
          $政策 : Policy( id == "试" )
          $企业 : 企业()
          accumulate( 项目( 级别 == "省级" ) from $企业.项目;
              $数 : count( );
              $数 >= $政策.value( "个数" ) )
      then
          insert( $政策.designate( $企业 ) );
      end
      """;

  private static final String SHARE =
      """
      rule "全额"
          @clause("全额")
      when
          $政策 : Policy( id == "试" )
          $企业 : 企业( 投资额 > 0 )
      then
          insert( $政策.award( $企业 ).base( $企业, "投资额" ).times( "比例" ) );
      end
      """;

  private Path temp;
  private WrittenRules rules;
  private Evaluator evaluator;

  @BeforeAll
  void compile(@TempDir Path folder) throws IOException {
    temp = folder;
    StringBuilder drl = new StringBuilder(MANY).append('\n').append(SHARE);
    for (String level : List.of("国家级", "省级", "市级")) {
      drl.append('\n').append(award("绿色", level, "绿" + level.charAt(0)));
      drl.append('\n').append(award("品牌", level, "品" + level.charAt(0)));
    }
    rules = WrittenRules.in(folder.resolve("sound"), VOCABULARY, policy(drl.toString()));
    evaluator = rules.evaluator();
  }

  private static String award(String field, String level, String parameter) {
    return """
    rule "%1$s %2$s"
        @clause("%1$s")
    when
        $政策 : Policy( id == "试" )
        $企业 : 企业( %1$s == "%2$s" )
    then
        insert( $政策.award( $企业 ).flat( "%3$s" ) );
    end
    """
        .formatted(field, level, parameter);
  }

  private static WrittenRules.Policy policy(String drl) {
    return new WrittenRules.Policy("试", POLICY, drl);
  }

  private Dossier dossier(String number, String green, String brand, String sum, int projects) {
    List<String> listed = new ArrayList<>();
    for (int index = 0; index < projects; index++) {
      listed.add("{\"编号\": \"P%d\", \"级别\": \"省级\"}".formatted(index));
    }
    String facts =
        "{\"企业\": {\"编号\": \"%s\", \"绿色\": \"%s\", \"品牌\": \"%s\", \"投资额\": \"%s\", \"项目\": %s}}"
            .formatted(number, green, brand, sum, listed);
    return rules.dossier(facts);
  }

  private Map<String, String> decided(Dossier dossier, CrossChecking checking) {
    Evaluation evaluation = evaluator.checking(checking).decide(dossier, DAY);
    return said(
        Objects.requireNonNull(evaluation.determination(), () -> evaluation.problems().toString()));
  }

  /** What is given, by clause. */
  private static Map<String, String> said(Determination determination) {
    Map<String, String> said = new TreeMap<>();
    for (Ruling ruling : determination.rulings()) {
      if (ruling instanceof Ruling.Granted granted) {
        said.put(ruling.matter().clause(), granted.amount().value().toPlainString());
      } else if (ruling instanceof Ruling.Designated) {
        said.put(ruling.matter().clause(), "认定");
      }
    }
    return said;
  }

  /** Drools does not look again at a getter over a field that a rule has changed. */
  @Test
  void trap_1_of_derived_getters_and_modify_is_out_of_reach_since_no_rule_changes_a_fact()
      throws IOException {
    String changing = SHARE.replace("insert(", "modify( $企业 ) { set投资额( 投资额 ) };\n    insert(");
    RuleSetReading reading =
        WrittenRules.read(temp.resolve("changing"), VOCABULARY, policy(MANY + "\n" + changing));

    assertThat(reading.ruleSet()).isNull();
    assertThat(reading.problems())
        .extracting(problem -> problem.code().code())
        .contains("forbidden-modify");
  }

  /** The executable model does not compile a condition on what was accumulated in every form. */
  @Test
  void trap_2_of_a_condition_on_what_was_accumulated_holds_at_its_bound() {
    for (CrossChecking checking : List.of(CrossChecking.NONE, CrossChecking.EVERY)) {
      assertThat(decided(dossier("E", "无", "无", "0", 1), checking)).isEmpty();
      assertThat(decided(dossier("E", "无", "无", "0", 2), checking)).containsOnlyKeys("多项");
    }
  }

  /** With the alpha network compiled, two fields with three equal constants each do not compile. */
  @Test
  void trap_3_of_equal_words_of_two_fields_confuses_neither() {
    List<String> levels = List.of("国家级", "省级", "市级");
    for (int green = 0; green < levels.size(); green++) {
      for (int brand = 0; brand < levels.size(); brand++) {
        Dossier dossier = dossier("E", levels.get(green), levels.get(brand), "0", 0);

        assertThat(decided(dossier, CrossChecking.NONE))
            .isEqualTo(Map.of("绿色", "" + (green + 1), "品牌", (brand + 1) + "0"));
      }
    }
  }

  /** A session that threads share gives one enterprise what is another's. */
  @Test
  void trap_4_of_a_session_that_threads_share_mixes_no_enterprises() throws Exception {
    List<Dossier> dossiers = new ArrayList<>();
    for (int number = 1; number <= 300; number++) {
      dossiers.add(dossier("E" + number, "无", "无", number + "0", number % 4));
    }
    Evaluator shared = evaluator.checking(CrossChecking.NONE);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<List<Map<String, String>>> work =
        () -> {
          start.await();
          return shared.decideAll(dossiers, DAY).stream()
              .map(each -> said(Objects.requireNonNull(each.determination())))
              .toList();
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<Map<String, String>>> found :
          threads.invokeAll(List.of(work, work, work, work), 1, TimeUnit.MINUTES)) {
        List<Map<String, String>> decided = found.get();
        for (int number = 1; number <= dossiers.size(); number++) {
          Map<String, String> right = new TreeMap<>(Map.of("全额", "" + number));
          if (number % 4 >= 2) {
            right.put("多项", "认定");
          }
          assertThat(decided.get(number - 1)).isEqualTo(right);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** A float of 32 bits has seven digits, one of 64 sixteen; a tenth is exact in neither. */
  @Test
  void trap_5_of_amounts_as_floats_loses_no_fen() {
    for (String sum : List.of("167772170.10", "90071992547409931.70", "0.10")) {
      String tenth = new BigDecimal(sum).movePointLeft(1).stripTrailingZeros().toPlainString();

      assertThat(decided(dossier("E", "无", "无", sum, 0), CrossChecking.EVERY))
          .containsOnly(Map.entry("全额", tenth));
    }
  }
}
