package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database whose every table somebody can change who is not stopped by its triggers. */
class DatabaseVerificationTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void record() {
    file = folder.resolve("ledger.db");
    SampleLedger.whole().into(where()).close();
  }

  private Where where() {
    return Where.of(file.toString(), Map.of());
  }

  private List<String> verify() {
    return verify(SampleLedger.whole().checkpoint(4));
  }

  private List<String> verify(String kept) {
    try (LedgerStore store = LedgerStore.read(where())) {
      Verified verified =
          Verification.of("台账", store)
              .nodes(store.nodes())
              .index(store)
              .trusting(SampleLedger.FIRST.verifier())
              .trusting(SampleLedger.WITNESS.verifier())
              .kept("留存", kept)
              .run();
      return verified.findings().stream().map(VerificationTest::told).toList();
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String table :
          List.of("entry", "node", "payload", "rule_set", "log_key", "index_sum", "index_row")) {
        for (String what : List.of("no_update", "no_delete", "only_loses")) {
          statement.execute("drop trigger if exists " + table + "_" + what);
        }
      }
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @Test
  void what_nobody_touched_is_intact() {
    assertThat(verify()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update entry set leaf = replace(cast(leaf as text), '1200000', '9200000') where number = 2"
            + " | entry-altered 2",
        "delete from entry where number = 3 | entry-missing 3",
        "delete from entry where number = 9 | ledger-truncated 8 9",
        "update node set hash = zeroblob(32) where place = 1 | node-differs 2",
        "update index_sum set fen = 1 where number = 2 | index-differs 2",
        "update index_row set applicant = '企业[别人]' where number = 4 | index-differs 4",
        "update index_row set name = '别人' where number = 4 | index-differs 4",
        "delete from index_row where number = 5 | index-differs 5",
        "delete from payload where number = 2 | payload-missing 2",
        "update payload set salt = zeroblob(32) where number = 2 | payload-altered 2",
        "update payload set core = zeroblob(9) where number = 2 | payload-altered 2",
        "update rule_set set files = zeroblob(9) | rule-set-altered sha256:",
        "delete from rule_set | rule-set-missing sha256:",
        "delete from log_key where position = 2 | keys-differ 2"
      })
  void each_change_behind_its_back_is_named(String sql, String finding) throws SQLException {
    change(sql);

    assertThat(verify()).isNotEmpty().anySatisfy(told -> assertThat(told).startsWith(finding));
  }

  @Test
  void a_thousand_altered_rows_of_the_index_hide_nothing_graver() throws SQLException {
    change(
        "with recursive n (i) as (values (1001) union all select i + 1 from n where i < 2200)"
            + " insert into index_row (number, kind, time)"
            + " select i, 'payment', '2025-01-01T00:00:00.000Z' from n");
    change("update rule_set set files = zeroblob(9)");

    assertThat(verify(SampleLedger.rebuilt().checkpoint(4)))
        .filteredOn(told -> !told.startsWith("index-differs"))
        .satisfiesExactly(
            told -> assertThat(told).isEqualTo("ledger-rewritten 4"),
            told -> assertThat(told).startsWith("rule-set-altered sha256:"),
            told -> assertThat(told).isEqualTo("more-findings 200"));
    assertThat(verify(SampleLedger.rebuilt().checkpoint(9))).contains("split-view 9");
    assertThat(verify(SampleLedger.grown(12).checkpoint(12))).contains("ledger-set-back 9 12");
    assertThat(verify())
        .noneMatch(told -> told.matches("(ledger-rewritten|split-view|ledger-set-back).*"));
  }

  @Test
  void an_export_of_the_database_is_that_of_the_same_ledger_elsewhere() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    try (LedgerStore store = LedgerStore.read(where())) {
      ExportFolder.write(store, one);
    }
    ExportFolder.write(SampleLedger.whole(), two);

    assertThat(Files.readString(one.resolve("SHA256SUMS")))
        .isEqualTo(Files.readString(two.resolve("SHA256SUMS")));
  }

  @Test
  void an_export_answers_every_question_as_the_database_does() {
    Path export = folder.resolve("export");
    try (LedgerStore store = LedgerStore.read(where())) {
      ExportFolder.write(store, export);
      try (ExportView view = ExportView.open(export)) {
        for (Question question : questions()) {
          assertThat(found(view, question)).as("%s", question).isEqualTo(found(store, question));
        }
        assertThat(found(view, Question.ALL)).hasSize(9);
        assertThat(view.ruleSets()).isEqualTo(store.ruleSets());
        assertThat(view.keys()).isEqualTo(store.keys());
        assertThat(view.checkpoint()).isEqualTo(store.checkpoint());
      }
    }
  }

  private static List<Question> questions() {
    String applicant = "企业[91410100MA00000001]";
    return List.of(
        Question.ALL,
        new Question("determination", null, null, null, null, null, null, List.of()),
        new Question(null, applicant, null, null, null, null, null, List.of()),
        new Question(null, "企业[91410100MA00000003]", null, null, null, null, null, List.of()),
        new Question(null, null, "样例政策", null, null, null, null, List.of()),
        new Question(null, null, "别的政策", null, null, null, null, List.of()),
        new Question(null, null, null, "2025-12-01", "2025-12-01", null, null, List.of()),
        new Question(null, null, null, "2025-12-02", null, null, null, List.of()),
        new Question(null, null, "样例政策", null, null, 50_000_000L, null, List.of()),
        new Question(null, null, null, null, null, 49_999_999L, null, List.of()),
        new Question(null, null, null, null, null, null, "2025-12-02T08:00:03.000Z", List.of()),
        new Question(null, null, null, null, null, null, null, List.of(4L, 1L)));
  }

  private static List<Indexed> found(IndexView view, Question question) {
    try (Stream<Indexed> found = view.find(question)) {
      return found.toList();
    }
  }

  @Test
  void an_export_is_never_written_over_and_an_altered_ledger_never_exported() throws SQLException {
    Path there = folder.resolve("there");
    try (LedgerStore store = LedgerStore.read(where())) {
      ExportFolder.write(store, there);
      refused(VerifyProblem.EXPORT_EXISTS, () -> ExportFolder.write(store, there));
    }
    change("update entry set leaf = cast('{}' as blob) where number = 2");
    try (LedgerStore store = LedgerStore.read(where())) {
      Path other = folder.resolve("other");
      refused(VerifyProblem.EXPORT_OF_ALTERED, () -> ExportFolder.write(store, other));
    }
    assertThat(folder.toFile().list()).contains("there").allMatch(name -> !name.contains("other"));
  }

  @Test
  void nothing_recorded_is_nothing_to_export() {
    Path empty = folder.resolve("empty.db");
    Where where = Where.of(empty.toString(), Map.of());
    LedgerStore.create(where, SampleLedger.FIRST.verifier());
    try (LedgerStore store = LedgerStore.read(where)) {
      refused(
          VerifyProblem.EXPORT_OF_NOTHING,
          () -> ExportFolder.write(store, folder.resolve("export")));
    }
  }

  private static void refused(
      VerifyProblem code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            LedgerFailure.class, failure -> assertThat(failure.problem().code()).isEqualTo(code));
  }
}
