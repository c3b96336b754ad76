package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huice.audit.Inventory;
import org.huice.audit.Sought;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice ledger list}: which entries there are. */
@Command(name = "list", sortOptions = false)
final class LedgerListVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerPlace place = new LedgerPlace();
  @Mixin private final LedgerQuestion question = new LedgerQuestion();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(names = "--over", paramLabel = "YUAN", descriptionKey = "over", order = 14)
  private @Nullable String over;

  @Option(names = "--at-least", paramLabel = "YUAN", descriptionKey = "at-least", order = 14)
  private @Nullable String atLeast;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind", order = 15)
  private @Nullable String kind;

  @Option(names = "--corrected", descriptionKey = "corrected", order = 17)
  private boolean corrected;

  @Option(names = "--current", descriptionKey = "current", order = 18)
  private boolean current;

  @Option(names = "--overpaid", descriptionKey = "overpaid", order = 19)
  private boolean overpaid;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "asked-out", order = 30)
  private List<Path> out = new ArrayList<>();

  LedgerListVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    if (corrected && current) {
      throw new CannotRun(words.say("ledger.correctedAndCurrent"));
    }
    Sought sought = question.sought(kind, overFen(), standing(), overpaid, words);
    LedgerSheetFiles files = new LedgerSheetFiles(out, words);
    try (LedgerReading opened = LedgerDoor.read(place, surroundings, words)) {
      LedgerSigned signed = LedgerSigned.of(opened);
      Inventory inventory = signed.inventory();
      signed.name(
          inventory
              .numbers(sought)
              .limit(json || !out.isEmpty() ? Long.MAX_VALUE : LedgerListText.MOST));
      signed.name(inventory.numbers(LedgerSigned.PAYMENTS));
      signed.tell(json, surroundings, words);
      if (json) {
        inventory.list(sought, one -> LedgerListJson.print(one, inventory, surroundings));
      } else {
        LedgerListText text = new LedgerListText(words, sought);
        inventory.list(sought, text::add);
        text.lines(inventory).forEach(surroundings.out()::println);
      }
      RulingNames names = new RulingNames(words, opened.view()::ruleSet);
      files.write(new LedgerListSheets(words, inventory, sought, names)::write, surroundings);
      return signed.exitCode();
    }
  }

  /**
   * More than this is asked for: sums are whole fen, so that at least one is more than a fen less.
   */
  private @Nullable Long overFen() {
    if (over != null && atLeast != null) {
      throw new CannotRun(words.say("ledger.overAndAtLeast"));
    }
    if (atLeast != null) {
      return LedgerQuestion.fen(atLeast, words) - 1;
    }
    return over == null ? null : LedgerQuestion.fen(over, words);
  }

  private Sought.Standing standing() {
    return corrected
        ? Sought.Standing.CORRECTED
        : current ? Sought.Standing.CURRENT : Sought.Standing.ANY;
  }
}
