package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.ExplainedRule;
import org.huice.explanation.SourcedFact;
import org.huice.page.ClauseTerms.Demand;
import org.huice.problem.Place;

/** One condition and all its parts, as a tree of lines: each with its mark, in words. */
final class ExplainedConditionText {
  private static final String INDENT = "    ";

  private final Words words;
  private final ConditionSentence sentences;
  private final SourceText sources;

  ExplainedConditionText(Words words, ConditionSentence sentences, SourceText sources) {
    this.words = words;
    this.sentences = sentences;
    this.sources = sources;
  }

  /** Two lines for each condition, what it says and where that stands; then its parts, indented. */
  List<String> lines(ExplainedRule rule) {
    Where where = new Where(rule.place(), rule.reading().truth() != Truth.UNKNOWN);
    return rule.conditions().stream()
        .flatMap(one -> lines(one, Sense.WANTED, Demand.REQUIRED, where).stream())
        .toList();
  }

  private List<String> lines(
      ExplainedCondition explained, Sense sense, Demand demand, Where where) {
    ExplainedCondition said = sentences.plain(explained);
    Truth truth = said.condition().truth();
    boolean idle = where.decided() && truth == Truth.UNKNOWN;
    List<String> lines = new ArrayList<>();
    ConditionSentence sentence = sentences.demanding(demand);
    lines.add(mark(truth, sense, idle) + (idle ? sentence.idle(said) : sentence.of(said)));
    lines.add(INDENT + detail(said, explained.condition(), where.rule(), idle));
    Sense below = idle ? Sense.SPARED : sense.below(said.condition());
    Demand ofParts = below == Sense.DENIED ? ofParts(said, demand) : demand;
    Where inside = new Where(where.rule(), idle || truth != Truth.UNKNOWN);
    said.parts().stream()
        .flatMap(part -> lines(part, below, ofParts, inside).stream())
        .map(line -> INDENT + line)
        .forEach(lines::add);
    return lines;
  }

  // Where several must not hold together, one of them may.
  private static Demand ofParts(ExplainedCondition whole, Demand demand) {
    return switch (whole.condition().operator()) {
      case "not", "!", "&&" ->
          whole.parts().size() > 1 ? Demand.FORBIDDEN_JOINTLY : atLeast(demand);
      default -> atLeast(demand);
    };
  }

  private static Demand atLeast(Demand demand) {
    return demand == Demand.REQUIRED ? Demand.FORBIDDEN : demand;
  }

  private String mark(Truth truth, Sense sense, boolean idle) {
    String prefix = "truth." + sense.words + ".";
    int width = Width.of(words.say("truth.idle"));
    for (Truth each : Truth.values()) {
      width = Math.max(width, Width.of(words.say(prefix + each)));
    }
    String said = words.say(idle ? "truth.idle" : prefix + truth);
    return (idle ? "·" : sense.mark(truth)) + " " + Width.left(said, width) + "  ";
  }

  // Sources first: whoever looks here wants to see the value in the file.
  private String detail(ExplainedCondition said, Condition written, Place rule, boolean idle) {
    List<SourcedFact> facts =
        said.facts().stream().filter(fact -> !idle || fact.value() != null).toList();
    List<String> parts = new ArrayList<>(sources.parts(facts, said.condition().about()));
    Place place = written.place();
    String file = place.file().equals(rule.file()) ? "" : place.file();
    String text = ComparisonText.flat(written.text());
    parts.add(words.say("source.rule", text, file + ":" + place.line()));
    return words.joined("source.and", parts);
  }

  /**
   * Where a condition stands.
   *
   * @param rule where its rule starts
   * @param decided whether the truth of what holds it is known, so that an unknown part of that is
   *     of no consequence
   */
  private record Where(Place rule, boolean decided) {}

  /** How a condition stands to what is wanted. */
  private enum Sense {
    /** It has to hold; where it does not, that stands out. */
    WANTED("wanted", "✗", "?"),
    /** It need not hold, since another one does. */
    SPARED("wanted", "·", "·"),
    /** It says of what must not be whether it is so. */
    DENIED("denied", "·", "?");

    private final String words;
    private final String ofFalse;
    private final String ofUnknown;

    Sense(String words, String ofFalse, String ofUnknown) {
      this.words = words;
      this.ofFalse = ofFalse;
      this.ofUnknown = ofUnknown;
    }

    String mark(Truth truth) {
      return switch (truth) {
        case TRUE -> "✓";
        case FALSE -> ofFalse;
        case UNKNOWN -> ofUnknown;
      };
    }

    Sense below(Condition whole) {
      if (this == DENIED || whole.operator().equals("not") || whole.operator().equals("!")) {
        return DENIED;
      }
      return whole.truth() == Truth.TRUE ? SPARED : this;
    }
  }
}
