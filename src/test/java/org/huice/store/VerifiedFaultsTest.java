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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.json.CanonicalJson;
import org.huice.store.IndexView.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the samples do not show: faults of exports whose list was made again, and signed faults. */
class VerifiedFaultsTest {
  @TempDir private Path folder = Path.of("");
  private Path export = Path.of("");

  @BeforeEach
  void export() {
    export = folder.resolve("export");
    ExportFolder.write(SampleLedger.whole(), export);
  }

  /** Changes the lines of a file as one does who makes the list of files again. */
  private void edit(String file, Consumer<List<String>> change) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(export.resolve(file)));
    change.accept(lines);
    Files.writeString(export.resolve(file), String.join("\n", lines) + "\n");
    new ExportSums(export).write();
  }

  private List<String> verify(Map<String, String> kept) {
    return told(Verification.ofExport(export, List.of(SampleLedger.FIRST.verifier()), kept));
  }

  private List<String> verify() {
    return verify(Map.of("留存", SampleLedger.whole().checkpoint(4)));
  }

  private static List<String> told(Verified verified) {
    assertThat(verified.isIntact()).isEqualTo(verified.findings().isEmpty());
    return verified.findings().stream().map(VerificationTest::told).map(String::strip).toList();
  }

  @Test
  void an_entry_copied_in_whole_is_told_once_with_its_number() throws IOException {
    edit(ExportFiles.ENTRIES, lines -> lines.add(4, lines.get(3)));

    assertThat(verify()).containsExactly("entry-twice 4");
  }

  @Test
  void a_proof_that_is_of_another_entry_cut_or_missing_is_told() throws IOException {
    edit(
        ExportFiles.PROOFS,
        lines -> {
          lines.set(1, lines.get(2).replaceFirst("3", "2"));
          lines.set(4, lines.get(4).substring(0, lines.get(4).lastIndexOf(' ')));
          lines.remove(6);
        });

    assertThat(verify()).containsExactly("proof-wrong 2", "proof-wrong 5", "proof-wrong 7");
  }

  @Test
  void what_was_erased_and_stands_there_again_is_told_with_the_erasure() throws IOException {
    String line = ExportLines.line(3, SampleLedger.whole().recorded(3));
    edit(ExportFiles.PAYLOADS, lines -> lines.add(2, line));

    assertThat(verify()).containsExactly("payload-not-erased 3 7");
  }

  @Test
  void what_stands_beside_an_entry_that_commits_to_nothing_or_beside_none_is_told()
      throws IOException {
    Payload payload = SampleLedger.whole().recorded(3);
    edit(
        ExportFiles.PAYLOADS,
        lines -> {
          lines.add(lines.size() - 1, ExportLines.line(7, payload));
          lines.add(ExportLines.line(10, payload));
        });

    assertThat(verify()).containsExactly("payload-foreign 7", "payload-foreign 10");
  }

  @Test
  void an_export_without_its_checkpoint_proves_nothing() throws IOException {
    Files.delete(export.resolve(ExportFiles.CHECKPOINT));
    new ExportSums(export).write();

    assertThat(verify()).containsExactly("checkpoint-missing");
  }

  @Test
  void a_ledger_without_its_checkpoint_is_told_and_not_exported() throws SQLException {
    Path file = folder.resolve("ledger.db");
    Where where = Where.of(file.toString(), Map.of());
    SampleLedger.whole().into(where).close();
    change(file, "drop trigger checkpoint_no_delete", "delete from checkpoint");
    Path other = folder.resolve("other");

    try (LedgerStore store = LedgerStore.read(where)) {
      assertThat(told(Verification.of("台账", store).run())).containsExactly("checkpoint-missing");
      assertThatThrownBy(() -> ExportFolder.write(store, other))
          .isInstanceOfSatisfying(
              LedgerFailure.class,
              told ->
                  assertThat(told.problem().code()).isEqualTo(VerifyProblem.CHECKPOINT_MISSING));
    }
    assertThat(folder.toFile().list()).noneMatch(name -> name.contains("other"));
  }

  /** It would stand in the way of the entry that gets this number. */
  @Test
  void what_stands_beside_no_entry_of_a_database_is_told() throws SQLException {
    Path file = folder.resolve("ledger.db");
    Where where = Where.of(file.toString(), Map.of());
    SampleLedger.whole().into(where).close();
    change(file, "insert into payload select 10, salt, core, text from payload where number = 1");

    try (LedgerStore store = LedgerStore.read(where)) {
      assertThat(told(Verification.of("台账", store).nodes(store.nodes()).run()))
          .containsExactly("payload-foreign 10");
    }
  }

  private static void change(Path file, String... texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"009", "-9", "", "9.0"})
  void a_checkpoint_that_is_none_is_told_by_its_file(String size) throws IOException {
    edit(ExportFiles.CHECKPOINT, lines -> lines.set(1, size));

    assertThat(verify()).containsExactly("checkpoint-form checkpoint");
  }

  @Test
  void a_kept_checkpoint_that_is_none_is_told_by_what_it_is_called() {
    assertThat(verify(Map.of("留存", "不是检查点"))).containsExactly("checkpoint-form 留存");
  }

  /** Draft of an entry as whoever has the key may sign it, whatever it says. */
  private static Draft signed(Map<String, Object> differing, @Nullable Payload payload) {
    return new Draft(
        number -> {
          Map<String, Object> leaf = new TreeMap<>(Map.of("schema", 1, "kind", "determination"));
          leaf.put("number", (int) number);
          leaf.put("time", Ledgers.TIME);
          leaf.put("rulings", List.of());
          leaf.putAll(differing);
          return CanonicalJson.write(leaf);
        },
        payload,
        null,
        null,
        Draft.Guard.NONE);
  }

  private LedgerStore recorded(Draft... drafts) {
    Where where = Where.of(folder.resolve("signed.db").toString(), Map.of());
    LedgerStore.create(where, Ledgers.KEY.verifier());
    LedgerStore store = LedgerStore.open(where, Ledgers.SIGNER);
    Arrays.stream(drafts).forEach(store::record);
    return store;
  }

  @Test
  void what_was_signed_and_is_no_entry_or_another_number_s_is_told() {
    Path other = folder.resolve("other");
    try (LedgerStore store =
        recorded(
            signed(Map.of(), null),
            signed(Map.of("number", 7), null),
            signed(Map.of("schema", 2), null),
            Ledgers.bare("四"))) {
      assertThat(told(Verification.of("台账", store).run()))
          .containsExactly("entry-form 2", "entry-form 3", "entry-form 4");
      ExportFolder.write(store, other);
    }
    try (ExportView view = ExportView.open(other)) {
      assertThatThrownBy(() -> view.find(Question.ALL).toList())
          .isInstanceOfSatisfying(
              LedgerFailure.class,
              told -> assertThat(VerificationTest.told(told.problem())).isEqualTo("entry-form 4"));
    }
  }

  @Test
  void an_entry_that_tells_other_rulings_than_its_core_is_told() {
    try (LedgerStore store = recorded(told("900.00", "900.00"), told("900.00", "800.00"))) {
      assertThat(told(Verification.of("台账", store).run())).containsExactly("entry-disagrees 2");
    }
  }

  /** A determination that tells one amount and commits to a core that has another. */
  private static Draft told(String leaf, String core) {
    Map<String, Object> decided = new TreeMap<>(ruling(core));
    decided.put("subject", Map.of("type", "企业", "key", List.of("1")));
    byte[] bytes =
        CanonicalJson.write(
            Map.of("facts", Map.of("企业", Map.of("名称", "甲厂")), "rulings", List.of(decided)));
    Payload payload = new Payload(new byte[32], bytes, new byte[0]);
    return signed(
        Map.of("rulings", List.of(ruling(leaf)), "core", SaltedHash.name(payload.salt(), bytes)),
        payload);
  }

  private static Map<String, Object> ruling(String amount) {
    return Map.of(
        "policy", "样例政策", "clause", "一", "ruling", "granted", "amount", amount, "bound", "exact");
  }
}
