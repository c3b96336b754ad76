package org.huice.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.page.Table;
import org.huice.page.Words;

/** What pools leave on both sides, for the terminal; nothing where there is no pool. */
record DivisionText(Words words) {
  private static final String INDENT = "  ";
  private static final int SHOWN = 10;

  List<String> lines(List<PoolDelta> pools) {
    List<String> lines = new ArrayList<>();
    if (!pools.isEmpty()) {
      lines.add("");
      lines.add(words.say("impact.division"));
    }
    for (PoolDelta pool : pools) {
      lines.add(INDENT + pool.pool());
      Stream.concat(new PoolLines(words).of(pool).stream(), awards(pool.changed()).stream())
          .forEach(line -> lines.add(INDENT + INDENT + line));
    }
    return lines;
  }

  private List<String> awards(List<PoolChange> changed) {
    PoolLines said = new PoolLines(words);
    if (changed.isEmpty()) {
      return List.of();
    }
    Table table =
        new Table(
            Stream.of("name", "clause", "subject", "award.base", "award.head", "change")
                .map(key -> words.say("impact.column." + key))
                .toList(),
            Set.of(3, 4, 5));
    for (PoolChange one : changed.subList(0, Math.min(SHOWN, changed.size()))) {
      table.add(
          List.of(
              one.name(),
              one.policy() + " " + one.clause(),
              one.subject(),
              said.share(one.base()),
              said.share(one.head()),
              said.gain(one)),
          List.of(said.why(one)));
    }
    List<String> lines = new ArrayList<>(table.lines());
    if (changed.size() > SHOWN) {
      lines.add(words.say("impact.division.more", Integer.toString(changed.size() - SHOWN)));
    }
    return lines;
  }
}
