package org.huice.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    return CanonicalJson.write(tree(determination));
  }

  /** The same as maps, lists, strings, booleans and integers. */
  public static Map<String, Object> tree(Determination determination) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("schema", Determination.SCHEMA);
    tree.put("ruleSet", determination.ruleSet());
    tree.put("asOf", determination.asOf().toString());
    tree.put("facts", Normal.form(CanonicalFacts.of(determination.dossier())));
    Determination.Overlaid overlay = determination.overlay();
    if (overlay != null) {
      // Its content stays as it is: its id is the hash of these very characters.
      tree.put("overlay", Map.of("id", overlay.id(), "content", overlay.content()));
    }
    tree.put("rulings", rulings(determination.rulings()));
    if (!determination.settlement().equals(Settlement.NONE)) {
      tree.put("settlement", Normal.form(SettlementJson.of(determination.settlement())));
    }
    return tree;
  }

  private static List<Object> rulings(List<Ruling> rulings) {
    return rulings.stream()
        .sorted(Comparator.comparing(Ruling::matter))
        .map(RulingJson::of)
        .map(Normal::form)
        .toList();
  }
}
