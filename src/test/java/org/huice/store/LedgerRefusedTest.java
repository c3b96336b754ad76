package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huice.store.LedgerStoreTest.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.store.Ledgers.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no ledger, or no longer a sound one, is not read or recorded into, and why is told. */
class LedgerRefusedTest {
  private static final Duration IMPATIENT = Duration.ofMillis(1200);

  @TempDir private Path folder = Path.of("");

  private void assertNone(String name, StoreProblem code) {
    Where where = Where.of(folder.resolve(name).toString(), Map.of());
    assertRefused(() -> LedgerStore.read(where), code);
    assertRefused(() -> LedgerStore.open(where, Ledgers.SIGNER), code);
  }

  @Test
  void what_is_no_ledger_is_told_by_what_it_is() throws Exception {
    Files.createFile(folder.resolve("空"));
    Files.createDirectory(folder.resolve("夹"));
    Files.writeString(folder.resolve("文.txt"), "不是数据库".repeat(1000));
    String other = folder.resolve("other.db").toString();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("create table entry (number integer)");
    }

    assertNone("无", StoreProblem.LEDGER_NOT_FOUND);
    assertNone("无/无", StoreProblem.LEDGER_NOT_FOUND);
    assertNone("空", StoreProblem.LEDGER_FILE_EMPTY);
    assertNone("夹", StoreProblem.LEDGER_IS_FOLDER);
    assertNone("文.txt", StoreProblem.NOT_A_LEDGER);
    assertNone("other.db", StoreProblem.NOT_A_LEDGER);
    assertThat(folder.resolve("无")).doesNotExist();
    assertThat(folder.resolve("空")).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:mysql://host/db", "postgresql://host/db", "https://host/ledger"})
  void an_address_of_another_kind_is_refused(String text) {
    assertRefused(() -> Where.of(text, Map.of()), StoreProblem.LEDGER_ADDRESS);
  }

  @Test
  void a_server_that_does_not_answer_is_told_without_the_password() {
    Where where =
        Where.of("jdbc:postgresql://localhost:1/db?user=u&password=geheim", Map.of(), IMPATIENT);
    assertRefused(() -> LedgerStore.read(where), StoreProblem.LEDGER_UNREACHABLE);
    assertThat(where).hasToString("jdbc:postgresql://localhost:1/db");
    assertThatThrownBy(() -> Where.of("jdbc:postgresql://u:geheim@host/db", Map.of()))
        .hasMessageContaining("jdbc:postgresql://host/db")
        .hasMessageNotContaining("geheim");
  }

  @ParameterizedTest
  @EnumSource
  void a_later_version_of_the_tables_is_not_touched(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    String later =
        "update flyway_schema_history set version = '7' where version = '"
            + Schema.VERSIONS.stream().sorted().reduce((a, b) -> b).orElseThrow()
            + "'";
    change(where, later);

    assertRefused(() -> LedgerStore.read(where), StoreProblem.LEDGER_NEWER);
    assertRefused(() -> LedgerStore.open(where, Ledgers.SIGNER), StoreProblem.LEDGER_NEWER);
  }

  @ParameterizedTest
  @EnumSource
  void an_earlier_version_is_not_changed_by_reading(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    change(where, "delete from flyway_schema_history where version = '1.1'");

    assertRefused(() -> LedgerStore.read(where), StoreProblem.LEDGER_OLDER);
  }

  @ParameterizedTest
  @EnumSource
  void the_program_knows_the_versions_of_its_migrations(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    Set<String> versions =
        Stream.of(Schema.flyway(where.database()).info().all())
            .map(MigrationInfo::getVersion)
            .map(String::valueOf)
            .collect(Collectors.toSet());
    versions.remove("0");

    assertThat(versions).isEqualTo(Schema.VERSIONS);
  }

