package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.ledger.KeyFile;

/** Processes that record into one ledger, and what they were told. */
final class RecordingChildren {
  private final Where where;
  private final Path folder;
  private final Path key;
  private final Map<Long, String> told = new TreeMap<>();
  private final Set<Long> erased = new HashSet<>();
  private final List<String> refused = new ArrayList<>();
  private int children;

  /**
   * Makes the ledger.
   *
   * @param folder for its key and what the children say
   */
  RecordingChildren(Where where, Path folder) {
    this.where = where;
    this.folder = folder;
    this.key = folder.resolve("key");
    KeyFile.create(key, Ledgers.KEY);
    LedgerStore.create(where, Ledgers.KEY.verifier());
  }

  /** A process that records, and the file that it prints into. */
  record Child(Process process, Path said) {}

  /** Where a child marks that it was refused. */
  Path refusal() {
    return folder.resolve("refusal");
  }

  /** The words that start the next child. */
  List<String> command(String word, int count, int callers, int erasing) {
    return RecordingChild.command(where, key, word, count, callers, erasing, refusal());
  }

  /** Starts a child. */
  Child start(List<String> command) throws IOException {
    Path said = folder.resolve("said" + ++children);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    return new Child(process, said);
  }

  /** Takes down what a child was told before it ended. */
  void hear(Child child) throws IOException {
    String all = Files.readString(child.said(), StandardCharsets.UTF_8);
    // A line that is not ended was cut off by the kill.
    for (String line : all.substring(0, all.lastIndexOf('\n') + 1).lines().toList()) {
      String[] words = line.split(" ", 2);
      if (words[0].equals("erased")) {
        erased.add(Long.valueOf(words[1]));
      } else if (words[0].equals("refused")) {
        refused.add(words[1].replaceFirst(" .*", ""));
      } else {
        assertThat(line).as(all).matches("\\d+ [\\w-]+");
        assertThat(told.put(Long.valueOf(words[0]), words[1])).as("a number twice").isNull();
      }
    }
  }

  /** Why the children were refused. */
  List<String> refused() {
    return refused;
  }

  /** How many entries they were told are durable. */
  int told() {
    return told.size();
  }

  /** All that was told is there, byte for byte; nothing is torn; tree and checkpoint fit. */
  long assertNothingLost() {
    return assertNothingLost(where);
  }

  /** The same, where the ledger is kept now. */
  long assertNothingLost(Where now) {
    try (LedgerStore ledger = LedgerStore.read(now)) {
      Soundness.check(ledger, ledger.nodes());
      told.forEach((number, word) -> assertThere(ledger, number, word));
      ledger.find(IndexView.Question.ALL).forEach(row -> assertWhole(ledger, row));
      assertThat(ledger.size()).isGreaterThanOrEqualTo(told.size() + (long) erased.size());
      return ledger.size();
    }
  }

  private void assertThere(LedgerStore ledger, long number, String word) {
    assertThat(ledger.leaf(number)).isEqualTo(Ledgers.leaf(number, word));
    if (erased.contains(number)) {
      assertThat(ledger.payload(number)).isEmpty();
    }
  }

  /** Index row and payload are both there, or both erased. */
  private static void assertWhole(LedgerStore ledger, IndexView.Indexed indexed) {
    String leaf = new String(ledger.leaf(indexed.number()), StandardCharsets.UTF_8);
    String word = leaf.replaceAll(".*\"text\":\"|\"}", "");
    if (indexed.row().applicant() == null) {
      assertThat(ledger.payload(indexed.number())).isEmpty();
      return;
    }
    assertThat(indexed.row()).isEqualTo(Ledgers.row("企业[" + word + "]"));
    assertThat(ledger.payload(indexed.number()))
        .hasValueSatisfying(
            payload -> assertThat(payload.core()).isEqualTo(RecordingChild.payload(word).core()));
  }
}
