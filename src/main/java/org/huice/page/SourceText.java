package org.huice.page;

import java.math.BigDecimal;
import java.util.List;
import org.huice.explanation.SourcedFact;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Says where in the fact file a value stands, and who vouches for it. */
final class SourceText {
  private final Words words;
  private final Names names;
  private final EvidenceText evidence;

  SourceText(Words words, Names names, EvidenceText evidence) {
    this.words = words;
    this.names = names;
    this.evidence = evidence;
  }

  /**
   * One part for each fact.
   *
   * @param about what the sentence has named and valued already; null for nothing
   */
  List<String> parts(List<SourcedFact> facts, @Nullable String about) {
    return facts.stream().map(fact -> part(fact, fact.name().equals(about))).toList();
  }

  private String part(SourcedFact fact, boolean told) {
    Object value = fact.value();
    if (value == null) {
      return told
          ? words.say("source.due", fact.path())
          : words.say("source.due.named", names.whose(fact.name(), words), fact.path());
    }
    String origin = evidence.of(fact.evidence());
    return told
        ? words.say("source", fact.path(), origin)
        : words.say(
            "source.named",
            names.whose(fact.name(), words),
            value(value, fact.field().measure().orElse(null)),
            fact.path(),
            origin);
  }

  /** A value as a fact holds it, in the field's own unit. */
  String value(Object value, @Nullable Unit unit) {
    if (value instanceof Boolean flag) {
      return words.say(flag ? "flag.true" : "flag.false");
    }
    if (value instanceof Number number) {
      BigDecimal exact = new BigDecimal(number.toString());
      return unit == null ? NumberText.grouped(exact, 0) : NumberText.with(exact, unit);
    }
    return value.toString();
  }
}
