package org.huice.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.pool.Claim;
import org.jspecify.annotations.Nullable;

/** Claims on pools as a result line has them; what the line says once is not said again. */
final class ClaimTree {
  private ClaimTree() {}

  /** A claim as maps and texts. */
  static Map<String, Object> of(Claim claim) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("pool", claim.pool());
    tree.put("matter", matter(claim.matter()));
    tree.put("amount", Sums.yuan(claim.yuan()));
    tree.put("figures", claim.figures());
    if (claim.bound()) {
      tree.put("atMost", true);
    }
    if (claim.open()) {
      tree.put("open", true);
    }
    if (!claim.missing().isEmpty()) {
      tree.put("missing", claim.missing());
    }
    return tree;
  }

  private static Map<String, Object> matter(Matter matter) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("policy", matter.policy());
    tree.put("clause", matter.clause());
    tree.put("subject", identity(matter.subject()));
    if (matter.date() != null) {
      tree.put("date", matter.date().toString());
    }
    return tree;
  }

  /** An identity, so that it can be read back whatever its key holds. */
  static Map<String, Object> identity(FactId id) {
    return Map.of("type", id.type(), "key", id.key());
  }

  /** The identity that stands there. */
  static FactId identity(Told id) {
    return new FactId(id.text("type"), id.texts("key"));
  }

  /**
   * The claim that stands there.
   *
   * @param name of the applicant; null where none is known
   */
  static Claim read(Told claim, long entry, String core, FactId applicant, @Nullable String name) {
    Told matter = claim.object("matter");
    LocalDate date = matter.textIfAny("date") == null ? null : matter.day("date");
    return new Claim(
        claim.text("pool"),
        entry,
        core,
        applicant,
        name == null ? applicant.toString() : name,
        new Matter(
            matter.text("policy"), matter.text("clause"), identity(matter.object("subject")), date),
        claim.yuan("amount"),
        claim.flag("atMost"),
        claim.flag("open"),
        claim.object("figures").all(String.class),
        claim.texts("missing"));
  }
}
