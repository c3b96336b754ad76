package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huice.determination.Matter;
import org.junit.jupiter.api.Test;

/** What to ask for first where nothing decides alone. */
class AsksTest {
  private static final String AS_OF = "2025-12-01";

  private static List<Ask> asks(String name) throws IOException {
    String facts = Files.readString(Path.of("fixtures/explanations", name + ".json"));
    return Advised.SHIPPED.advice(facts, AS_OF).asks();
  }

  private static List<String> names(List<Ask> asks) {
    return asks.stream()
        .map(ask -> ask.missing().name())
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .toList();
  }

  private static Ask ask(List<Ask> asks, String field) {
    return asks.stream()
        .filter(ask -> ask.missing().name().endsWith("." + field))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> refuses(Ask ask) {
    return ask.refuses().stream().map(Matter::clause).toList();
  }

  @Test
  void a_no_that_cannot_be_changed_is_asked_for_before_one_that_can() throws IOException {
    List<Ask> asks = asks("光伏与微电网-信息缺失类型与投资额");
    assertThat(names(asks)).containsExactly("类型", "设备投资额");
    assertThat(asks).allSatisfy(ask -> assertThat(refuses(ask)).containsExactly("三(二)3"));
  }

  @Test
  void a_day_is_asked_for_after_its_flag() throws IOException {
    List<Ask> asks = asks("科技创新债券-信息缺失类别与发行");
    assertThat(names(asks)).containsExactly("类别", "已成功发行", "发行日期");
    assertThat(refuses(ask(asks, "类别"))).containsExactly("三(二)4");
    assertThat(refuses(ask(asks, "已成功发行"))).containsExactly("三(二)4");
    assertThat(refuses(ask(asks, "发行日期"))).isEmpty();
  }

  @Test
  void what_decides_alone_comes_before_what_only_refuses() throws IOException {
    List<Ask> asks = asks("闲置土地-信息缺失已动工");
    assertThat(names(asks))
        .containsExactly("已动工", "已中止开发", "中止开发日期", "已动工面积", "已投资额", "应动工面积", "总投资额");
    assertThat(refuses(ask(asks, "已动工"))).containsExactly("三、一(满一年征费)", "第二条第二款");
    assertThat(refuses(ask(asks, "已中止开发"))).containsExactly("第二条第二款");
    assertThat(refuses(ask(asks, "中止开发日期"))).containsExactly("第二条第二款");
    assertThat(refuses(ask(asks, "已动工面积"))).isEmpty();
  }

  @Test
  void a_number_and_a_share_may_refuse_by_a_value_on_the_failing_side() {
    Advice advice = Trials.ADVISED.advice(Trials.facts("'收入': 900000, "), AS_OF);
    assertThat(refuses(ask(advice.asks(), "研发"))).containsExactly("三");
    assertThat(refuses(ask(advice.asks(), "人数"))).containsExactly("十二");
    assertThat(refuses(ask(advice.asks(), "成立日期"))).containsExactly("四");
  }

  @Test
  void a_list_may_refuse_by_being_empty() {
    Advice advice = Trials.ADVISED.advice("{'企业': {'编号': 'E', '所在地': '410122'}}", AS_OF);
    assertThat(refuses(ask(advice.asks(), "项目"))).containsExactly("五");
  }

  @Test
  void what_would_hold_with_any_value_refuses_nothing() {
    String facts = Trials.facts("", "{'编号': 'P', '类别': '丙', '投资额': 5000000}");
    Advice advice = Trials.ADVISED.advice(facts, AS_OF);
    assertThat(refuses(ask(advice.asks(), "已完工"))).containsExactly("十一", "七", "六");
    String paid = Trials.facts("", "{'编号': 'P', '类别': '甲'}");
    assertThat(refuses(ask(Trials.ADVISED.advice(paid, AS_OF).asks(), "投资额"))).containsExactly("五");
  }
}
