package org.huice.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.dossier.CanonicalFacts;

/**
 * The core of a decision as JSON, schema version 1 ({@code determination-1.schema.json}). The same
 * decision has the same bytes on every machine, in every language, for any order of its input.
 */
public final class CoreJson {
  private CoreJson() {}

  /** The canonical bytes, UTF-8 without a BOM or a line end. */
  public static byte[] write(Determination determination) {
    JsonBytes bytes = CanonicalJson.written(tree(determination, value -> value));
    return bytes.isPlain() ? bytes.toArray() : CanonicalJson.write(tree(determination));
  }

  /** The same as maps, lists, strings, booleans and integers. */
  public static Map<String, Object> tree(Determination determination) {
    return tree(determination, Normal::form);
  }

  /** With the words in the form that they are given. */
  private static Map<String, Object> tree(Determination determination, UnaryOperator<Object> form) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("schema", Determination.SCHEMA);
    tree.put("ruleSet", determination.ruleSet());
    tree.put("asOf", determination.asOf().toString());
    tree.put("facts", form.apply(CanonicalFacts.of(determination.dossier())));
    Determination.Overlaid overlay = determination.overlay();
    if (overlay != null) {
      // Its content stays as it is: its id is the hash of these very characters.
      tree.put("overlay", Map.of("id", overlay.id(), "content", overlay.content()));
    }
    tree.put("rulings", rulings(determination.rulings(), form));
    if (!determination.settlement().equals(Settlement.NONE)) {
      tree.put("settlement", form.apply(SettlementJson.of(determination.settlement())));
    }
    return tree;
  }

  private static List<Object> rulings(List<Ruling> rulings, UnaryOperator<Object> form) {
    return rulings.stream()
        .sorted(Comparator.comparing(Ruling::matter))
        .<Object>map(RulingJson::of)
        .map(form)
        .toList();
  }
}
