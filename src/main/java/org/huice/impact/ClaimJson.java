package org.huice.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.pool.Claim;
import org.huice.tree.Node;

/** Claims on pools as members of a line, and back; what both sides have alike is written once. */
final class ClaimJson {
  private static final String BASE = "basePools";
  private static final String HEAD = "headPools";
  private static final String SAME = "pools";

  private ClaimJson() {}

  static void put(Map<String, Object> line, PoolClaims base, PoolClaims head) {
    if (base.equals(head)) {
      put(line, SAME, base);
    } else {
      put(line, BASE, base);
      put(line, HEAD, head);
    }
  }

  private static void put(Map<String, Object> line, String key, PoolClaims claims) {
    if (!claims.isEmpty()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("claims", claims.claims().stream().map(ClaimJson::of).toList());
      tree.put("figures", claims.figures());
      line.put(key, tree);
    }
  }

  /** The same object for both sides where they are alike, so that it is kept once. */
  static List<PoolClaims> both(Fields line) {
    if (line.flag(SAME)) {
      PoolClaims same = read(line, SAME);
      return List.of(same, same);
    }
    return List.of(read(line, BASE), read(line, HEAD));
  }

  private static PoolClaims read(Fields line, String key) {
    if (!line.flag(key)) {
      return PoolClaims.NONE;
    }
    Fields fields = line.object(key);
    SortedMap<String, SortedMap<String, String>> figures = new TreeMap<>();
    Fields all = fields.object("figures");
    all.mapping().entries().forEach(one -> figures.put(one.key(), sorted(all, one.key())));
    return new PoolClaims(fields.items("claims").map(ClaimJson::read).toList(), figures);
  }

  private static SortedMap<String, String> sorted(Fields fields, String key) {
    return new TreeMap<>(fields.texts(key));
  }

  private static Map<String, Object> of(Claim claim) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pool", claim.pool());
    tree.put("entry", claim.entry());
    tree.put("applicant", identity(claim.applicant()));
    tree.put("name", claim.name());
    tree.put("policy", claim.matter().policy());
    tree.put("clause", claim.matter().clause());
    tree.put("subject", identity(claim.matter().subject()));
    ChangedJson.put(
        tree, "date", claim.matter().date() == null ? null : claim.matter().date().toString());
    tree.put("amount", claim.yuan().toPlainString());
    ChangedJson.put(tree, "atMost", claim.bound() ? true : null);
    ChangedJson.put(tree, "open", claim.open() ? true : null);
    tree.put("figures", claim.figures());
    tree.put("missing", claim.missing());
    return tree;
  }

  private static List<String> identity(FactId id) {
    List<String> parts = new ArrayList<>(List.of(id.type()));
    parts.addAll(id.key());
    return parts;
  }

  private static FactId identity(List<String> parts) {
    return new FactId(parts.get(0), parts.subList(1, parts.size()));
  }

  private static Claim read(Node node) {
    Fields fields = Fields.of(node);
    String date = fields.textOrNull("date");
    return new Claim(
        fields.text("pool"),
        fields.count("entry"),
        "",
        identity(fields.words("applicant")),
        fields.text("name"),
        new Matter(
            fields.text("policy"),
            fields.text("clause"),
            identity(fields.words("subject")),
            date == null ? null : LocalDate.parse(date)),
        fields.number("amount"),
        fields.flag("atMost"),
        fields.flag("open"),
        sorted(fields, "figures"),
        fields.words("missing"));
  }
}
