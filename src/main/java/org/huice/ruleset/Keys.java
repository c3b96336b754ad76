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
          List.of("document", "payer", "elapsed", "materials", "parameters"));
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
              "assumed"));
  static final Keys PARAMETER =
      new Keys(
          "parameter",
          List.of("clause", "unit", "values"),
          List.of("bound", "schedule", "options", "assumed"));
  static final Keys TIER = new Keys("tier", List.of("rate"), List.of("from", "above"));
  static final Keys OVERLAY =
      new Keys("overlay", List.of("title", "assumed", "parameters"), List.of());
  static final Keys OVERLAY_PARAMETER =
      new Keys("parameter", List.of("values"), List.of("schedule", "assumed"));
  static final Keys CASE =
      new Keys("case", List.of("case", "as-of", "facts", "expect"), List.of("parameters"));
  static final Keys EXPECTED =
      new Keys(
          "expect",
          List.of("clause", "ruling"),
          List.of("subject", "amount", "ceiling", "missing", "so-far", "from", "failed"));

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
