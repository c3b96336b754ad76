package org.huice.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.Entry;
import org.huice.tabular.Source;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** A register of as many entries as wanted, of which every seventh is rejected. */
final class Numbered implements Source {
  static final Progress SILENT = (entries, position, size) -> {};
  static final Manifest MANIFEST =
      new Manifest(
          "1.0",
          List.of(new InputFile("名册.jsonl", "sha256:00")),
          "sha256:11",
          "",
          LocalDate.of(2025, 12, 1),
          "zh",
          "");

  private final long size;
  private final int bytes;
  private long position;

  Numbered(long size) {
    this(size, 0);
  }

  /** Of entries that have so many bytes each. */
  Numbered(long size, int bytes) {
    this.size = size;
    this.bytes = bytes;
  }

  private record One(long number, int size) implements Entry {
    @Override
    public Place place() {
      return new Place("名册.jsonl", Math.toIntExact(number), 0);
    }

    @Override
    public String label() {
      return "第" + number;
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      return Optional.empty();
    }
  }

  @Override
  public @Nullable Entry next() {
    return position == size ? null : new One(++position, bytes);
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void close() {}

  /** The line of an entry, whose length differs from entry to entry. */
  static byte[] line(Entry entry) {
    long number = entry.number();
    String line =
        number % 7 == 0
            ? "{\"entry\":%d,\"problems\":[\"%s\"]}".formatted(number, entry.label())
            : "{\"core\":\"%s\",\"entry\":%d}".formatted("甲".repeat((int) (number % 50)), number);
    return line.getBytes(StandardCharsets.UTF_8);
  }

  /** The same, later for some entries than for others. */
  static byte[] slowLine(Entry entry) {
    LockSupport.parkNanos(entry.number() % 3 * 300_000);
    return line(entry);
  }

  static List<String> expected(long size) {
    List<String> lines = new ArrayList<>();
    for (long number = 1; number <= size; number++) {
      lines.add(new String(line(new One(number, 0)), StandardCharsets.UTF_8));
    }
    return lines;
  }

  static Totals totals(long size) {
    return new Totals(size, size - size / 7, size / 7);
  }
}
