package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.huice.audit.Inventory;
import org.huice.audit.Repeats;
import org.huice.audit.Sought;
import org.huice.audit.Totals;
import org.huice.page.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice ledger totals}: what was granted, charged and paid. */
@Command(name = "totals", sortOptions = false)
final class LedgerTotalsVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerPlace place = new LedgerPlace();
  @Mixin private final LedgerQuestion question = new LedgerQuestion();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--by",
      paramLabel = "KEY,KEY",
      split = ",",
      descriptionKey = "by",
      defaultValue = "policy,year",
      order = 14)
  private List<String> by = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "asked-out", order = 30)
  private List<Path> out = new ArrayList<>();

  LedgerTotalsVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    List<Totals.By> keys = by.stream().map(this::key).distinct().toList();
    Sought sought = question.sought(words);
    LedgerSheetFiles files = new LedgerSheetFiles(out, words);
    try (LedgerReading opened = LedgerDoor.read(place, surroundings, words)) {
      LedgerSigned signed = LedgerSigned.of(opened);
      LedgerReading ledger = signed.ledger();
      Inventory inventory = signed.inventory();
      signed.name(
          sought.enterprise() != null || keys.contains(Totals.By.ENTERPRISE)
              ? inventory.numbers(sought)
              : inventory.numbers(LedgerSigned.PAYMENTS));
      signed.tell(json, surroundings, words);
      if (!signed.rows().isSigned()) {
        surroundings.err().println(words.say("ledger.signed.noSums"));
        return ExitCode.FOUND_SOMETHING;
      }
      Totals totals = inventory.totals(sought, keys);
      List<LedgerPool> pools =
          totals.pools().stream().map(number -> LedgerPool.of(number, ledger.view())).toList();
      Repeats repeats = inventory.repeats(sought);
      LedgerTotalsText text = new LedgerTotalsText(words, totals, repeats, pools);
      if (json) {
        surroundings.out().println(LedgerTotalsJson.of(totals, repeats, pools));
      } else {
        text.lines().forEach(surroundings.out()::println);
        new LedgerDoubts(words)
            .lines(sought, inventory, totals.lines().isEmpty())
            .forEach(surroundings.out()::println);
      }
      files.write(text::write, surroundings);
      return signed.exitCode();
    }
  }

  private Totals.By key(String typed) {
    for (Totals.By one : Totals.By.values()) {
      String code = one.name().toLowerCase(Locale.ROOT);
      if (typed.strip().equals(code) || Typed.same(words.say("ledger.by." + code), typed)) {
        return one;
      }
    }
    throw new CannotRun(words.say("ledger.badBy", typed));
  }
}
