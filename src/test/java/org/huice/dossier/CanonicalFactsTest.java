package org.huice.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalFactsTest {
  private static final List<String> ENTRIES =
      List.of(
          "\"研发费用占比(%)\":\"3.50\"",
          "\"名称\":\"Cafe\\u0301\"",
          "\"成立日期\":\"2024-02-29\"",
          "\"规上\":false",
          "\"职工人数\":12",
          "\"设备投资额\":100.00",
          "\"年度\":[]",
          "\"依据\":{\"$.名称\":{\"状态\":\"申报\"},\"$.研发费用占比(%)\":{\"材料\":\"审计报告\"}}");
  private static final List<String> PROJECTS =
      List.of(
          "{\"编号\":\"P-2\",\"类别\":\"光伏发电\",\"设备金额\":0.00,"
              + "\"依据\":{\"$.设备投资额\":{\"status\":\"verified\",\"document\":\"发票\"}}}",
          "{\"设备\":[{\"编号\":\"D\",\"台数\":3}],\"编号\":\"P-10\"}",
          "{\"编号\":\"P-1\"}");

  @Test
  void facts_are_written_sorted_with_plain_numbers_and_field_names() {
    assertThat(CanonicalFacts.of(dossier(ENTRIES, PROJECTS)))
        .isEqualTo(
            Map.of(
                "企业",
                Map.of(
                    "统一社会信用代码",
                    Sample.CODE,
                    "研发占比",
                    "3.5",
                    "名称",
                    "Café",
                    "成立日期",
                    "2024-02-29",
                    "规上",
                    false,
                    "职工人数",
                    12,
                    "设备投资额",
                    "100",
                    "年度",
                    List.of(),
                    "依据",
                    Map.of("$.研发占比", Map.of("状态", "申报", "材料", "审计报告")),
                    "能源项目",
                    List.of(
                        Map.of("编号", "P-1"),
                        Map.of("编号", "P-10", "设备", List.of(Map.of("编号", "D", "台数", 3))),
                        Map.of(
                            "编号", "P-2",
                            "类别", "光伏发电",
                            "设备投资额", "0",
                            "依据", Map.of("$.设备投资额", Map.of("状态", "核定", "材料", "发票")))))));
  }

  @Test
  void reading_them_again_yields_an_equal_dossier() {
    Dossier first = dossier(ENTRIES, PROJECTS);
    Dossier second = Sample.read(json(first), problem -> {}).orElseThrow();
    assertThat(CanonicalFacts.of(second)).isEqualTo(CanonicalFacts.of(first));
    assertThat(second.facts()).extracting(Fact::id).isEqualTo(ids(first));
    for (int i = 0; i < ids(first).size(); i++) {
      assertThat(second.facts().get(i).values()).isEqualTo(first.facts().get(i).values());
      assertThat(second.facts().get(i).evidence()).isEqualTo(first.facts().get(i).evidence());
      assertThat(second.facts().get(i).lists().toString())
          .isEqualTo(first.facts().get(i).lists().toString());
    }
  }

  private static List<FactId> ids(Dossier dossier) {
    return dossier.facts().stream().map(Fact::id).toList();
  }

  @Property(tries = 50)
  void the_order_of_the_file_does_not_matter(@ForAll long seed) {
    Dossier shuffled = dossier(shuffle(ENTRIES, seed), shuffle(PROJECTS, seed));
    assertThat(json(shuffled)).isEqualTo(json(dossier(ENTRIES, PROJECTS)));
    assertThat(shuffled.facts().toString())
        .isEqualTo(dossier(ENTRIES, PROJECTS).facts().toString());
  }

  private static List<String> shuffle(List<String> entries, long seed) {
    List<String> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static Dossier dossier(List<String> entries, List<String> projects) {
    return Sample.firm(
        String.join(",", entries) + ",\"能源项目\":[" + String.join(",", projects) + "]");
  }

  private static String json(Dossier dossier) {
    byte[] bytes = JsonMapper.builder().build().writeValueAsBytes(CanonicalFacts.of(dossier));
    return new String(bytes, UTF_8);
  }
}
