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
 * A core built as maps and lists and then sorted, as the program once wrote it: slow, and without
 * any order of keys that could be got wrong. What {@link CoreJson} writes is held against it.
 */
final class CoreTree {
  private CoreTree() {}

  static Map<String, Object> of(Determination determination) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("schema", Determination.SCHEMA);
    tree.put("ruleSet", determination.ruleSet());
    tree.put("asOf", determination.asOf().toString());
    tree.put("facts", Normal.form(CanonicalFacts.of(determination.dossier())));
    Determination.Overlaid overlay = determination.overlay();
    if (overlay != null) {
      tree.put("overlay", Map.of("id", overlay.id(), "content", overlay.content()));
    }
    tree.put("rulings", rulings(determination.rulings()));
    if (!determination.settlement().equals(Settlement.NONE)) {
      tree.put("settlement", Normal.form(SettlementTree.of(determination.settlement())));
    }
    return tree;
  }

  private static List<Object> rulings(List<Ruling> rulings) {
    return rulings.stream()
        .sorted(Comparator.comparing(Ruling::matter))
        .<Object>map(RulingTree::of)
        .map(Normal::form)
        .toList();
  }
}
