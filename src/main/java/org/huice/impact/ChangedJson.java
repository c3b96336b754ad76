package org.huice.impact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** A changed applicant as JSON, and back. */
final class ChangedJson {
  private ChangedJson() {}

  static Map<String, Object> of(ChangedApplicant applicant) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("entry", applicant.entry());
    tree.put("place", applicant.place());
    tree.put("applicant", applicant.applicant());
    put(tree, "name", applicant.name());
    tree.put("class", applicant.classes());
    tree.put("kind", applicant.kind().code());
    tree.put("gain", AmountsJson.yuan(applicant.gain()));
    tree.put("matters", applicant.matters().stream().map(ChangedJson::matter).toList());
    if (!applicant.problems().isEmpty()) {
      tree.put("problems", applicant.problems().stream().map(ChangedJson::problem).toList());
    }
    return tree;
  }

  private static Map<String, Object> matter(ChangedMatter matter) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("policy", matter.policy());
    tree.put("clause", matter.clause());
    tree.put("subject", matter.subject());
    tree.put("kind", matter.kind().code());
    put(tree, "base", outcome(matter.base()));
    put(tree, "head", outcome(matter.head()));
    tree.put("gain", AmountsJson.yuan(matter.gain()));
    tree.put("cause", cause(matter.cause()));
    tree.put("why", matter.why());
    return tree;
  }

  private static @Nullable Map<String, Object> outcome(@Nullable Outcome outcome) {
    if (outcome == null) {
      return null;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ruling", outcome.ruling());
    tree.put("title", outcome.title());
    put(tree, "amount", outcome.yuan() == null ? null : AmountsJson.yuan(outcome.yuan()));
    put(tree, "atMost", outcome.bound() ? true : null);
    return tree;
  }

  static Map<String, Object> cause(Cause cause) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", cause.kind().code());
    tree.put("name", cause.name());
    put(tree, "base", cause.base());
    put(tree, "head", cause.head());
    return tree;
  }

  static Map<String, Object> problem(Hindrance hindrance) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("side", hindrance.side().code());
    tree.put("code", hindrance.code());
    tree.put("place", hindrance.place());
    tree.put("title", hindrance.title());
    tree.put("sentence", hindrance.sentence());
    tree.put("remedy", hindrance.remedy());
    return tree;
  }

  static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }

  static ChangedApplicant read(Fields fields) {
    return new ChangedApplicant(
        fields.count("entry"),
        fields.text("place"),
        fields.text("applicant"),
        fields.textOrNull("name"),
        fields.texts("class"),
        change(fields.text("kind")),
        fields.number("gain"),
        fields.items("matters").map(ChangedJson::readMatter).toList(),
        fields.items("problems").map(ChangedJson::readProblem).toList());
  }

  private static ChangedMatter readMatter(Node node) {
    Fields fields = Fields.of(node);
    Fields cause = fields.object("cause");
    return new ChangedMatter(
        fields.text("policy"),
        fields.text("clause"),
        fields.text("subject"),
        change(fields.text("kind")),
        readOutcome(fields, "base"),
        readOutcome(fields, "head"),
        fields.number("gain"),
        new Cause(
            causeKind(cause.text("kind")),
            cause.text("name"),
            cause.textOrNull("base"),
            cause.textOrNull("head")),
        fields.text("why"));
  }

  private static @Nullable Outcome readOutcome(Fields fields, String key) {
    if (!fields.flag(key)) {
      return null;
    }
    Fields outcome = fields.object(key);
    return new Outcome(
        outcome.text("ruling"),
        outcome.text("title"),
        outcome.flag("amount") ? outcome.number("amount") : null,
        outcome.flag("atMost"));
  }

  private static Hindrance readProblem(Node node) {
    Fields fields = Fields.of(node);
    String side = fields.text("side");
    return new Hindrance(
        one(Arrays.asList(Hindrance.Where.values()), where -> where.code().equals(side)),
        fields.text("code"),
        fields.text("place"),
        fields.text("title"),
        fields.text("sentence"),
        fields.text("remedy"));
  }

  static Change change(String code) {
    return one(Arrays.asList(Change.values()), kind -> kind.code().equals(code));
  }

  private static Cause.Kind causeKind(String code) {
    return one(Arrays.asList(Cause.Kind.values()), kind -> kind.code().equals(code));
  }

  private static <T> T one(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).findFirst().orElseThrow();
  }
}