  /** Changes a ledger as nobody should, past its triggers. */
  private static void change(Where where, String... texts) throws SQLException {
    try (Connection connection = where.database().connect(false);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  private static Where recorded(Kind kind, Path folder) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.bare("一"));
      ledger.record(Ledgers.bare("二"));
      ledger.record(Ledgers.bare("三"));
    }
    return where;
  }

  @ParameterizedTest
  @CsvSource({
    "entry_no_update, update entry set leaf = x'00' where number = 3, LEDGER_TREE_DIFFERS",
    "entry_no_delete, delete from entry where number = 3, LEDGER_TREE_DIFFERS",
    "node_no_update, update node set hash = zeroblob(32) where place = 1, LEDGER_TREE_DIFFERS",
    "node_no_update, update node set hash = zeroblob(32) where place = 4, LEDGER_TREE_DIFFERS",
    "node_no_delete, delete from node where place = 4, LEDGER_DAMAGED",
    "checkpoint_no_delete, delete from checkpoint where size = 3, LEDGER_TREE_DIFFERS",
    "checkpoint_no_delete, delete from checkpoint, LEDGER_TREE_DIFFERS",
    "checkpoint_no_update, update checkpoint set note = 'x', LEDGER_TREE_DIFFERS",
    "log_key_no_delete, delete from log_key, LEDGER_CHECKPOINT_UNSIGNED",
    "ledger_head_no_update, update ledger_head set origin = 'other', LEDGER_TREE_DIFFERS"
  })
  void a_ledger_whose_parts_differ_is_not_added_to(
      String trigger, String change, StoreProblem expected) throws SQLException {
    Where where = recorded(Kind.SQLITE, folder);
    change(where, "drop trigger " + trigger, change);

    assertRefused(() -> LedgerStore.open(where, Ledgers.SIGNER), expected);
  }

  @Test
  void what_is_changed_while_it_is_open_is_noticed_before_the_next_entry() throws SQLException {
    Where where = recorded(Kind.SQLITE, folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      change(where, "drop trigger entry_no_delete", "delete from entry where number = 3");

      assertRefused(() -> ledger.record(Ledgers.bare("四")), StoreProblem.LEDGER_TREE_DIFFERS);
      change(where, "insert into entry values (3, x'00')");
      assertRefused(() -> ledger.record(Ledgers.bare("四")), StoreProblem.LEDGER_TREE_DIFFERS);
    }
  }

  /** The old key signs 2 entries more; whoever lost the row of the new one would let it sign on. */
  @ParameterizedTest
  @CsvSource({
    "index_row_no_delete, delete from index_row where kind = 'key'",
    "log_key_no_delete, delete from log_key where position = 2",
    "entry_no_update, update entry set leaf = x'7b7d' where number = 2"
  })
  void the_old_key_is_not_believed_where_a_handover_is_missing_or_altered(
      String trigger, String change) throws SQLException {
    Where where = rotated(folder);
    try (LedgerStore sound = LedgerStore.open(where, Ledgers.SIGNER)) {
      assertThat(sound.record(Ledgers.bare("三")).number()).isEqualTo(3);
      assertThat(sound.record(Ledgers.bare("四")).number()).isEqualTo(4);
    }
    change(where, "drop trigger if exists " + trigger, change);

    try (LedgerStore anew = LedgerStore.open(where, Ledgers.SIGNER)) {
      assertRefused(() -> anew.record(Ledgers.bare("五")), StoreProblem.LEDGER_KEYS_DIFFER);
      assertThat(anew.size()).isEqualTo(4);
    }
  }

  @Test
  void a_key_that_is_taken_away_while_the_ledger_is_open_is_noticed() throws SQLException {
    Where where = rotated(folder);
    try (LedgerStore open = LedgerStore.open(where, Ledgers.SIGNER)) {
      open.record(Ledgers.bare("三"));
      change(where, "drop trigger log_key_no_delete", "delete from log_key where position = 2");
      assertRefused(() -> open.record(Ledgers.bare("四")), StoreProblem.LEDGER_KEYS_DIFFER);
    }
  }

  private static Where rotated(Path folder) throws SQLException {
    Where where = Kind.SQLITE.empty(folder);
    SigningKey next = SigningKey.generate("test/台账", VerifierKey.Type.LOG);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.bare("一"));
      ledger.addKey(
          next.verifier(),
          Ledgers.handover(next.verifier(), 100),
          CheckpointSigner.of(List.of(Ledgers.KEY, next)));
    }
    return where;
  }

  @Test
  void a_checkpoint_signed_by_a_stranger_is_not_built_upon() throws SQLException {
    Where where = recorded(Kind.SQLITE, folder);
    SigningKey stranger = SigningKey.generate("test/台账", VerifierKey.Type.LOG);
    try (LedgerStore ledger = LedgerStore.read(where)) {
      String text = ledger.checkpoint().orElseThrow().split("\n\n", 2)[0] + "\n";
      change(
          where,
          "drop trigger checkpoint_no_update",
          "update checkpoint set note = '%s' where size = 3"
              .formatted(text + "\n" + stranger.sign(text)));
    }

    assertRefused(
        () -> LedgerStore.open(where, Ledgers.SIGNER), StoreProblem.LEDGER_CHECKPOINT_UNSIGNED);
  }

  @ParameterizedTest
  @EnumSource
  void one_who_waits_too_long_is_told_and_can_go_on_later(Kind kind) throws SQLException {
    Where where = kind.where(folder, IMPATIENT);
    LedgerStore.create(where, Ledgers.KEY.verifier());
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.bare("一"));
      try (Sql other = where.database().open(false)) {
        where.database().begin(other);

        assertRefused(() -> ledger.record(Ledgers.bare("二")), StoreProblem.LEDGER_BUSY);
        assertRefused(() -> LedgerStore.open(where, Ledgers.SIGNER), StoreProblem.LEDGER_BUSY);
        assertThat(ledger.size()).isEqualTo(1);
      }
      assertThat(ledger.record(Ledgers.bare("二")).number()).isEqualTo(2);
      Soundness.check(ledger, ledger.nodes());
    }
  }

  @Test
  void a_half_made_ledger_is_not_in_the_way() throws IOException {
    Path file = folder.resolve("new.db");
    Files.writeString(folder.resolve("new.db.part"), "half");
    Where where = Where.of(file.toString(), Map.of());
    LedgerStore.create(where, Ledgers.KEY.verifier());

    assertThat(folder.resolve("new.db.part")).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString).toList())
          .isEqualTo(List.of("new.db"));
    }
  }
}
