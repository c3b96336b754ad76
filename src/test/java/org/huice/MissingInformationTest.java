package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Starting from a decision in favour (or against), takes away every fact and every parameter in
 * turn: the ruling stays as it is or is undetermined and names what is missing. It is never refused
 * and never another amount.
 */
class MissingInformationTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * A decided case.
   *
   * @param facts the fields without which it cannot be decided
   * @param parameters the parameters without which it cannot be decided
   */
  record Decided(
      String name,
      String policy,
      String clause,
      String asOf,
      @Nullable Overlay overlay,
      String code,
      String json,
      Set<String> facts,
      Set<String> parameters) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Decided> decided() {
    Overlay cap = ShippedRules.overlay("光伏与微电网", "单个项目上限", "300");
    return Stream.of(
        new Decided(
            "A01 光伏",
            "光伏与微电网",
            "三(二)3",
            "2025-12-01",
            cap,
            "granted",
            applicant("'能源项目': [{'项目编号': 'P', '类别': '光伏发电', '设备投资额': 12000000}]"),
            Set.of("类型", "行政区划代码", "能源项目", "类别", "设备投资额"),
            Set.of("奖励比例", "单个项目上限")),
        new Decided(
            "A01 光储一体",
            "光伏与微电网",
            "三(二)3",
            "2025-12-01",
            cap,
            "granted",
            applicant(
                "'能源项目': [{'项目编号': 'P', '类别': '光储一体', '设备投资额': 12000000, '储能设备投资额': 2000000}]"),
            Set.of("类型", "行政区划代码", "能源项目", "类别", "设备投资额", "储能设备投资额"),
            Set.of("奖励比例", "单个项目上限")),
        new Decided(
            "A02 科技创新债券",
            "科技创新债券",
            "三(二)4",
            "2025-12-01",
            null,
            "granted",
            applicant(
                "'债券': [{'债券代码': 'B', '类别': '科技创新债券', '已成功发行': true, '发行日期': '2025-09-10', '发行金额':"
                    + " 1}]"),
            Set.of("行政区划代码", "债券", "类别", "已成功发行", "发行日期"),
            Set.of("最高奖励")),
        new Decided(
            "A03 自身原因",
            "闲置土地",
            "三、一(满一年征费)",
            "2023-09-01",
            null,
            "charged",
            land("'已签延期协议': false, '闲置原因': '土地使用权人自身原因'"),
            Set.of("土地", "土地价款", "约定动工日期", "已签延期协议", "已动工", "闲置原因", "已征缴闲置费"),
            Set.of("征费年限", "收回年限", "闲置费比例")),
        new Decided(
            "A03 主张第八条而不属实",
            "闲置土地",
            "三、一(满一年征费)",
            "2023-09-01",
            null,
            "charged",
            land("'已签延期协议': false, '闲置原因': '规划依法修改', '原因经审核属实': false"),
            // Whatever the reason is: one that was not found true counts as one's own.
            Set.of("土地", "土地价款", "约定动工日期", "已签延期协议", "已动工", "原因经审核属实", "已征缴闲置费"),
            Set.of("征费年限", "收回年限", "闲置费比例")),
        new Decided(
            "A03 已延期",
            "闲置土地",
            "三、一(满一年征费)",
            "2024-09-01",
            null,
            "charged",
            land("'已签延期协议': true, '延期后动工日期': '2023-03-01', '闲置原因': '土地使用权人自身原因'"),
            Set.of("土地", "土地价款", "已签延期协议", "延期后动工日期", "已动工", "闲置原因", "已征缴闲置费"),
            Set.of("征费年限", "收回年限", "闲置费比例", "延期重新起算")),
        new Decided(
            "A04 自身原因",
            "闲置土地",
            "三、一(满两年收回)",
            "2024-09-01",
            null,
            "ordered",
            land("'已签延期协议': false, '闲置原因': '土地使用权人自身原因'"),
            Set.of("土地", "约定动工日期", "已签延期协议", "已动工", "闲置原因"),
            Set.of("收回年限")),
        new Decided(
            "A04 已延期",
            "闲置土地",
            "三、一(满两年收回)",
            "2025-09-01",
            null,
            "ordered",
            land("'已签延期协议': true, '延期后动工日期': '2023-03-01', '闲置原因': '土地使用权人自身原因'"),
            Set.of("土地", "已签延期协议", "延期后动工日期", "已动工", "闲置原因"),
            Set.of("收回年限", "延期重新起算")));
  }

  private static String applicant(String list) {
    return ("{'企业': {'统一社会信用代码': '91410122MA9F000018', '名称': '甲公司', '类型': '工业企业',"
            + " '行政区划代码': '410122', %s}}")
        .formatted(list)
        .replace('\'', '"');
  }

  private static String land(String cause) {
    return applicant(
        "'土地': [{'宗地编号': 'D', '取得方式': '出让', '土地价款': 30000000, '约定动工日期': '2022-03-01', '已动工': false,"
            + " '已征缴闲置费': false, %s}]".formatted(cause));
  }

  @ParameterizedTest
  @MethodSource("decided")
  void without_a_fact_the_ruling_stands_or_is_undetermined_and_names_it(Decided decided) {
    Ruling whole = rule(decided, decided.json(), decided.overlay());
    assertThat(whole.code()).isEqualTo(decided.code());
    Set<String> needed = new TreeSet<>();
    JsonNode facts = JSON.readTree(decided.json());
    for (String pointer : pointers(facts.get("企业"), "/企业")) {
      String field = pointer.substring(pointer.lastIndexOf('/') + 1);
      Ruling ruling = rule(decided, without(decided.json(), pointer), decided.overlay());
      if (ruling instanceof Ruling.Undetermined undetermined) {
        assertThat(undetermined.missing())
            .as(pointer)
            .extracting(Missing::name)
            .anyMatch(name -> name.endsWith("." + field));
        needed.add(field);
      } else {
        assertThat(said(ruling)).as(pointer).isEqualTo(said(whole));
      }
    }
    assertThat(needed).isEqualTo(new TreeSet<>(decided.facts()));
  }

  @ParameterizedTest
  @MethodSource("decided")
  void without_a_parameter_the_ruling_stands_or_is_undetermined_and_names_it(Decided decided) {
    PolicyDocument policy =
        Objects.requireNonNull(ShippedRules.RULES.policies().get(decided.policy())).document();
    String whole = said(rule(decided, decided.json(), decided.overlay()));
    Set<String> needed = new TreeSet<>();
    for (String parameter : policy.parameters().keySet()) {
      Overlay redacted = ShippedRules.overlay(decided.policy(), parameter, "redacted");
      Ruling ruling = rule(decided, decided.json(), both(decided.overlay(), redacted));
      if (ruling instanceof Ruling.Undetermined undetermined) {
        assertThat(undetermined.missing())
            .contains(new Missing(Missing.Kind.PARAMETER, decided.policy() + "/" + parameter));
        needed.add(parameter);
      } else {
        assertThat(said(ruling)).as(parameter).isEqualTo(whole);
      }
    }
    assertThat(needed).isEqualTo(new TreeSet<>(decided.parameters()));
  }

  private static @Nullable Overlay both(@Nullable Overlay first, Overlay second) {
    if (first == null) {
      return second;
    }
    Map<String, Map<String, Parameter>> all = new TreeMap<>();
    for (Overlay overlay : List.of(first, second)) {
      overlay
          .parameters()
          .forEach(
              (policy, values) -> all.computeIfAbsent(policy, p -> new TreeMap<>()).putAll(values));
    }
    return new Overlay(second.id(), second.content(), all);
  }

  private static Ruling rule(Decided decided, String json, @Nullable Overlay overlay) {
    return ShippedRules.ruling(
        ShippedRules.decide(ShippedRules.dossier(json, "试.json"), decided.asOf(), overlay),
        decided.clause());
  }

  /** What a ruling gives, without its reasons. */
  private static String said(Ruling ruling) {
    return ruling.code()
        + switch (ruling.code()) {
          case "granted" -> ((Ruling.Granted) ruling).amount();
          case "charged" -> ((Ruling.Charged) ruling).amount();
          case "ordered" -> ((Ruling.Ordered) ruling).from();
          default -> "";
        };
  }

  private static List<String> pointers(JsonNode fact, String at) {
    Set<String> keys = Set.of("统一社会信用代码", "项目编号", "债券代码", "宗地编号");
    return fact.properties().stream()
        .filter(entry -> !keys.contains(entry.getKey()))
        .flatMap(
            entry -> {
              String here = at + "/" + entry.getKey();
              return entry.getValue() instanceof ArrayNode list
                  ? Stream.concat(Stream.of(here), pointers(list.get(0), here + "/0").stream())
                  : Stream.of(here);
            })
        .toList();
  }

  private static String without(String json, String pointer) {
    JsonNode root = JSON.readTree(json);
    int cut = pointer.lastIndexOf('/');
    ((ObjectNode) root.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
    return root.toString();
  }
}
