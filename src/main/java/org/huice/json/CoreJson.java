package org.huice.json;

import java.util.Comparator;
import java.util.List;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.dossier.CanonicalFacts;

/**
 * The core of a decision as JSON, schema version 1 ({@code determination-1.schema.json}). The same
 * decision has the same bytes on every machine, in every language, for any order of its input. For
 * one thread, which may take one decision after the other with it.
 */
public final class CoreJson {
  private static final int USUAL = 1 << 15;

  private final CanonicalWriter out = CanonicalWriter.normal(USUAL);

  /** The canonical bytes, UTF-8 without a BOM or a line end. */
  public static byte[] write(Determination determination) {
    return new CoreJson().of(determination).bytes();
  }

  /** Takes the core of a decision; what this held before is gone. */
  public CoreJson of(Determination determination) {
    out.clear();
    core(determination);
    return this;
  }

  /** {@code sha256:} and the hash of the bytes. */
  public String digest() {
    return out.digest();
  }

  /** The canonical bytes, as an array of their own. */
  public byte[] bytes() {
    return out.toArray();
  }

  private void core(Determination determination) {
    out.open();
    out.day(Keys.AS_OF, determination.asOf());
    out.key(Keys.FACTS);
    out.value(CanonicalFacts.of(determination.dossier()));
    Determination.Overlaid overlay = determination.overlay();
    if (overlay != null) {
      overlay(overlay);
    }
    out.word(Keys.RULE_SET, determination.ruleSet());
    rulings(determination.rulings(), new RulingJson(out));
    out.key(Keys.SCHEMA);
    out.number(Determination.SCHEMA);
    if (!determination.settlement().equals(Settlement.NONE)) {
      out.key(Keys.SETTLEMENT);
      new SettlementJson(out).write(determination.settlement());
    }
    out.close();
  }

  /** Its content stays as it is: its id is the hash of these very characters. */
  private void overlay(Determination.Overlaid overlay) {
    out.key(Keys.OVERLAY);
    out.open();
    out.key(Keys.CONTENT);
    out.exact(overlay.content());
    out.key(Keys.ID);
    out.exact(overlay.id());
    out.close();
  }

  private void rulings(List<Ruling> rulings, RulingJson json) {
    out.key(Keys.RULINGS);
    out.openList();
    rulings.stream().sorted(Comparator.comparing(Ruling::matter)).forEach(json::write);
    out.closeList();
  }
}
