package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huice.json.CoreJson;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same facts give the same bytes, however their lists, members and files are arranged. */
class SameBytesTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  @Property(tries = 20)
  void shuffled_lists_members_and_file_names_give_the_same_core(@ForAll Random random)
      throws IOException {
    for (String name : List.of("宏图置地", "中原装备园")) {
      String json = Files.readString(Path.of("fixtures/enterprises/" + name + ".json"));
      String other = shuffled(JSON.readTree(json), random).toString();
      assertThat(core(other, random.nextInt() + ".json")).isEqualTo(core(json, name + ".json"));
    }
  }

  private static String core(String json, String file) {
    return new String(
        CoreJson.write(ShippedRules.decide(ShippedRules.dossier(json, file), "2025-12-01", null)),
        StandardCharsets.UTF_8);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ArrayNode list) {
      List<JsonNode> items = new ArrayList<>();
      list.forEach(item -> items.add(shuffled(item, random)));
      Collections.shuffle(items, random);
      return JSON.createArrayNode().addAll(items);
    }
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.shuffle(members, random);
      ObjectNode mixed = JSON.createObjectNode();
      members.forEach(member -> mixed.set(member.getKey(), shuffled(member.getValue(), random)));
      return mixed;
    }
    return node;
  }
}
