package org.huice.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every verb is told that appends to a ledger: which one, signed by which key, by whom. */
final class LedgerOptions {
  /** What stands for {@code --key}. */
  static final String KEY = LedgerAccess.KEY;

  /** What stands for {@code --actor}. */
  static final String ACTOR = "HUICE_ACTOR";

  private static final int LONGEST_ACTOR = 200;

  @Mixin private final LedgerAccess access = new LedgerAccess();

  @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor", order = 72)
  private @Nullable String actor;

  /** Where the ledger is. */
  LedgerPlace place() {
    return access.place();
  }

  /** Whether {@code --key} or {@code --actor} was typed, which mean nothing unless one appends. */
  boolean appends() {
    return access.key() != null || actor != null;
  }

  /** Which ledger, and its key. */
  LedgerAccess access() {
    return access;
  }

  /** The file of the private key as typed; null where it was not. */
  @Nullable Path key() {
    return access.key();
  }

  /**
   * Who answers for the entry, without spaces around and in Unicode's form C.
   *
   * @throws CannotRun if nobody is named, or by what is no name
   */
  String actor(Surroundings surroundings, Words words) {
    String given = actor == null ? surroundings.variable(ACTOR) : actor;
    if (given == null || given.isBlank()) {
      throw new CannotRun(words.say("ledger.noActor", ACTOR));
    }
    String name = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
    if (name.length() > LONGEST_ACTOR || name.chars().anyMatch(Character::isISOControl)) {
      throw new CannotRun(words.say("ledger.badActor", LONGEST_ACTOR));
    }
    return name;
  }
}
