package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.ledger.KeyFile;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.store.IndexView;
import org.huice.store.LedgerStore;
import org.huice.store.Where;

/** A ledger without entries in a folder, and what it holds later. */
final class NewLedger {
  private final Path file;

  private NewLedger(Path file) {
    this.file = file;
  }

  static NewLedger in(Path folder) {
    SigningKey key = SigningKey.generate("test.example/ledger", VerifierKey.Type.LOG);
    Path file = folder.resolve("台账.db");
    KeyFile.create(Path.of(file + ".key"), key);
    LedgerStore.create(where(file), key.verifier());
    return new NewLedger(file);
  }

  private static Where where(Path file) {
    return Where.of(file.toString(), Map.of());
  }

  Path file() {
    return file;
  }

  /** Options that record into it, after others. */
  String[] recording(String... first) {
    List<String> arguments = new ArrayList<>(List.of(first));
    arguments.addAll(List.of("--record", "--ledger", file.toString(), "--actor", "王芳"));
    return arguments.toArray(String[]::new);
  }

  LedgerStore open() {
    return LedgerStore.read(where(file));
  }

  /** The entries as they are stored, the first one first. */
  List<String> leaves() {
    List<String> leaves = new ArrayList<>();
    try (LedgerStore ledger = open()) {
      ledger.leaves(
          1,
          ledger.size(),
          (number, bytes) -> leaves.add(new String(bytes, StandardCharsets.UTF_8)));
    }
    return leaves;
  }

  /** By what they are found. */
  List<IndexView.Indexed> rows() {
    try (LedgerStore ledger = open()) {
      return ledger.find(IndexView.Question.ALL).toList();
    }
  }
}
