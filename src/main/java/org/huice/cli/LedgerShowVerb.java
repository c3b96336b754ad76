package org.huice.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.huice.audit.Story;
import org.huice.page.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huice ledger show}: one entry, whole, as a person reads it. */
@Command(name = "show", sortOptions = false)
final class LedgerShowVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerPlace place = new LedgerPlace();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "ID", arity = "1", descriptionKey = "entry")
  private String entry = "";

  LedgerShowVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    long number = EntryNumber.read(entry, words);
    try (LedgerReading opened = LedgerDoor.read(place, surroundings, words)) {
      EntryNumber.in(number, opened, words);
      LedgerSigned signed = LedgerSigned.of(opened);
      signed.name(LongStream.of(number));
      signed.tell(json, surroundings, words);
      LedgerReading ledger = signed.ledger();
      Story story = LedgerStory.of(number, ledger, words);
      LedgerAccount account = LedgerAccount.of(story, ledger);
      if (json) {
        LedgerShowJson.print(story, account, ledger, surroundings);
      } else {
        LedgerPage pages = new LedgerPage(ledger.view(), cache.folder(surroundings), words);
        RulingNames names = new RulingNames(words, ledger.view()::ruleSet);
        List<String> lines = new LedgerShowText(words, story, account, names).lines(pages);
        lines.forEach(surroundings.out()::println);
      }
      return story.agrees() ? signed.exitCode() : ExitCode.FOUND_SOMETHING;
    }
  }
}
