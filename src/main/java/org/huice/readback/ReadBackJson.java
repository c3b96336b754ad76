package org.huice.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A read-back as maps and lists, for programs that show it themselves. */
public final class ReadBackJson {
  private ReadBackJson() {}

  /** Numbers as the page has them, texts, tables, and what stands below each sentence. */
  public static Map<String, Object> of(PolicyReading reading) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policy", reading.policy());
    json.put("title", reading.title());
    json.put("rules", reading.rules());
    json.put("general", reading.general().stream().map(Sentence::text).toList());
    json.put("clauses", reading.clauses().stream().map(ReadBackJson::of).toList());
    return json;
  }

  private static Map<String, Object> of(ClauseReading clause) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("clause", clause.clause());
    json.put("quoted", clause.quoted().stream().map(Quote::text).toList());
    json.put("quotedFrom", clause.quoted().stream().map(Quote::source).toList());
    json.put("sentences", of(clause.sentences(), List.of()));
    return json;
  }

  private static List<Map<String, Object>> of(List<Sentence> sentences, List<Integer> above) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Integer> path = new ArrayList<>(above);
      path.add(i + 1);
      all.add(of(sentences.get(i), path));
    }
    return all;
  }

  private static Map<String, Object> of(Sentence sentence, List<Integer> path) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", Numbering.of(path));
    json.put("text", sentence.text());
    Grid grid = sentence.grid();
    if (grid != null) {
      json.put("table", Map.of("header", grid.header(), "rows", grid.rows()));
    }
    if (!sentence.below().isEmpty()) {
      json.put("below", of(sentence.below(), path));
    }
    return json;
  }
}
