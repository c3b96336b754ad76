package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fact file as it is written, read by the paths that explanations give. */
record JsonSource(JsonNode root) {
  private static final Pattern STEP = Pattern.compile("([^.\\[]+)|\\[([0-9]+)]");
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static JsonSource of(String text) {
    return new JsonSource(EXACT.readTree(text));
  }

  /** What stands there: {@code $.企业.能源项目[0].设备投资额}; a missing node where nothing does. */
  JsonNode at(String path) {
    assertThat(path).startsWith("$.");
    JsonNode node = root;
    Matcher steps = STEP.matcher(path.substring(2));
    while (steps.find()) {
      String index = steps.group(2);
      node = index == null ? node.path(steps.group(1)) : node.path(Integer.parseInt(index));
    }
    return node;
  }
}
