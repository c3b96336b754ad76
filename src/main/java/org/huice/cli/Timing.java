package org.huice.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.huice.dossier.Dossier;
import org.huice.dossier.LineReader;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.Follower;
import org.huice.register.Gate;
import org.huice.register.LineMaker;
import org.huice.register.RunLine;
import org.huice.tabular.Entry;
import org.huice.tabular.Source;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** Where the time of a batch goes: into reading, deciding or writing. */
final class Timing {
  private static final int NANO = 9;
  private final Clock clock;
  private final LongAdder reading = new LongAdder();
  private final LongAdder deciding = new LongAdder();
  private final LongAdder writing = new LongAdder();
  private final Instant begun;

  Timing(Clock clock) {
    this.clock = clock;
    this.begun = clock.instant();
  }

  /** The same source under the clock. */
  Source of(Source source) {
    return new Timed(source);
  }

  /** The same lines under the clock; what an entry takes to be read is not deciding. */
  LineMaker of(LineMaker maker) {
    return new TimedLines(maker);
  }

  /** The register was hashed and opened until here, and nothing else. */
  void opened() {
    reading.add(since(begun));
  }

  /** The same gate under the clock, through which chunks are written. */
  Gate through(Gate gate) {
    return chunk ->
        gate.pass(
            () -> {
              Instant start = clock.instant();
              chunk.now();
              writing.add(since(start));
            });
  }

  /** The same follower under the clock, who writes. */
  Follower following(Follower follower) {
    return lines -> {
      Instant start = clock.instant();
      follower.take(lines);
      writing.add(since(start));
    };
  }

  /** When files of results are begun to be written, for {@link #written}. */
  Instant now() {
    return clock.instant();
  }

  /** Files of results were written from then on until here. */
  void written(Instant start) {
    writing.add(since(start));
  }

  /** Where it went, up to now. */
  String sentence(Words words, long entries) {
    long whole = since(begun);
    long all = Math.max(1, reading.sum() + deciding.sum() + writing.sum());
    return words.say(
        "batch.timing",
        seconds(reading.sum()),
        percent(reading.sum(), all),
        seconds(deciding.sum()),
        percent(deciding.sum(), all),
        seconds(writing.sum()),
        percent(writing.sum(), all),
        seconds(whole),
        entries * 1000 / Math.max(1, whole / 1_000_000));
  }

  private static String seconds(long nanos) {
    return BigDecimal.valueOf(nanos, NANO).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static long percent(long nanos, long all) {
    return (nanos * 100 + all / 2) / all;
  }

  private long since(Instant start) {
    return Duration.between(start, clock.instant()).toNanos();
  }

  private final class Timed implements Source {
    private final Source source;

    Timed(Source source) {
      this.source = source;
    }

    @Override
    public @Nullable Entry next() throws IOException {
      Instant start = clock.instant();
      Entry entry = source.next();
      reading.add(since(start));
      return entry;
    }

    @Override
    public long position() {
      return source.position();
    }

    @Override
    public long size() {
      return source.size();
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }

  private final class TimedLines implements LineMaker {
    private final LineMaker maker;

    TimedLines(LineMaker maker) {
      this.maker = maker;
    }

    @Override
    public byte[] line(Entry entry) {
      return lines(List.of(entry)).get(0).bytes();
    }

    @Override
    public int stroke() {
      return maker.stroke();
    }

    @Override
    public boolean packed() {
      return maker.packed();
    }

    @Override
    public List<RunLine> lines(List<Entry> entries) {
      Instant start = clock.instant();
      List<Read> read = entries.stream().map(Read::new).toList();
      List<RunLine> lines = maker.lines(List.copyOf(read));
      deciding.add(since(start) - read.stream().mapToLong(one -> one.nanos).sum());
      return lines;
    }
  }

  private final class Read implements Entry {
    private final Entry entry;
    private long nanos;

    Read(Entry entry) {
      this.entry = entry;
    }

    @Override
    public long number() {
      return entry.number();
    }

    @Override
    public Place place() {
      return entry.place();
    }

    @Override
    public int size() {
      return entry.size();
    }

    @Override
    public String label() {
      return entry.label();
    }

    @Override
    public List<Problem> marks() {
      return entry.marks();
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      Instant start = clock.instant();
      Optional<Node> node = entry.read(problems);
      took(start);
      return node;
    }

    @Override
    public @Nullable Dossier read(LineReader reader) {
      Instant start = clock.instant();
      Dossier dossier = entry.read(reader);
      took(start);
      return dossier;
    }

    private void took(Instant start) {
      long more = since(start);
      nanos += more;
      reading.add(more);
    }
  }
}
