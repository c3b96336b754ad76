package org.huice.pool;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.money.Money;

/**
 * The record of a committed run as maps, lists, texts, whole numbers and flags, from which
 * canonical JSON is made: what there was, who got what of it, and by which steps.
 */
public final class RecordTree {
  private RecordTree() {}

  /** The record. */
  public static Map<String, Object> of(PoolResult result, RunTerms terms) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("kind", PoolRecord.KIND);
    tree.put("schema", PoolRecord.SCHEMA);
    tree.put("huice", terms.program());
    tree.put("pool", result.pool().id());
    tree.put("ruleSet", terms.ruleSet());
    Determination.Overlaid overlay = terms.overlay();
    if (overlay != null) {
      tree.put(
          "overlay",
          Map.of("id", overlay.id(), "title", terms.overlayTitle(), "content", overlay.content()));
    }
    tree.put("asOf", terms.asOf().toString());
    tree.put("results", terms.results());
    tree.put("decided", Math.toIntExact(terms.decided()));
    tree.put("rejected", Math.toIntExact(terms.rejected()));
    tree.put("previous", terms.previous().stream().map(RecordTree::previous).toList());
    tree.put("values", values(result));
    BigDecimal budget = result.budget();
    BigDecimal room = result.room();
    if (budget != null && room != null) {
      tree.put("budget", yuan(budget));
      tree.put("room", yuan(room));
    }
    tree.put("bounds", result.bounds());
    tree.put("setAside", result.setAside().stream().map(RecordTree::setAside).toList());
    tree.put("population", result.averages().stream().map(RecordTree::average).toList());
    Fraction rate = result.rate();
    if (rate != null) {
      tree.put("rate", rate.toString());
    }
    tree.put("claims", result.awards().stream().map(RecordTree::award).toList());
    tree.put("total", yuan(result.total()));
    return tree;
  }

  private static String yuan(BigDecimal yuan) {
    return Money.of(yuan).canonical();
  }

  private static Map<String, Object> previous(PoolRecord record) {
    return Map.of("digest", record.digest(), "paid", yuan(record.total()));
  }

  private static Map<String, Object> values(PoolResult result) {
    Map<String, Object> values = new TreeMap<>();
    result.values().forEach((name, value) -> values.put(name.toString(), value.toString()));
    return values;
  }

  /** What it says of a claim that took no part. */
  public static Map<String, Object> setAside(SetAside aside) {
    Map<String, Object> tree = identity(aside.claim());
    tree.put("reason", aside.reason().code());
    tree.put("known", yuan(aside.claim().yuan()));
    tree.put("missing", aside.claim().missing());
    return tree;
  }

  private static Map<String, Object> average(Average average) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("field", average.admission().field());
    tree.put("of", average.admission().of().name().toLowerCase(Locale.ROOT));
    tree.put("inclusive", average.admission().inclusive());
    tree.put("sum", average.sum().toPlainString());
    tree.put("count", average.count());
    tree.put("missing", average.missing());
    tree.put("threshold", average.threshold().toString());
    return tree;
  }

  /** What it says of a claim that took part. */
  public static Map<String, Object> award(Award award) {
    Map<String, Object> tree = identity(award.claim());
    tree.put("entitlement", yuan(award.entitlement()));
    tree.put("admitted", award.admitted());
    tree.put("award", yuan(award.yuan()));
    if (award.claim().bound()) {
      tree.put("bound", true);
    }
    Award.Standing standing = award.standing();
    if (standing != null) {
      tree.put("rank", standing.rank());
      tree.put("rankSum", String.valueOf(standing.sum()));
      tree.put("ranks", standing.ranks());
    }
    Integer turn = award.turn();
    if (turn != null) {
      tree.put("turn", turn);
    }
    LeftOver over = award.leftOver();
    if (over != null) {
      tree.put("leftOver", leftOver(over));
    }
    tree.put("steps", award.steps().stream().map(RecordTree::step).toList());
    Cause cause = award.cause();
    if (cause != null) {
      tree.put("cause", cause.code());
    }
    return tree;
  }

  private static Map<String, Object> identity(Claim claim) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("determination", claim.core());
    tree.put("entry", Math.toIntExact(claim.entry()));
    tree.put("name", claim.name());
    tree.put("applicant", fact(claim.applicant()));
    tree.put("matter", matter(claim.matter()));
    if (!claim.figures().isEmpty()) {
      tree.put("figures", claim.figures());
    }
    return tree;
  }

  private static Map<String, Object> leftOver(LeftOver over) {
    return Map.of(
        "fen", over.fen(),
        "remainder", over.remainder().toString(),
        "place", over.place(),
        "tied", over.tied());
  }

  private static Map<String, Object> matter(Matter matter) {
    return Map.of(
        "policy", matter.policy(), "clause", matter.clause(), "subject", fact(matter.subject()));
  }

  private static Map<String, Object> fact(FactId id) {
    return Map.of("type", id.type(), "key", id.key());
  }

  private static Map<String, Object> step(PoolStep step) {
    return Map.of(
        "kind", step.kind().code(),
        "label", step.label(),
        "operand", step.operand(),
        "result", yuan(step.result()),
        "source", step.source());
  }
}
