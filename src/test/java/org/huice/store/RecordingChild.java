package org.huice.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.huice.ledger.KeyFile;

/**
 * A process of its own that records until it is done or killed. For each entry that it was told is
 * durable it prints {@code number word}, for each erasure {@code erased number}, and {@code refused
 * code} where it was refused; then it tries again.
 *
 * <p>Arguments: where, key file, word before the counter, how many, callers at once, after how many
 * entries one is erased (0 for never), a file that is made at the first refusal.
 */
final class RecordingChild {
  private static final int PAYLOAD = 3_000;

  private final LedgerStore ledger;
  private final String word;
  private final int callers;
  private final Path refusal;

  private RecordingChild(LedgerStore ledger, String word, int callers, Path refusal) {
    this.ledger = ledger;
    this.word = word;
    this.callers = callers;
    this.refusal = refusal;
  }

  /** The command that starts it. */
  static List<String> command(
      Where where, Path key, String word, int count, int callers, int erasing, Path refusal) {
    String address =
        where.database() instanceof PostgresServer server ? server.address() : where.toString();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RecordingChild.class.getName(), address, key.toString(), word));
    command.addAll(List.of("" + count, "" + callers, "" + erasing, refusal.toString()));
    return command;
  }

  public static void main(String[] arguments) throws IOException {
    Where where = Where.of(arguments[0], Map.of(), Duration.ofSeconds(60));
    CheckpointSigner signer = CheckpointSigner.of(List.of(KeyFile.read(Path.of(arguments[1]))));
    int count = Integer.parseInt(arguments[3]);
    int callers = Integer.parseInt(arguments[4]);
    int erasing = Integer.parseInt(arguments[5]);
    try (LedgerStore ledger = LedgerStore.open(where, signer)) {
      new RecordingChild(ledger, arguments[2], callers, Path.of(arguments[6]))
          .record(count, erasing);
    } catch (LedgerFailure failed) {
      say("refused " + failed.problem().code().code() + " " + failed.problem().arguments());
    }
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    synchronized (System.out) {
      System.out.println(line);
      System.out.flush();
    }
  }

  private void record(int count, int erasing) throws IOException {
    for (int i = 0; i < count; i += callers) {
      List<String> words = new ArrayList<>();
      for (int j = i; j < Math.min(count, i + callers); j++) {
        words.add(word + j);
      }
      List<Appended> done = stubbornly(words);
      for (int j = 0; j < words.size(); j++) {
        say(done.get(j).number() + " " + words.get(j));
      }
      if (erasing > 0 && i % erasing == erasing - 1) {
        long number = done.get(0).number();
        ledger.erase(List.of(number), Ledgers.bare("erasure"));
        say("erased " + number);
      }
    }
  }

  /** What would not go in is tried again: what went in already is not recorded twice. */
  private List<Appended> stubbornly(List<String> words) throws IOException {
    while (true) {
      try {
        return words.stream().map(one -> ledger.append(draft(one))).toList().stream()
            .map(LedgerStore::awaited)
            .toList();
      } catch (LedgerFailure failed) {
        say("refused " + failed.problem().code().code() + " " + failed.problem().arguments());
        if (!Files.exists(refusal)) {
          Files.createFile(refusal);
        }
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  /** An entry that takes its room on the disk. */
  static Draft draft(String word) {
    return new Draft(
        number -> Ledgers.leaf(number, word),
        payload(word),
        Ledgers.row("企业[" + word + "]"),
        word,
        Draft.Guard.NONE);
  }

  /** Bytes that do not deflate, the same for the same word. */
  static Payload payload(String word) {
    byte[] core = new byte[PAYLOAD];
    new Random(word.hashCode()).nextBytes(core);
    return new Payload(new byte[32], core, Ledgers.bytes(word));
  }
}
