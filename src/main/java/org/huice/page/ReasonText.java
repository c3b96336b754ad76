package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Ruling;

/** Says why of one ruling, in parts of one sentence. */
final class ReasonText {
  private final Words words;
  private final RulingTexts texts;

  ReasonText(RulingTexts texts) {
    this.words = texts.terms().words();
    this.texts = texts;
  }

  /** The parts; none where the name of the ruling says all. */
  List<String> parts(Ruling ruling) {
    List<String> opinion = new OpinionText(words).lines(texts.settled(), ruling.matter());
    if (ruling instanceof Ruling.Refused) {
      // Where an authority said no the rules are met, and no condition is the reason.
      return opinion.isEmpty()
          ? new RefusalText(words, texts.conditions()).reasons(ruling.readings())
          : opinion;
    }
    if (ruling instanceof Ruling.Undetermined open) {
      return missing(open);
    }
    if (ruling instanceof Ruling.NotApplicable not) {
      return List.of(words.say("folded.none", not.subjectType()));
    }
    if (ruling instanceof Ruling.NotInForce not) {
      return List.of(notInForce(not));
    }
    List<String> parts = new ArrayList<>(opinion);
    parts.addAll(texts.ruling().decisive(ruling));
    return parts;
  }

  private List<String> missing(Ruling.Undetermined open) {
    MissingText missing = new MissingText(words, texts.names(), texts.policies());
    String all = words.list(open.missing().stream().map(missing::told).toList());
    return List.of(words.say("reason.missing", all));
  }

  private String notInForce(Ruling.NotInForce not) {
    String what = not.matter().policy() + " " + not.matter().clause();
    String bound = Objects.requireNonNullElse(not.bound(), "");
    return new FoldedText(words, texts.names(), texts.policies())
        .reason(not)
        .orElseGet(() -> bound.isEmpty() ? what : words.say("folded.item", what, bound));
  }
}
