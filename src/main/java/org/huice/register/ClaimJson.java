package org.huice.register;

import java.time.LocalDate;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.json.CanonicalWriter;
import org.huice.json.JsonKey;
import org.huice.pool.Claim;
import org.jspecify.annotations.Nullable;

/** Claims on pools as a result line has them; what the line says once is not said again. */
final class ClaimJson {
  private ClaimJson() {}

  /** Writes a claim. */
  static void write(Claim claim, CanonicalWriter line) {
    line.open();
    line.sum(LineKeys.AMOUNT, claim.yuan());
    flag(LineKeys.AT_MOST, claim.bound(), line);
    line.key(LineKeys.FIGURES);
    line.value(claim.figures());
    matter(claim.matter(), line);
    line.listIfAny(LineKeys.MISSING, claim.missing(), line::text);
    flag(LineKeys.OPEN, claim.open(), line);
    line.word(LineKeys.POOL, claim.pool());
    line.close();
  }

  private static void flag(JsonKey key, boolean flag, CanonicalWriter line) {
    if (flag) {
      line.flag(key, true);
    }
  }

  private static void matter(Matter matter, CanonicalWriter line) {
    line.key(LineKeys.MATTER);
    line.open();
    line.word(LineKeys.CLAUSE, matter.clause());
    line.day(LineKeys.DATE, matter.date());
    line.word(LineKeys.POLICY, matter.policy());
    line.key(LineKeys.SUBJECT);
    identity(matter.subject(), line);
    line.close();
  }

  /** Writes an identity, so that it can be read back whatever its key holds. */
  static void identity(FactId id, CanonicalWriter line) {
    line.open();
    line.list(LineKeys.KEY, id.key(), line::text);
    line.word(LineKeys.TYPE, id.type());
    line.close();
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
