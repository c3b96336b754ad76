package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import org.huice.page.Words;

/** A read-back as lines: the quoted text of each clause, and the sentences below it. */
public final class ReadBackText {
  private static final String INDENT = "    ";

  private final Phrases phrases;

  /** In the language of {@code words}. */
  public ReadBackText(Words words) {
    this.phrases = Phrases.of(words);
  }

  /** Every line. */
  public List<String> lines(PolicyReading reading) {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("title", reading.policy()));
    reading.general().forEach(sentence -> lines.add(sentence.text()));
    lines.add(phrases.say("title.note", reading.rules()));
    for (ClauseReading clause : reading.clauses()) {
      lines.add("");
      lines.add(phrases.say("clause", clause.clause()));
      clause.quoted().forEach(quote -> lines.add(said(clause, quote)));
      add(lines, clause.sentences(), List.of());
    }
    return lines;
  }

  private String said(ClauseReading clause, Quote quote) {
    return quote.source().equals(clause.clause())
        ? phrases.say("clause.quoted", quote.text())
        : phrases.say("clause.quotedFrom", quote.source(), quote.text());
  }

  private void add(List<String> lines, List<Sentence> sentences, List<Integer> above) {
    for (int i = 0; i < sentences.size(); i++) {
      List<Integer> path = new ArrayList<>(above);
      path.add(i + 1);
      Sentence sentence = sentences.get(i);
      String indent = INDENT.repeat(above.size());
      lines.add(indent + Numbering.of(path) + " " + sentence.text());
      Grid grid = sentence.grid();
      if (grid != null) {
        lines.add(indent + INDENT + row(grid.header()));
        grid.rows().forEach(cells -> lines.add(indent + INDENT + row(cells)));
      }
      add(lines, sentence.below(), path);
    }
  }

  private String row(List<String> cells) {
    return phrases.say("grid.row", String.join(phrases.say("grid.cell"), cells));
  }
}
