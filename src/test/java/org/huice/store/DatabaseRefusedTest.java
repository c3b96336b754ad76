package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huice.store.LedgerStoreTest.assertRefused;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huice.store.Ledgers.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database or its place does not let us do is told in its words, and nothing is left. */
class DatabaseRefusedTest {
  @TempDir private Path folder = Path.of("");

  private static void assertSaid(ThrowingCallable doing, StoreProblem code, String said) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            LedgerFailure.class,
            told -> {
              assertThat(told.problem().code()).isEqualTo(code);
              assertThat(told.problem().arguments()).singleElement().asString().contains(said);
            });
  }

  /** No share can be mounted for a test: what is told of a folder is asked with its kind. */
  @ParameterizedTest
  @CsvSource({
    "/data, ext4, false",
    "/data, xfs, false",
    "/data, nfs4, true",
    "/data, CIFS, true",
    "'\\\\server\\share', NTFS, true",
    "C:\\data, NTFS, false"
  })
  void a_network_share_is_known_and_refused(String path, String kind, boolean share) {
    SqliteFile file = new SqliteFile(Path.of("ledger.db"), Duration.ofSeconds(1));
    if (share) {
      assertSaid(() -> file.checkLocal(path, kind), StoreProblem.LEDGER_ON_SHARE, kind);
    } else {
      assertThatCode(() -> file.checkLocal(path, kind)).doesNotThrowAnyException();
    }
  }

  @Test
  void a_wrong_password_is_told_and_the_right_one_may_come_from_the_environment()
      throws SQLException {
    Where where = Kind.POSTGRESQL.empty(folder);
    String address = ((PostgresServer) where.database()).address();
    String bare = address.replace("&password=secret", "");

    try (LedgerStore ledger = LedgerStore.read(Where.of(bare, Map.of("PGPASSWORD", "secret")))) {
      assertThat(ledger.size()).isZero();
    }
    for (String wrong : List.of("Secret", "secret ")) {
      Where refused = Where.of(bare, Map.of("PGPASSWORD", wrong));
      assertRefused(() -> LedgerStore.read(refused), StoreProblem.LEDGER_LOGIN_REFUSED);
      assertRefused(
          () -> LedgerStore.open(refused, Ledgers.SIGNER), StoreProblem.LEDGER_LOGIN_REFUSED);
    }
    Where nobody = Where.of(bare.replaceFirst("user=\\w+", "user=nobody"), Map.of());
    assertRefused(() -> LedgerStore.read(nobody), StoreProblem.LEDGER_LOGIN_REFUSED);
    String none = address.replaceFirst("/ledger\\d+\\?", "/nothing?");
    assertRefused(
        () -> LedgerStore.read(Where.of(none, Map.of())), StoreProblem.LEDGER_UNREACHABLE);
  }

  @Test
  void no_password_at_all_is_a_login_refused() throws SQLException {
    Where where = Kind.POSTGRESQL.empty(folder);
    String bare = ((PostgresServer) where.database()).address().replace("&password=secret", "");

    assertRefused(
        () -> LedgerStore.read(Where.of(bare, Map.of())), StoreProblem.LEDGER_LOGIN_REFUSED);
    assertRefused(
        () -> LedgerStore.read(Where.of(bare + "&sslmode=require", Map.of())),
        StoreProblem.LEDGER_UNREACHABLE);
  }

  private static void change(Where where, String... texts) throws SQLException {
    try (Connection connection = where.database().connect(false);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_else_the_database_says_is_told_and_nothing_was_recorded(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    change(where, "create unique index nobody_twice on index_row (name)");
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.about("企业[1]", "一", null));

      assertSaid(
          () -> ledger.record(Ledgers.about("企业[1]", "二", null)),
          StoreProblem.LEDGER_DATABASE_ERROR,
          kind == Kind.SQLITE ? "index_row.name" : "nobody_twice");

      assertThat(ledger.size()).isEqualTo(1);
      assertThat(ledger.record(Ledgers.about("企业[2]", "三", null)).number()).isEqualTo(2);
      Soundness.check(ledger, ledger.nodes());
    }
  }

  /** A migration was recorded that is not ours: Flyway refuses, no table changes. */
  @ParameterizedTest
  @EnumSource
  void an_earlier_version_that_was_made_otherwise_is_not_brought_up_to_date(Kind kind)
      throws SQLException {
    Where where = kind.empty(folder);
    change(
        where,
        "delete from flyway_schema_history where version = '1.1'",
        "update flyway_schema_history set checksum = 1 where version = '1'");

    assertSaid(
        () -> LedgerStore.open(where, Ledgers.SIGNER),
        StoreProblem.LEDGER_DATABASE_ERROR,
        "Validate failed");

    assertRefused(() -> LedgerStore.read(where), StoreProblem.LEDGER_OLDER);
  }
}
