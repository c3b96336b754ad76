package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.jspecify.annotations.Nullable;

/** Says what follows where a rule's conditions hold. */
record OutcomeText(Phrases phrases) {
  /**
   * The outcome.
   *
   * @param word as the rule writes it: {@code award}
   */
  String of(String word, Clause clause) {
    List<String> parts = new ArrayList<>();
    parts.add(said(word, clause));
    if (clause.approval() != null) {
      parts.add(phrases.shared("approval", clause.approval()));
    }
    return String.join(phrases.say("part.and"), parts);
  }

  private String said(String word, Clause clause) {
    return switch (word) {
      case "award" -> phrases.say("outcome.award");
      case "levy" -> phrases.say("outcome.levy");
      case "order" -> phrases.say("outcome.order", text(clause.order()));
      case "designate" -> phrases.say("outcome.designate", text(clause.title()));
      case "confirm" -> phrases.shared("confirmed." + clause.kind());
      case "exclude" -> phrases.say("outcome.exclude", bars(clause));
      case "report" ->
          clause.handling().soft() == null
              ? phrases.say("outcome.report")
              : phrases.say("outcome.report.soft", clause.handling().soft());
      case "discretion" -> phrases.say("outcome.discretion", text(clause.discretion()));
      default -> throw new IllegalArgumentException("No outcome: " + word);
    };
  }

  /** What an exclusion bars; all of its policy where it names none. */
  String bars(Clause clause) {
    List<ClauseRef> bars = clause.handling().bars();
    return bars.isEmpty()
        ? phrases.shared("barred.all")
        : phrases.list(bars.stream().map(ClauseRef::toString).toList());
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
