package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.store.LedgerStoreTest.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huice.store.Ledgers.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is erased is gone from the ledger and from the disk, and the tree stays whole. */
class ErasureTest {
  private static final String NOBODY_ELSE = "独一无二的申请人91440300MA5ERASED";
  private static final int OTHERS = 300;

  @TempDir private Path folder = Path.of("");

  private static Draft erasure() {
    Draft.IndexRow row =
        new Draft.IndexRow("erasure", Ledgers.TIME, null, null, null, null, List.of(7L), List.of());
    return new Draft(n -> Ledgers.leaf(n, "抹除"), null, row, null, Draft.Guard.NONE);
  }

  /** Enough entries that pages of the database were divided while they came. */
  private static void fill(LedgerStore ledger) {
    List<CompletableFuture<Appended>> all = new ArrayList<>();
    for (int i = 1; i <= OTHERS; i++) {
      String who = i == 7 ? NOBODY_ELSE : "企业[" + i * 7919L % 1000 + "]";
      all.add(ledger.append(Ledgers.about(who, "t" + i, "once of " + who + i)));
    }
    all.forEach(CompletableFuture::join);
    ledger.record(Ledgers.bare("终"));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_erased_is_gone_and_the_rest_stays(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      fill(ledger);
      long before = ledger.size();
      byte[] leaf = ledger.leaf(7);
      assertThat(ledger.payload(7)).isPresent();

      Appended erased = ledger.erase(List.of(7L), erasure());

      assertThat(erased.number()).isEqualTo(before + 1);
      assertThat(ledger.payload(7)).isEmpty();
      assertThat(ledger.leaf(7)).isEqualTo(leaf);
      assertThat(ledger.payload(8)).isPresent();
      IndexView.Indexed row =
          ledger.find(IndexView.Question.ALL).filter(one -> one.number() == 7).toList().get(0);
      assertThat(row.row().applicant()).isNull();
      assertThat(row.row().name()).isNull();
      assertThat(row.row().sums())
          .containsExactly(new Draft.Sum("甲政策", "第一条", null, "granted", 12_345L, false));
      assertThat(ledger.find(IndexView.Question.ALL).map(one -> one.row().applicant()))
          .filteredOn(Objects::nonNull)
          .hasSize(OTHERS - 1);
      Soundness.check(ledger, ledger.nodes());
      assertThat(ledger.record(Ledgers.about(NOBODY_ELSE, "t7", "once of " + NOBODY_ELSE + 7)))
          .as("the word is gone too")
          .extracting(Appended::anew)
          .isEqualTo(true);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_cannot_be_erased_is_told_and_nothing_is(Kind kind) throws SQLException {
    Where where = kind.empty(folder);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      ledger.record(Ledgers.about("企业[1]", "一", null));
      ledger.record(Ledgers.bare("二"));

      assertRefused(() -> ledger.erase(List.of(1L, 3L), erasure()), StoreProblem.NO_SUCH_ENTRY);
      assertRefused(() -> ledger.erase(List.of(1L, 2L), erasure()), StoreProblem.NOTHING_TO_ERASE);
      assertRefused(() -> ledger.erase(List.of(0L), erasure()), StoreProblem.NO_SUCH_ENTRY);
      assertThat(ledger.size()).isEqualTo(2);
      assertThat(ledger.payload(1)).isPresent();
    }
  }

  /** Whether any file of the ledger holds these bytes. */
  private boolean isOnDisk(byte[] sought) throws IOException {
    String pattern = new String(sought, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (all.contains(pattern)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void no_byte_of_it_is_left_in_the_files() throws Exception {
    Where where = Kind.SQLITE.empty(folder);
    byte[] name = Ledgers.bytes(NOBODY_ELSE);
    byte[] payload = Deflated.of(Ledgers.payload("t7").core());
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      fill(ledger);
      assertThat(isOnDisk(name)).isTrue();
      assertThat(isOnDisk(payload)).isTrue();

      ledger.erase(List.of(7L), erasure());

      assertThat(isOnDisk(name)).as("while it is open").isFalse();
      assertThat(isOnDisk(payload)).as("while it is open").isFalse();
    }
    assertThat(isOnDisk(name)).isFalse();
    assertThat(isOnDisk(payload)).isFalse();
  }

  @Test
  void a_reader_who_keeps_the_old_bytes_is_told_of_and_the_next_erasure_sweeps() throws Exception {
    Where where = Kind.SQLITE.where(folder, Duration.ofMillis(200));
    LedgerStore.create(where, Ledgers.KEY.verifier());
    byte[] name = Ledgers.bytes(NOBODY_ELSE);
    try (LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER)) {
      fill(ledger);
      try (LedgerStore reader = LedgerStore.read(Where.of(where.toString(), Map.of()))) {
        assertRefused(() -> ledger.erase(List.of(7L), erasure()), StoreProblem.ERASED_NOT_SWEPT);
        assertThat(reader.payload(7)).isPresent();
        assertThat(ledger.payload(7)).isEmpty();
      }
      assertRefused(() -> ledger.erase(List.of(7L), erasure()), StoreProblem.NOTHING_TO_ERASE);
      assertThat(isOnDisk(name)).isFalse();
      assertThat(ledger.size()).isEqualTo(OTHERS + 2L);
    }
  }
}
