package org.huice.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Seeds;
import org.huice.ledger.SignedNote;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports whose files somebody changed, lost or added, and checkpoints that do not count. */
class ExportFaultsTest {
  @TempDir private Path folder = Path.of("");
  private Path export = Path.of("");

  @BeforeEach
  void write() {
    export = folder.resolve("导出");
    ExportFolder.write(SampleLedger.whole(), export);
  }

  private List<String> verify() {
    return verify(Map.of());
  }

  private List<String> verify(Map<String, String> kept) {
    return Verification.ofExport(export, List.of(SampleLedger.FIRST.verifier()), kept)
        .findings()
        .stream()
        .map(VerificationTest::told)
        .toList();
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    Path file = export.resolve(name);
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  private static String signed(String note, SigningKey key) {
    return Checkpoint.parse(SignedNote.parse(note).text()).signed(List.of(key)).toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12})
  void a_replaced_key_alone_signs_until_its_span_ends(int size) throws IOException {
    export = folder.resolve("grown");
    ExportFolder.write(SampleLedger.grown(size), export);
    change(ExportFiles.CHECKPOINT, note -> signed(note, SampleLedger.FIRST));
    new ExportSums(export).write();

    assertThat(verify())
        .isEqualTo(size < 12 ? List.of() : List.of("checkpoint-key-expired " + size));
  }

  @Test
  void a_kept_checkpoint_of_another_ledger_is_told() {
    SigningKey other = Seeds.key("别的台账", VerifierKey.Type.LOG, 4);
    Checkpoint own = Checkpoint.parse(SignedNote.parse(kept(4)).text());
    String note = new Checkpoint("别的台账", 4, own.root()).signed(List.of(other)).toString();

    assertThat(verify(Map.of("留存", note))).containsExactly("kept-other-ledger 留存 别的台账");
    assertThat(verify(Map.of("留存", kept(4)))).isEmpty();
  }

  private static String kept(int size) {
    return SampleLedger.whole().checkpoint(size);
  }

  @Test
  void a_kept_checkpoint_by_no_key_of_the_ledger_proves_nothing() {
    SigningKey foreign = Seeds.key(SampleLedger.ORIGIN, VerifierKey.Type.LOG, 9);
    // The new key is named by entry 8: it cannot have signed what was there before.
    Map<String, String> kept =
        Map.of(
            "假",
            signed(kept(4), foreign),
            "早",
            signed(kept(7), SampleLedger.SECOND),
            "真",
            signed(kept(8), SampleLedger.SECOND));

    assertThat(verify(kept))
        .containsExactlyInAnyOrder("kept-not-signed 假 4", "kept-not-signed 早 7");
  }

  @Test
  void a_file_that_is_not_as_listed_is_told() throws IOException {
    change("README.txt", text -> text + " ");

    assertThat(verify()).containsExactly("export-file-changed README.txt");
  }

  @Test
  void a_file_that_is_missing_is_told_and_the_rest_is_checked() throws IOException {
    Files.delete(export.resolve("verify.py"));
    Files.delete(export.resolve(ExportFiles.PAYLOADS));

    assertThat(verify())
        .startsWith("export-file-missing payloads.txt", "export-file-missing verify.py")
        .contains("payload-missing 2", "payload-missing 9")
        .doesNotContain("payload-missing 3");
  }

  @Test
  void an_export_without_its_list_is_told() throws IOException {
    Files.delete(export.resolve(ExportFiles.SUMS));

    assertThat(verify())
        .startsWith("export-file-missing SHA256SUMS", "export-file-unlisted README.txt")
        .hasSize(10)
        .allMatch(told -> told.startsWith("export-file-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {ExportFiles.PAYLOADS, ExportFiles.PROOFS})
  void what_lacks_a_file_of_lines_is_not_read_as_a_ledger(String name) throws IOException {
    Files.delete(export.resolve(name));

    refused(() -> ExportView.open(export), VerifyProblem.EXPORT_FILE_MISSING, name);
  }

  @Test
  void a_file_that_is_not_listed_is_told() throws IOException {
    Files.writeString(export.resolve("附注.txt"), "");

    assertThat(verify()).containsExactly("export-file-unlisted 附注.txt");
  }

  @Test
  void each_broken_line_is_told_with_its_file() throws IOException {
    change(ExportFiles.PAYLOADS, text -> text.replaceFirst("\n2\t", "\n2,"));
    change(ExportFiles.ENTRIES, text -> text.substring(0, text.length() - 1));
    change(ExportFiles.PROOFS, text -> text + "3\t\n");
    new ExportSums(export).write();
    change(ExportFiles.SUMS, text -> text + "再见\n");

    assertThat(verify())
        .contains(
            "export-line-broken entries.jsonl 9",
            "export-line-broken payloads.txt 2",
            "export-line-broken proofs.txt 10",
            "export-line-broken SHA256SUMS 10");
    refused(() -> ExportView.open(export), VerifyProblem.EXPORT_LINE_BROKEN, "entries.jsonl", "9");
  }

  @ParameterizedTest
  @ValueSource(strings = {ExportFiles.KEYS, ExportFiles.CHECKPOINT})
  void a_line_that_is_no_text_is_told_and_the_rest_is_checked(String name) throws IOException {
    Path file = export.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    int second = Files.readString(file).split("\n", 2)[0].getBytes(UTF_8).length + 1;
    bytes[second] = (byte) 0xff;
    Files.write(file, bytes);

    assertThat(verify())
        .startsWith("export-line-broken " + name + " 2", "export-file-changed " + name)
        .hasSizeGreaterThan(2);
  }

  @Test
  void where_no_folder_is_no_export_gets_and_nothing_stays() throws IOException {
    Path target = folder.resolve("还没有").resolve("导出");

    LedgerFailure failure =
        refused(
            () -> ExportFolder.write(SampleLedger.whole(), target), VerifyProblem.EXPORT_FAILED);
    assertThat(failure.problem().sentence(Locale.CHINESE))
        .contains("还没有")
        .doesNotContain("Exception");
    assertThat(folder.resolve("还没有")).doesNotExist();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(export);
    }
  }

  private static LedgerFailure refused(
      ThrowingCallable call, VerifyProblem code, String... arguments) {
    LedgerFailure failure = catchThrowableOfType(LedgerFailure.class, call);
    assertThat(failure.problem().code()).isEqualTo(code);
    assertThat(failure.problem().arguments().subList(0, arguments.length))
        .isEqualTo(List.of(arguments));
    return failure;
  }

  @Test
  void a_folder_with_something_else_is_not_an_export() throws IOException {
    Files.delete(export.resolve(ExportFiles.ENTRIES));

    refused(() -> ExportView.open(export), VerifyProblem.NOT_AN_EXPORT);
    refused(this::verify, VerifyProblem.NOT_AN_EXPORT);
  }

  @Test
  void what_is_found_beyond_a_thousand_is_counted() throws IOException {
    change(ExportFiles.SUMS, text -> text + "x\n".repeat(1_000));
    assertThat(verify()).hasSize(1_000).noneMatch(told -> told.startsWith("more-findings"));

    change(ExportFiles.SUMS, text -> text + "x\n".repeat(7));
    assertThat(verify()).hasSize(1_001).endsWith("more-findings 7");
  }
}
