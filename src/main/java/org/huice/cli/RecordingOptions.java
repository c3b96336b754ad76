package org.huice.cli;

import java.nio.file.Path;
import org.huice.page.Words;
import org.huice.ruleset.RuleArchive;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether what is decided is recorded, and into which ledger. */
final class RecordingOptions {
  @Mixin private final LedgerOptions ledger = new LedgerOptions();

  @Option(names = "--record", descriptionKey = "record", order = 69)
  private boolean record;

  /**
   * Whether anything is to be recorded.
   *
   * @throws CannotRun if nothing is, but key or actor are given: whoever gives them means to record
   */
  boolean asked(Words words) {
    if (!record && ledger.appends()) {
      throw new CannotRun(words.say("ledger.notAsked"));
    }
    return record;
  }

  /** Where the ledger is. */
  LedgerPlace place() {
    return ledger.place();
  }

  /** The file of the ledger's key as typed; null where it was not. */
  @Nullable Path key() {
    return ledger.key();
  }

  /**
   * Opens the ledger.
   *
   * @param rules by which is decided
   * @param vocabulary of these rules
   * @throws CannotRun if it cannot be opened, or nobody answers for what is recorded
   */
  Recording open(RuleArchive rules, Vocabulary vocabulary, Surroundings surroundings, Words words) {
    return Recording.open(ledger, rules, vocabulary, surroundings, words);
  }
}
