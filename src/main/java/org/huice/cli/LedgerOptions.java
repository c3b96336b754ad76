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
  static final String KEY = "HUICE_LEDGER_KEY";

  /** What stands for {@code --actor}. */
  static final String ACTOR = "HUICE_ACTOR";

  private static final int LONGEST_ACTOR = 200;

  @Mixin private final LedgerPlace place = new LedgerPlace();

  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "ledger-key", order = 71)
  private @Nullable Path key;

  @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor", order = 72)
  private @Nullable String actor;

  /** Where the ledger is. */
  LedgerPlace place() {
    return place;
  }

  /** Whether {@code --key} or {@code --actor} was typed, which mean nothing unless one appends. */
  boolean appends() {
    return key != null || actor != null;
  }

  /**
   * The file of the private key: as given, else beside the file of the ledger.
   *
   * @param where the ledger, by {@link LedgerPlace#where}
   * @throws CannotRun if it is not given and the ledger is no file
   */
  Path key(String where, Surroundings surroundings, Words words) {
    String variable = surroundings.variable(KEY);
    if (key != null || variable != null) {
      return key == null ? Path.of(variable) : key;
    }
    if (LedgerPlace.isServer(where)) {
      throw new CannotRun(words.say("ledger.noKey", KEY));
    }
    return Path.of(where + ".key");
  }

  /** The file of the private key as typed; null where it was not. */
  @Nullable Path key() {
    return key;
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
