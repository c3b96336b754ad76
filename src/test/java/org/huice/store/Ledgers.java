package org.huice.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huice.ledger.Handover;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Ledgers and drafts for tests. */
final class Ledgers {
  static final SigningKey KEY = SigningKey.generate("test/台账", VerifierKey.Type.LOG);
  static final CheckpointSigner SIGNER = CheckpointSigner.of(List.of(KEY));
  static final String TIME = "2026-01-01T00:00:00.000Z";

  private Ledgers() {}

  /** Where a ledger may be. */
  enum Kind {
    SQLITE {
      @Override
      Where where(Path folder, Duration patience) {
        return Where.of(folder.resolve("台账 1.db").toString(), Map.of(), patience);
      }
    },
    POSTGRESQL {
      @Override
      Where where(Path folder, Duration patience) throws SQLException {
        assumeThat(Postgres.isThere())
            .as("PostgreSQL cannot be started here: this check is skipped")
            .isTrue();
        return Where.of(Postgres.address(), Map.of(), patience);
      }
    };

    /** A place where nothing is yet. */
    abstract Where where(Path folder, Duration patience) throws SQLException;

    /** A place where nothing is yet. */
    Where where(Path folder) throws SQLException {
      return where(folder, Duration.ofSeconds(30));
    }

    /** A ledger without entries. */
    Where empty(Path folder) throws SQLException {
      Where where = where(folder);
      LedgerStore.create(where, KEY.verifier());
      return where;
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What the leaf of a test's draft says. */
  static byte[] leaf(long number, String text) {
    return bytes("{\"number\":" + number + ",\"text\":\"" + text + "\"}");
  }

  /** An entry that only has its leaf. */
  static Draft bare(String text) {
    return new Draft(number -> leaf(number, text), null, null, null, Draft.Guard.NONE);
  }

  /** The entry of a new key, to which {@link #KEY} hands over. */
  static Draft handover(VerifierKey next, long span) {
    return new Draft(
        number ->
            bytes(
                "{\"handover\":\"%s\",\"kind\":\"key\",\"number\":%d,\"span\":%d,\"vkey\":\"%s\"}"
                    .formatted(
                        new Handover(next.name(), number, next, span).signed(KEY),
                        number,
                        span,
                        next)),
        null,
        new Draft.IndexRow("key", TIME, null, null, null, null, List.of(), List.of()),
        null,
        Draft.Guard.NONE);
  }

  static Payload payload(String text) {
    return new Payload(new byte[32], bytes("core of " + text), bytes("text of " + text));
  }

  /** An entry about somebody. */
  static Draft about(String applicant, String text, @Nullable String once) {
    return new Draft(
        number -> leaf(number, text), payload(text), row(applicant), once, Draft.Guard.NONE);
  }

  static Draft.IndexRow row(String applicant) {
    return new Draft.IndexRow(
        "determination",
        TIME,
        applicant,
        "名称 " + applicant,
        "2026-01-01",
        null,
        List.of(),
        List.of(
            new Draft.Sum("甲政策", "第一条", "项目[1 of " + applicant + "]", "granted", 12_345L, false)));
  }
}
