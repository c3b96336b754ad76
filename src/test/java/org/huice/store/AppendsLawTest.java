package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.SignedNote;
import org.huice.ledger.TreeHash;

/** Whatever is appended in whatever groups: the ledger is the list, its tree the definition's. */
class AppendsLawTest {
  /** What one step of a sequence does; the number tells words apart, few enough to repeat. */
  record Step(Kind kind, int word) {}

  /** The kinds of steps. */
  enum Kind {
    APPEND,
    APPEND_ONCE,
    REFUSED,
    REOPEN
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Arbitraries.of(Kind.APPEND, Kind.APPEND, Kind.APPEND_ONCE, Kind.REFUSED, Kind.REOPEN)
        .flatMap(kind -> Arbitraries.integers().between(0, 9).map(word -> new Step(kind, word)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  private static Draft refused() {
    return new Draft(
        number -> {
          throw new IllegalArgumentException("refused");
        },
        null,
        null,
        null,
        Draft.Guard.NONE);
  }

  /** The naive ledger: a list of words, and which of them may not come again. */
  private static final class Model {
    private final List<String> words = new ArrayList<>();
    private final List<String> once = new ArrayList<>();

    /** The number that a step gets; 0 where it is refused. */
    long take(Step step) {
      String word = "w" + step.word();
      if (step.kind() == Kind.REFUSED) {
        return 0;
      }
      if (step.kind() == Kind.APPEND_ONCE && once.contains(word)) {
        return words.indexOf("once " + word) + 1L;
      }
      if (step.kind() == Kind.APPEND_ONCE) {
        once.add(word);
        words.add("once " + word);
      } else {
        words.add(word);
      }
      return words.size();
    }
  }

  private static Draft draft(Step step) {
    String word = "w" + step.word();
    return switch (step.kind()) {
      case APPEND_ONCE -> Ledgers.about("企业[" + word + "]", "once " + word, word);
      case REFUSED -> refused();
      default -> Ledgers.bare(word);
    };
  }

  @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
  void any_sequence_of_appends_is_the_list_and_its_tree(@ForAll("steps") List<Step> steps) {
    Path folder = folder();
    Where where = Where.of(folder.resolve("ledger.db").toString(), Map.of());
    LedgerStore.create(where, Ledgers.KEY.verifier());
    Model model = new Model();
    LedgerStore ledger = LedgerStore.open(where, Ledgers.SIGNER);
    try {
      List<CompletableFuture<Appended>> answers = new ArrayList<>();
      List<Long> expected = new ArrayList<>();
      for (Step step : steps) {
        if (step.kind() == Kind.REOPEN) {
          ledger.close();
          ledger = LedgerStore.open(where, Ledgers.SIGNER);
        } else {
          expected.add(model.take(step));
          answers.add(ledger.append(draft(step)));
        }
      }
      for (int i = 0; i < answers.size(); i++) {
        CompletableFuture<Appended> answer = answers.get(i);
        if (expected.get(i) == 0) {
          assertThatThrownBy(answer::join).hasRootCauseMessage("refused");
        } else {
          assertThat(answer.join().number()).isEqualTo(expected.get(i));
        }
      }
      assertSame(ledger, model.words);
    } finally {
      ledger.close();
    }
  }

  private static void assertSame(LedgerStore ledger, List<String> words) {
    assertThat(ledger.size()).isEqualTo(words.size());
    List<byte[]> hashes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      byte[] leaf = Ledgers.leaf(i + 1L, words.get(i));
      assertThat(ledger.leaf(i + 1L)).isEqualTo(leaf);
      hashes.add(TreeHash.leaf(leaf));
    }
    if (!words.isEmpty()) {
      SignedNote note = SignedNote.parse(ledger.checkpoint().orElseThrow());
      assertThat(Checkpoint.parse(note.text()))
          .isEqualTo(new Checkpoint("test/台账", words.size(), Soundness.root(hashes)));
      Soundness.check(ledger, ledger.nodes());
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("appends");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Property(tries = 200)
  void what_is_deflated_is_read_as_it_was(@ForAll byte[] bytes) {
    assertThat(Deflated.read(Deflated.of(bytes)))
        .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
  }

  @Property(tries = 60)
  void long_runs_that_fill_buffers_are_read_as_they_were(@ForAll("lengths") int length) {
    byte[] bytes = new byte[length];
    assertThat(Deflated.read(Deflated.of(bytes)))
        .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
    byte[] cut = Deflated.of(bytes);
    assertThat(Deflated.read(Arrays.copyOf(cut, cut.length - 1))).isEmpty();
    assertThat(Deflated.read(Arrays.copyOf(cut, cut.length + 1))).isEmpty();
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.of(0, 1, 8191, 8192, 8193, 16384, 65536, 100_000);
  }
}
