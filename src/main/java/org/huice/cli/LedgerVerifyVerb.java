package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huice.ledger.VerifierKey;
import org.huice.page.Words;
import org.huice.store.LedgerStore;
import org.huice.store.Verification;
import org.huice.store.Verified;
import org.huice.store.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice ledger verify}: whether anybody changed anything. */
@Command(name = "verify", sortOptions = false)
final class LedgerVerifyVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerPlace place = new LedgerPlace();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(names = "--checkpoint", paramLabel = "KEPT", descriptionKey = "checkpoint", order = 10)
  private List<Path> checkpoints = new ArrayList<>();

  @Option(names = "--key", paramLabel = "VKEY", descriptionKey = "log-key", order = 11)
  private List<String> keys = new ArrayList<>();

  LedgerVerifyVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    List<VerifierKey> trusted = keys.stream().map(key -> LedgerKeys.parse(key, words)).toList();
    Map<String, String> kept = new LinkedHashMap<>();
    for (Path file : checkpoints) {
      kept.put(Input.name(file), new String(Input.read(file, words), StandardCharsets.UTF_8));
    }
    String where = place.where(surroundings, words);
    Where named = LedgerDoor.isFolder(where) ? null : Where.of(where, surroundings.environment());
    String shown = named == null ? where : named.toString();
    Verified verified =
        named == null
            ? Verification.ofExport(LedgerDoor.export(where), trusted, kept)
            : verified(named, trusted, kept);
    LedgerVerifyText text = new LedgerVerifyText(words, verified);
    List<String> lines =
        json ? List.of(text.json()) : text.lines(shown, !kept.isEmpty(), !trusted.isEmpty());
    lines.forEach(surroundings.out()::println);
    return verified.isIntact() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private static Verified verified(
      Where where, List<VerifierKey> trusted, Map<String, String> kept) {
    try (LedgerStore store = LedgerStore.read(where)) {
      Verification verification =
          Verification.of(where.toString(), store).nodes(store.nodes()).index(store);
      trusted.forEach(verification::trusting);
      kept.forEach(verification::kept);
      return verification.run();
    }
  }
}
