package org.huice.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.advice.Advice;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.explanation.Explanation;
import org.huice.explanation.Sources;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as JSON ({@code explanation-1.schema.json}): codes and data, no sentence of the
 * program. The same explanation has the same text wherever it is written.
 */
public final class ExplanationJson {
  /** The name of the form. */
  public static final String SCHEMA = "explanation-1";

  private ExplanationJson() {}

  /**
   * The document as maps, lists, strings, booleans and integers, keys sorted; {@link JsonText}
   * writes it.
   *
   * @param advice null where none was asked for
   */
  public static Map<String, Object> tree(Explanation explanation, @Nullable Advice advice) {
    return tree(explanation, advice, Map.of());
  }

  /**
   * The same where pools take awards.
   *
   * @param pooled what they made of each, as the schema has it
   */
  public static Map<String, Object> tree(
      Explanation explanation, @Nullable Advice advice, Map<Matter, Map<String, Object>> pooled) {
    Determination determination = explanation.determination();
    Sources sources = new Sources(determination.dossier());
    Members members =
        new Members()
            .put("schema", SCHEMA)
            .put("determination", determination(determination))
            .put(
                "rulings",
                explanation.rulings().stream()
                    .map(ruling -> ExplainedRulingJson.of(ruling, sources, pooled))
                    .toList());
    if (advice != null) {
      members.put("advice", AdviceJson.of(advice, sources));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    members.map().forEach((key, value) -> tree.put(key, Normal.form(value)));
    return tree;
  }

  private static Map<String, Object> determination(Determination determination) {
    Determination.Overlaid overlay = determination.overlay();
    return new Members()
        .put("ruleSet", determination.ruleSet())
        .put("overlay", overlay == null ? null : overlay.id())
        .put("asOf", determination.asOf().toString())
        .put("applicant", MatterJson.tree(determination.dossier().applicant().id()).map())
        .map();
  }
}
