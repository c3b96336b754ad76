package org.huice.cli;

import java.security.SecureRandom;
import org.huice.audit.Account;
import org.huice.audit.Accounts;
import org.huice.audit.Origin;
import org.huice.audit.Recorder;
import org.huice.audit.Versions;
import org.huice.engine.EngineVersion;
import org.huice.ledger.MarkKey;
import org.huice.ledger.SigningKey;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleArchive;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.huice.vocabulary.Vocabulary;

/** A ledger that is open for recording. */
final class Recording implements AutoCloseable {
  private final LedgerStore ledger;
  private final Recorder recorder;

  private Recording(LedgerStore ledger, Recorder recorder) {
    this.ledger = ledger;
    this.recorder = recorder;
  }

  /**
   * Opens a ledger.
   *
   * @param rules by which is decided
   * @param vocabulary of these rules
   * @throws CannotRun if it cannot be opened, or nobody answers for what is recorded
   */
  static Recording open(
      LedgerOptions options,
      RuleArchive rules,
      Vocabulary vocabulary,
      Surroundings surroundings,
      Words words) {
    String where = options.place().where(surroundings, words);
    String actor = options.actor(surroundings, words);
    try {
      SigningKey key = LedgerDoor.key(where, options.access(), surroundings, words);
      LedgerStore ledger = LedgerDoor.open(where, key, surroundings, words);
      return of(ledger, origin(actor, surroundings), rules, key.marks(), vocabulary);
    } catch (LedgerFailure failure) {
      throw cannot(failure, words);
    }
  }

  private static Recording of(
      LedgerStore ledger, Origin origin, RuleArchive rules, MarkKey marks, Vocabulary vocabulary) {
    try {
      return new Recording(ledger, new Recorder(ledger, origin, rules, marks, vocabulary));
    } catch (RuntimeException | Error failed) {
      ledger.close();
      throw failed;
    }
  }

  /** Who answers for what is recorded, by which programs, and when. */
  static Origin origin(String actor, Surroundings surroundings) {
    SecureRandom random = new SecureRandom();
    return new Origin(
        actor,
        new Versions(
            Version.number(),
            EngineVersion.drools(),
            surroundings.properties().getProperty("java.version", "")),
        surroundings.clock()::instant,
        () -> {
          byte[] salt = new byte[Origin.SALT];
          random.nextBytes(salt);
          return salt;
        });
  }

  /** What keeps a verb from running, as a person reads it. */
  static CannotRun cannot(LedgerFailure failure, Words words) {
    Problem problem = failure.problem();
    return new CannotRun(String.join("\n", new ProblemText(words).described(problem)));
  }

  /** Records determinations and pools. */
  Recorder recorder() {
    return recorder;
  }

  /** What a determination with those that it corrects gives, and what was paid of it. */
  Account account(long number) {
    return new Accounts(ledger, ledger).of(number);
  }

  @Override
  public void close() {
    ledger.close();
  }
}
