package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.huice.ledger.SignedNote;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.store.Ledgers.Kind;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database itself refuses to change or remove what was recorded. */
class OnlyGrowsTest {
  @TempDir private Path folder = Path.of("");

  /** Two statements for each table: one that changes every row, one that removes them. */
  private static List<String> attempts(Kind kind) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "update ledger_head set origin = 'x'",
                "delete from ledger_head",
                "update log_key set vkey = 'x'",
                "delete from log_key",
                "update entry set leaf = salt from payload where payload.number = entry.number",
                "delete from entry",
                "update node set place = place + 1000",
                "delete from node",
                "update checkpoint set note = 'x'",
                "delete from checkpoint",
                "update cosignature set line = 'x'",
                "delete from cosignature",
                "update rule_set set id = 'x'",
                "delete from rule_set",
                "update payload set salt = core",
                "update index_row set kind = 'pool'",
                "update index_row set time = 'x'",
                "update index_row set as_of = null",
                "update index_row set applicant = '企业[2]'",
                "update index_row set name = 'x'",
                "update index_row set once = 'x'",
                "delete from index_row",
                "update index_sum set fen = fen + 1",
                "update index_sum set fen = null",
                "update index_sum set policy = 'x'",
                "update index_sum set clause = 'x'",
                "update index_sum set ruling = 'x'",
                "update index_sum set ceiling = 1",
                "update index_sum set subject = 'x'",
                "delete from index_sum",
                "update index_reference set refers = 7",
                "delete from index_reference"));
    if (kind == Kind.POSTGRESQL) {
      for (String table :
          List.of("entry", "node", "checkpoint", "rule_set", "payload", "index_row", "index_sum")) {
        all.add("truncate " + table);
      }
    }
    return all;
  }

  private static Where recorded(Kind kind, Path folder) throws SQLException {
    Where where = kind.empty(folder);
    byte[] files = Ledgers.bytes("files");
    SigningKey witness = SigningKey.generate("witness", VerifierKey.Type.WITNESS);
    Draft.IndexRow row =
        new Draft.IndexRow("payment", Ledgers.TIME, null, null, null, null, List.of(1L), List.of());
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.keepRuleSet(Sha256.name(files), files);
      ledger.record(Ledgers.about("企业[1]", "一", "once"));
      Draft paid = new Draft(n -> Ledgers.leaf(n, "付"), null, row, null, Draft.Guard.NONE);
      SignedNote note = SignedNote.parse(ledger.record(paid).checkpoint());
      ledger.cosign(note.with(witness.cosign(note.text(), 1)).toString());
    }
    return where;
  }

  @ParameterizedTest
  @EnumSource
  void nothing_can_be_changed_or_removed_by_a_statement(Kind kind) throws SQLException {
    Where where = recorded(kind, folder);
    try (Connection connection = where.database().connect(false);
        Statement statement = connection.createStatement()) {
      for (String attempt : attempts(kind)) {
        assertThatThrownBy(() -> statement.execute(attempt))
            .as(attempt)
            .isInstanceOf(SQLException.class)
            .message()
            .containsAnyOf("a ledger only grows", "permission denied");
      }
    }
    try (LedgerStore ledger = LedgerStore.read(where)) {
      Soundness.check(ledger, ledger.nodes());
      assertThat(ledger.payload(1)).isPresent();
      assertThat(ledger.find(IndexView.Question.ALL).map(IndexView.Indexed::row).findFirst())
          .contains(Ledgers.row("企业[1]"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void not_even_the_master_of_the_server_can_by_a_statement(Kind kind) throws SQLException {
    Where where = recorded(kind, folder);
    String database = where.toString().replaceFirst(".*/", "");
    for (String attempt : attempts(kind)) {
      assertThatThrownBy(() -> Postgres.run(database, attempt))
          .as(attempt)
          .hasMessageContaining("a ledger only grows");
    }
  }
}
