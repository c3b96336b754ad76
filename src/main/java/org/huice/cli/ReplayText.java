package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.huice.audit.Difference;
import org.huice.audit.Replayed;
import org.huice.audit.Verdict;
import org.huice.page.ProblemText;
import org.huice.page.Table;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** What came of replaying as a person reads it: a row for each entry, and the count. */
final class ReplayText implements ReplayVerb.ReplayPrinter {
  /** Rows of a table; whoever wants more takes JSON. */
  private static final int MOST = 500;

  private final Surroundings surroundings;
  private final Words words;
  private final ReplayChoice.Chosen chosen;
  private final LedgerReading ledger;
  private final Table table;
  private ReplaySums sums = ReplaySums.NONE;
  private long compared;
  private long rows;

  ReplayText(
      Surroundings surroundings, Words words, ReplayChoice.Chosen chosen, LedgerReading ledger) {
    this.surroundings = surroundings;
    this.words = words;
    this.chosen = chosen;
    this.ledger = ledger;
    this.table =
        new Table(
            List.of(
                words.say("ledger.column.number"),
                words.say("ledger.column.kind"),
                words.say("ledger.column.day"),
                words.say("ledger.column.who"),
                words.say("replay.column.verdict")),
            Set.of(0));
  }

  @Override
  public void print(Replayed replayed, ReplayToday.@Nullable Beside today) {
    if (chosen.every() && replayed.verdict() instanceof Verdict.Same && today == null) {
      return;
    }
    if (today != null && today.sums() != null) {
      sums = sums.plus(today.sums());
      compared++;
    }
    rows++;
    if (rows <= MOST) {
      List<String> below = new ArrayList<>(details(replayed));
      if (today != null) {
        below.addAll(new ReplayTodayText(words).lines(today));
      }
      table.add(cells(replayed), below);
    }
  }

  private List<String> cells(Replayed replayed) {
    String about = replayed.about();
    return List.of(
        String.valueOf(replayed.number()),
        replayed.kind().isEmpty() ? "—" : LedgerWords.kind(words, replayed.kind()),
        replayed.asOf(),
        about == null ? "—" : about,
        words.say("replay.verdict." + replayed.verdict().code()));
  }

  private List<String> details(Replayed replayed) {
    List<String> lines = new ArrayList<>();
    replayed
        .through()
        .ifPresent(number -> lines.add(words.say("replay.through", String.valueOf(number))));
    Verdict verdict = replayed.verdict();
    if (verdict instanceof Verdict.Differs differs) {
      lines.addAll(differences(differs));
    } else if (verdict instanceof Verdict.RuleSetMissing missing) {
      lines.add(words.say("replay.noRuleSet", missing.ruleSet()));
    } else if (verdict instanceof Verdict.Erased erased) {
      lines.add(erased(erased.by()));
    } else if (verdict instanceof Verdict.Refused refused) {
      refused.problems().forEach(problem -> lines.add(new ProblemText(words).line(problem)));
    }
    return lines;
  }

  private String erased(OptionalLong by) {
    return by.isPresent()
        ? words.say("replay.erasedBy", String.valueOf(by.getAsLong()))
        : words.say("replay.erasedByNone");
  }

  /** Where one asked for single entries all that is known; else the first, which mostly says it. */
  private List<String> differences(Verdict.Differs differs) {
    int shown = chosen.count() == 1 ? differs.first().size() : 1;
    List<String> lines = new ArrayList<>();
    differs.first().stream().limit(shown).forEach(one -> lines.add(difference(one)));
    if (differs.count() > shown) {
      lines.add(words.say("replay.more", String.valueOf(differs.count() - shown)));
    }
    return lines;
  }

  private String difference(Difference one) {
    if (one.path().isEmpty()) {
      return words.say("replay.differ.bytes", value(one.recorded()), value(one.now()));
    }
    return words.say(
        "replay.differ." + one.where().code(),
        one.path(),
        value(one.recorded()),
        one.where() == Difference.Where.DETERMINATION && Verdict.CODES.contains(one.now())
            ? words.say("replay.verdict." + one.now())
            : value(one.now()));
  }

  private String value(@Nullable String value) {
    return value == null ? words.say("replay.absent") : value;
  }

  @Override
  public void end(ReplayTally tally) {
    if (!table.isEmpty()) {
      table.lines().forEach(surroundings.out()::println);
    }
    if (rows > MOST) {
      surroundings.out().println(words.say("replay.unlisted", String.valueOf(rows - MOST)));
    }
    if (!table.isEmpty()) {
      surroundings.out().println();
    }
    if (compared > 1) {
      surroundings.out().println(words.say("replay.today.all", compared));
      sums.lines(words).forEach(surroundings.out()::println);
    }
    surroundings.out().println(summary(tally));
    tellErased(tally);
    if (chosen.skipped() > 0) {
      surroundings.out().println(words.say("replay.skipped", String.valueOf(chosen.skipped())));
    }
    if (chosen.seed() != null) {
      surroundings.out().println(words.say("replay.seed", chosen.seed()));
    }
    surroundings
        .out()
        .println(
            words.say(
                "replay.by",
                Version.number(),
                surroundings.properties().getProperty("java.version", ""),
                ledger.where(),
                String.valueOf(ledger.view().size())));
  }

  /** What is gone, and whether the ledger knows of it. */
  private void tellErased(ReplayTally tally) {
    if (tally.erased() > 0) {
      String key = tally.isStrict() ? "replay.erased.strict" : "replay.erased.expected";
      surroundings.out().println(words.say(key, String.valueOf(tally.erased())));
    }
    if (tally.vanished() > 0) {
      String count = String.valueOf(tally.vanished());
      surroundings.out().println(words.say("replay.erased.vanished", count));
    }
  }

  private String summary(ReplayTally tally) {
    List<String> parts = new ArrayList<>();
    tally
        .counts()
        .forEach(
            (code, count) -> {
              if (count > 0 || code.equals("same")) {
                String verdict = words.say("replay.verdict." + code);
                parts.add(words.say("replay.count", verdict, String.valueOf(count)));
              }
            });
    return words.say("replay.summary", String.valueOf(tally.total()), words.list(parts));
  }
}
