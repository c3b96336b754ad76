package org.huice.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.impact.Frame.Difference;
import org.huice.register.InputFile;

/** A comparison and a sweep as JSON, changed applicants left out. */
final class ComparisonJson {
  private static final int SCHEMA = 1;

  private ComparisonJson() {}

  static Map<String, Object> of(Comparison comparison) {
    Map<String, Object> tree = head("impact", comparison.frame());
    tree.put("same", false);
    tree.put("total", delta(comparison.total()));
    tree.put("suppliedParameters", supplied(comparison.supplied()));
    tree.put(
        "policies",
        comparison.policies().stream()
            .map(policy -> named(Map.of("policy", policy.policy()), delta(policy.delta())))
            .toList());
    tree.put("classes", comparison.classes().stream().map(ComparisonJson::ofClass).toList());
    tree.put("pools", comparison.pools().stream().map(PoolJson::of).toList());
    tree.put("causes", comparison.causes().stream().map(ComparisonJson::cause).toList());
    return tree;
  }

  /** Two sides that do not differ, so that the register was not read. */
  static Map<String, Object> same(Frame frame) {
    Map<String, Object> tree = head("impact", frame);
    tree.keySet().removeAll(List.of("input", "read", "compared", "notComparable"));
    tree.put("same", true);
    return tree;
  }

  static Map<String, Object> of(Sweep sweep) {
    Map<String, Object> tree = head("sweep", sweep.frame());
    tree.put("policy", sweep.policy());
    tree.put("parameter", sweep.parameter());
    tree.put("unit", sweep.unit());
    ChangedJson.put(tree, "current", sweep.current());
    tree.put("base", point(sweep.base()));
    tree.put("points", sweep.points().stream().map(ComparisonJson::point).toList());
    return tree;
  }

  private static Map<String, Object> head(String kind, Frame frame) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", kind);
    tree.put("schema", SCHEMA);
    tree.put("register", frame.register());
    tree.put("input", frame.inputs().stream().map(ComparisonJson::input).toList());
    tree.put("asOf", frame.asOf().toString());
    tree.put("crossCheck", frame.checking().code());
    tree.put("baseRules", side(frame.base()));
    tree.put("headRules", side(frame.head()));
    tree.put("evaluated", frame.scope().stream().map(ComparisonJson::evaluated).toList());
    tree.put("notEvaluated", frame.notEvaluated());
    tree.put("read", frame.read());
    tree.put("compared", frame.compared());
    tree.put("notComparable", frame.notComparable());
    return tree;
  }

  private static Map<String, Object> input(InputFile file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", file.name());
    tree.put("sha256", file.sha256());
    return tree;
  }

  private static Map<String, Object> side(Frame.Side side) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", side.name());
    tree.put("ruleSet", side.ruleSet());
    ChangedJson.put(tree, "overlay", side.overlay());
    return tree;
  }

  private static Map<String, Object> evaluated(Frame.Evaluated policy) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("policy", policy.policy());
    tree.put("title", policy.title());
    tree.put("why", policy.why().stream().map(ComparisonJson::difference).toList());
    tree.put("clauses", policy.clauses());
    tree.put("clausesInAll", policy.of());
    return tree;
  }

  private static Map<String, Object> difference(Difference difference) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", difference.kind().code());
    tree.put("name", difference.name());
    ChangedJson.put(tree, "base", difference.base());
    ChangedJson.put(tree, "head", difference.head());
    return tree;
  }

  private static Map<String, Object> delta(Delta delta) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("base", AmountsJson.sums(delta.base()));
    tree.put("head", AmountsJson.sums(delta.head()));
    tree.put("change", AmountsJson.sums(delta.change()));
    tree.put("newlyUndetermined", AmountsJson.sums(delta.opened()));
    tree.put("newlyDetermined", AmountsJson.sums(delta.closed()));
    tree.put("openBase", AmountsJson.split(delta.openBase()));
    tree.put("openHead", AmountsJson.split(delta.openHead()));
    tree.put("applicants", AmountsJson.counts(delta.applicants()));
    tree.put("matters", AmountsJson.counts(delta.matters()));
    return tree;
  }

  private static Map<String, Object> supplied(Supplied supplied) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("matters", supplied.matters());
    tree.put("head", AmountsJson.sums(supplied.head()));
    return tree;
  }

  private static Map<String, Object> named(Map<String, Object> names, Map<String, Object> rest) {
    Map<String, Object> tree = new LinkedHashMap<>(names);
    tree.putAll(rest);
    return tree;
  }

  private static Map<String, Object> ofClass(ClassDelta one) {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("field", one.field());
    names.put("value", one.value());
    return named(names, delta(one.delta()));
  }

  private static Map<String, Object> cause(CauseDelta cause) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("policy", cause.policy());
    tree.put("clause", cause.clause());
    tree.put("cause", ChangedJson.cause(cause.cause()));
    tree.put("why", cause.why());
    tree.put("whyIsExample", cause.example());
    tree.put("matters", cause.matters());
    tree.put("change", AmountsJson.sums(cause.change()));
    return tree;
  }

  private static Map<String, Object> point(SweepPoint point) {
    Map<String, Object> tree = new LinkedHashMap<>();
    ChangedJson.put(tree, "value", point.value() == null ? null : point.value().toPlainString());
    tree.put("sums", AmountsJson.sums(point.sums()));
    tree.put("change", AmountsJson.sums(point.change()));
    tree.put("newlyDetermined", point.opened());
    tree.put("granted", point.granted());
    tree.put("open", point.open());
    tree.put("pending", AmountsJson.split(point.pending()));
    tree.put("winners", point.winners());
    tree.put("losers", point.losers());
    return tree;
  }
}
