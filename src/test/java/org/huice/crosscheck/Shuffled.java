package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same rules and facts in another order. */
final class Shuffled {
  private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");
  private static final Pattern POLICY = Pattern.compile("policies/([^/]+)/[^/]+\\.drl");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private Shuffled() {}

  /** A folder whose rules stand in other files of the same policy, of other names, in any order. */
  static Map<String, String> files(Map<String, String> files, Random random) {
    Map<String, String> moved = new TreeMap<>();
    Map<String, List<String>> rules = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          Matcher found = POLICY.matcher(path);
          if (found.matches()) {
            rules.computeIfAbsent(found.group(1), policy -> new ArrayList<>()).addAll(of(text));
          } else {
            moved.put(path.replace("vocabulary/", "vocabulary/" + random.nextInt(9)), text);
          }
        });
    rules.forEach((policy, texts) -> spread(policy, texts, random, moved));
    return moved;
  }

  /** The same rule set from policies that come in another order. */
  static RuleSet policies(RuleSet rules, Random random) {
    List<String> names = new ArrayList<>(rules.policies().keySet());
    Collections.shuffle(names, random);
    Map<String, PolicyRules> mixed = new LinkedHashMap<>();
    names.forEach(name -> mixed.put(name, Objects.requireNonNull(rules.policies().get(name))));
    return new RuleSet(rules.id(), rules.vocabulary(), mixed, List.of(), List.of());
  }

  private static List<String> of(String text) {
    return RULE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void spread(
      String policy, List<String> rules, Random random, Map<String, String> files) {
    List<String> mixed = new ArrayList<>(rules);
    Collections.shuffle(mixed, random);
    for (String rule : mixed) {
      String file = "policies/" + policy + "/" + "甲乙丙".charAt(random.nextInt(3)) + ".drl";
      files.merge(file, rule + "\n", (before, after) -> before + "\n" + after);
    }
  }

  /** A fact file with its lists and members in another order. */
  static String facts(String json, Random random) {
    return node(JSON.readTree(json), random).toString();
  }

  private static JsonNode node(JsonNode node, Random random) {
    if (node instanceof ArrayNode list) {
      List<JsonNode> items = new ArrayList<>();
      list.forEach(item -> items.add(node(item, random)));
      Collections.shuffle(items, random);
      return JSON.createArrayNode().addAll(items);
    }
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.shuffle(members, random);
      ObjectNode mixed = JSON.createObjectNode();
      members.forEach(member -> mixed.set(member.getKey(), node(member.getValue(), random)));
      return mixed;
    }
    return node;
  }
}
