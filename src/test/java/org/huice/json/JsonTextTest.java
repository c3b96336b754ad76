package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {
  @Test
  void keys_keep_their_order() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("乙", List.of(1, true));
    map.put("甲", Map.of());

    assertThat(JsonText.compact(map)).isEqualTo("{\"乙\":[1,true],\"甲\":{}}");
    assertThat(JsonText.indented(map))
        .isEqualTo("{\n  \"乙\": [\n    1,\n    true\n  ],\n  \"甲\": {}\n}");
  }

  @Property
  void what_is_written_reads_back(@ForAll Map<String, List<String>> value) {
    JsonMapper mapper = JsonMapper.shared();

    assertThat(mapper.readValue(JsonText.compact(value), Object.class)).isEqualTo(value);
    assertThat(mapper.readValue(JsonText.indented(value), Object.class)).isEqualTo(value);
  }
}
