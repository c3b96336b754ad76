package org.huice.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.huice.page.Words;
import org.huice.register.Delivery;
import org.huice.register.EarlyDelivery;
import org.huice.register.Follower;
import org.huice.register.Marking;
import org.huice.register.Outcome;
import org.huice.register.Outputs;
import org.huice.register.Progress;
import org.huice.register.ResultLine;
import org.huice.register.ResultLines;
import org.huice.register.Totals;
import org.huice.register.Unwritable;
import org.huice.register.WholeLine;
import org.jspecify.annotations.Nullable;

/**
 * The files of results of one batch. Where they are lines only, they grow while others are decided;
 * a table costs too much to be written in vain, and what is recorded first has to be in the ledger.
 */
final class BatchResults implements Closeable {
  private final Words words;
  private final BatchOptions options;
  private final ResultLines lines;
  private final ResultLine.Header header;
  private final @Nullable EarlyDelivery early;

  /**
   * Opens what is written early.
   *
   * @throws Unwritable if it cannot be
   */
  BatchResults(Words words, BatchOptions options, ResultLines lines, ResultLine.Header header)
      throws Unwritable {
    this.words = words;
    this.options = options;
    this.lines = lines;
    this.header = header;
    this.early = early();
  }

  private @Nullable EarlyDelivery early() throws Unwritable {
    if (options.record() || !options.targets().stream().allMatch(Outputs::isLines)) {
      return null;
    }
    EarlyDelivery opened = new EarlyDelivery(options.checking());
    for (Path target : options.targets()) {
      opened.add(target, opening(target));
    }
    return opened;
  }

  /** Who takes the lines while the run goes on. */
  Follower follower() {
    return early == null ? Follower.NONE : early;
  }

  /**
   * Writes what is not written yet, and gives all files their names.
   *
   * @throws CannotRun if the lines are not as many as the entries
   */
  Delivery deliver(Outcome outcome, Progress show) throws IOException {
    Totals totals = outcome.totals();
    if (!totals.isEven()) {
      throw new CannotRun(
          words.say("batch.uneven", totals.read(), totals.decided(), totals.rejected()));
    }
    try (Delivery delivery = delivery(outcome)) {
      delivery.write(show);
      return delivery;
    }
  }

  private Delivery delivery(Outcome outcome) throws IOException {
    if (early != null && early.isOf(outcome)) {
      return early.of(outcome);
    }
    close();
    Delivery anew = new Delivery(outcome, lines::repeated, marking(), options.checking());
    for (Path target : options.targets()) {
      anew.add(target, opening(target));
    }
    return anew;
  }

  private Delivery.Opening opening(Path target) {
    return () -> Outputs.open(target, header, words);
  }

  private Marking marking() {
    Marking marking = lines.marking();
    return options.full() || !options.record()
        ? marking
        : (entry, line, shared) -> marking.of(entry, WholeLine.without(line), shared);
  }

  /** Takes away what was written early and did not become a result. */
  @Override
  public void close() throws IOException {
    if (early != null) {
      early.close();
    }
  }
}
