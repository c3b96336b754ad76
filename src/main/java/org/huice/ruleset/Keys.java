package org.huice.ruleset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huice.problem.Nearest;

/**
 * The keys that one kind of section of a YAML file knows. The published JSON Schemas name the same.
 *
 * @param section the section's name in messages
 * @param required must be there
 * @param optional may be there
 */
record Keys(String section, List<String> required, List<String> optional) {
  static final Keys POLICY =
      new Keys(
          "policy.yaml",
          List.of(
              "title",
              "authority",
              "status",
              "in-force",
              "jurisdiction",
              "level",
              "rounding",
              "clauses"),
          List.of(
              "document",
              "payer",
              "elapsed",
              "materials",
              "parameters",
              "provisions",
              "settlement",
              "pools"));
  static final Keys IN_FORCE =
      new Keys("in-force", List.of(), List.of("from", "after", "to", "before", "assumed"));
  static final Keys JURISDICTION = new Keys("jurisdiction", List.of("code"), List.of("assumed"));
  static final Keys ROUNDING = new Keys("rounding", List.of("to", "mode"), List.of());
  static final Keys ELAPSED =
      new Keys("elapsed", List.of("on-anniversary", "leap-day"), List.of("assumed"));
  static final Keys CLAUSE =
      new Keys(
          "clause",
          List.of("subject", "kind", "dated-by", "text"),
          List.of(
              "reading",
              "source",
              "order",
              "title",
              "approval",
              "discretion",
              "inexact",
              "assumed",
              "application",
              "payment",
              "materials",
              "bars",
              "soft",
              "undecidable",
              "accepted"));
  static final Keys APPLICATION = new Keys("application", List.of(), List.of("applied", "manual"));
  static final Keys PAYMENT =
      new Keys("payment", List.of("remainder"), List.of("instalments", "paid-by", "paid-to"));
  static final Keys INSTALMENT =
      new Keys("instalment", List.of("name", "weight"), List.of("requires"));
  static final Keys PORTION = new Keys("portion", List.of("name", "weight"), List.of());
  static final Keys MATERIAL = new Keys("material", List.of("any-of"), List.of());
  static final Keys PARAMETER =
      new Keys(
          "parameter",
          List.of("clause", "unit", "values"),
          List.of("bound", "schedule", "options", "table", "cap", "assumed"));
  static final Keys CAP = new Keys("cap", List.of("on", "inclusive"), List.of());
  static final Keys TABLE = new Keys("table", List.of("keys"), List.of());
  static final Keys TABLE_KEY = new Keys("key", List.of("unit"), List.of("field", "share", "of"));
  static final Keys CELL = new Keys("cell", List.of(), List.of("from", "above", "to", "below"));
  static final Keys BAND = new Keys("band", List.of("amount"), List.of("from", "above"));
  static final Keys TIER = new Keys("tier", List.of("rate"), List.of("from", "above"));
  static final String CEILING = "ceiling";
  static final String REQUIRES = "requires";
  static final String TOP_UP = "top-up";

  /** The kinds of settlement entries, each by the key that names it. */
  static final List<Keys> SETTLEMENT =
      List.of(
          settlement("highest", List.of("clauses", "per"), List.of("keep")),
          settlement("priority", List.of("clauses", "per"), List.of()),
          settlement("choice", List.of("field", "options", "per"), List.of()),
          settlement("exclusive", List.of("pairs", "per"), List.of()),
          settlement(REQUIRES, List.of("clause", "needs", "per"), List.of()),
          settlement("supersedes", List.of("winner", "loser", "per"), List.of()),
          settlement("additive", List.of("clauses"), List.of("per")),
          settlement(
              CEILING,
              List.of("clauses", "per", "at-most", "inclusive", "cut"),
              List.of("except", "history")),
          settlement(
              TOP_UP,
              List.of("clauses", "per", "at-most", "inclusive", "cut", "history"),
              List.of("except")));

  static final Keys LIMIT = new Keys("at-most", List.of("field"), List.of("share"));
  static final Keys HISTORY =
      new Keys("history", List.of("type", "amount"), List.of("where", "subject", "year-of"));
  static final Keys OVERLAY =
      new Keys("overlay", List.of("title", "assumed", "parameters"), List.of());
  static final Keys OVERLAY_PARAMETER =
      new Keys("parameter", List.of("values"), List.of("schedule", "table", "assumed"));
  static final Keys CASE =
      new Keys(
          "case",
          List.of("case", "as-of", "facts", "expect"),
          List.of("parameters", "wrong-reading"));
  static final Keys EXPECTED =
      new Keys(
          "expect",
          List.of("clause", "ruling"),
          List.of(
              "subject",
              "amount",
              "ceiling",
              "missing",
              "so-far",
              "from",
              "failed",
              "cause",
              "winner",
              "rule",
              "payment",
              "states",
              "paid-by",
              "paid-to",
              "reached",
              "measured",
              "target"));

  private static Keys settlement(String kind, List<String> required, List<String> optional) {
    return new Keys(
        kind,
        Stream.concat(Stream.of(kind), required.stream()).toList(),
        Stream.of(optional.stream(), cited(kind), Stream.of("text", "assumed"))
            .flatMap(keys -> keys)
            .toList());
  }

  /** In {@code requires} the key names the clause that needs the others. */
  private static Stream<String> cited(String kind) {
    return kind.equals(REQUIRES) ? Stream.of() : Stream.of("clause");
  }

  /** The kinds of settlement entries. */
  static List<String> settlementKinds() {
    return SETTLEMENT.stream().map(Keys::section).toList();
  }

  /** Required and optional ones. */
  List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }

  /** The key that is near, or, where none is, all of them with what they mean, for a message. */
  String allowed(String key, Locale locale) {
    List<String> near = Nearest.find(key, all()).map(List::of).orElseGet(this::all);
    return Glosses.of("key." + section, near, locale);
  }
}
