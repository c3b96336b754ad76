package org.huice.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Seeds;
import org.huice.ledger.SignedNote;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;

/**
 * Exports with one thing wrong each, as somebody leaves them who can write every file and makes the
 * list of files again, but has no key; beside each one {@code .kept}, the checkpoint that the
 * auditor kept.
 */
record SampleExports(Path root) {
  /** Their names, each with what our verification says of it. */
  static final List<List<String>> VERDICTS =
      List.of(
          List.of("intact"),
          List.of("entry-altered", "entry-altered 2"),
          List.of("entry-removed", "entry-missing 3"),
          List.of("entries-swapped", "entries-swapped 5 2"),
          List.of("entry-inserted", "entry-inserted 5"),
          List.of("entries-truncated", "ledger-truncated 7 9"),
          List.of("payload-altered", "payload-altered 2"),
          List.of("payload-removed", "payload-missing 2"),
          List.of("rule-set-altered", "rule-set-altered"),
          List.of("bad-signature", "checkpoint-signature-wrong"),
          List.of("foreign-key", "keys-differ 2", "checkpoint-key-unknown"),
          List.of("rebuilt", "ledger-rewritten 4"),
          List.of("split-view", "split-view 9"),
          List.of("set-back", "ledger-set-back 7 9"));

  private static final String ENTRIES = ExportFiles.ENTRIES;

  void write() throws IOException {
    Files.createDirectories(root);
    for (List<String> verdict : VERDICTS) {
      export(verdict.get(0));
    }
    edit("entry-altered", ENTRIES, lines -> lines.set(1, lines.get(1).replace("1200", "1300")));
    edit("entry-removed", ENTRIES, lines -> lines.remove(2));
    edit("entries-swapped", ENTRIES, lines -> Collections.swap(lines, 1, 4));
    edit("entry-inserted", ENTRIES, lines -> lines.add(4, lines.get(3).replace("450", "990")));
    edit("entries-truncated", ENTRIES, lines -> lines.subList(7, 9).clear());
    edit("entries-truncated", ExportFiles.PAYLOADS, lines -> lines.remove(lines.size() - 1));
    edit("payload-altered", ExportFiles.PAYLOADS, lines -> lines.set(1, moved(lines)));
    edit("payload-removed", ExportFiles.PAYLOADS, lines -> lines.remove(1));
    edit("rule-set-altered", ruleSet(), lines -> lines.set(0, lines.get(0) + "改"));
    edit("bad-signature", ExportFiles.CHECKPOINT, lines -> lines.set(4, broken(lines.get(4))));
    SigningKey own = Seeds.key(SampleLedger.ORIGIN, VerifierKey.Type.LOG, 9);
    edit("foreign-key", ExportFiles.KEYS, lines -> lines.set(1, own.verifier().toString()));
    edit("foreign-key", ExportFiles.CHECKPOINT, lines -> signedBy(own, lines));
    Files.writeString(root.resolve("split-view.kept"), SampleLedger.whole().checkpoint(9));
    Files.writeString(root.resolve("set-back.kept"), SampleLedger.whole().checkpoint(9));
  }

  private void export(String name) throws IOException {
    SampleLedger ledger =
        switch (name) {
          case "rebuilt", "split-view" -> SampleLedger.rebuilt();
          case "set-back" -> SampleLedger.earlier();
          default -> SampleLedger.whole();
        };
    ExportFolder.write(ledger, root.resolve(name));
    Files.writeString(root.resolve(name + ".kept"), SampleLedger.whole().checkpoint(4));
  }

  private static String ruleSet() {
    return ExportFiles.RULE_SETS + "/" + SampleLedger.whole().ruleSets().get(0).substring(7);
  }

  /** The second entry with the salt and core of the first. */
  private static String moved(List<String> lines) {
    return lines.get(0).replaceFirst("1", "2");
  }

  private static String broken(String line) {
    int at = line.length() - 10;
    return line.substring(0, at) + (line.charAt(at) == 'A' ? 'B' : 'A') + line.substring(at + 1);
  }

  private static void signedBy(SigningKey key, List<String> lines) {
    SignedNote note = SignedNote.parse(String.join("\n", lines) + "\n");
    String signed = Checkpoint.parse(note.text()).signed(List.of(key)).toString();
    lines.clear();
    lines.addAll(signed.lines().toList());
  }

  private void edit(String name, String file, Consumer<List<String>> change) throws IOException {
    Path path = root.resolve(name).resolve(file);
    String text = Files.readString(path);
    List<String> lines = new ArrayList<>(text.lines().toList());
    change.accept(lines);
    String end = text.endsWith("\n") ? "\n" : "";
    Files.writeString(path, String.join("\n", lines) + end, StandardCharsets.UTF_8);
    new ExportSums(root.resolve(name)).write();
  }
}
