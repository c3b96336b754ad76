package org.huice.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.huice.page.Words;
import org.huice.register.Progress;

/**
 * Shows on standard error how far a run has come: a bar with rate and remaining time on a terminal,
 * else a line a minute. It also is where a run is told to stop.
 */
final class ProgressShow implements Progress {
  private static final int CELLS = 20;
  private static final Duration REDRAWN = Duration.ofMillis(250);
  private static final Duration TOLD = Duration.ofMinutes(1);
  private static final String CLEAR = " ".repeat(12);
  private final Surroundings surroundings;
  private final Words words;
  private final boolean bar;
  private Pace pace = new Pace();
  private String doing;
  private Instant last;
  private boolean drawn;
  private volatile boolean stopped;

  /**
   * Shows what is done under that key of the words.
   *
   * @param doing {@code progress.deciding}, say
   */
  ProgressShow(Surroundings surroundings, Words words, String doing) {
    this.surroundings = surroundings;
    this.words = words;
    this.bar = surroundings.isTerminal();
    this.doing = doing;
    this.last = surroundings.clock().instant();
  }

  /** Goes on with something else, at another pace. */
  void next(String next) {
    end();
    doing = next;
    pace = new Pace();
    last = surroundings.clock().instant();
  }

  /** Has the run stopped the next time it tells where it stands; any thread may ask. */
  void stop() {
    stopped = true;
  }

  @Override
  public void at(long entries, long position, long size) {
    if (stopped) {
      throw new CancellationException();
    }
    Instant now = surroundings.clock().instant();
    pace.at(now, entries, position);
    if (!now.isBefore(last.plus(bar ? REDRAWN : TOLD))) {
      last = now;
      show(entries, Math.min(position, size), size);
    }
  }

  private void show(long entries, long position, long size) {
    long percent = size <= 0 ? 0 : position * 100 / size;
    String line = line(percent, entries, size);
    if (bar) {
      int full = (int) (percent * CELLS / 100);
      String cells = "=".repeat(full) + " ".repeat(CELLS - full);
      surroundings.err().print("\r[" + cells + "] " + line + CLEAR);
      surroundings.err().flush();
      drawn = true;
    } else {
      surroundings.err().println(line);
    }
  }

  private String line(long percent, long entries, long size) {
    StringBuilder line = new StringBuilder(words.say(doing, percent, entries));
    pace.perSecond().ifPresent(rate -> line.append(words.say("progress.rate", rate)));
    pace.remaining(size)
        .ifPresent(rest -> line.append(words.say("progress.remaining", duration(rest))));
    return line.toString();
  }

  private String duration(Duration rest) {
    if (rest.toHours() > 0) {
      return words.say("progress.hours", rest.toHours(), rest.toMinutesPart());
    }
    return rest.toMinutes() > 0
        ? words.say("progress.minutes", rest.toMinutes(), rest.toSecondsPart())
        : words.say("progress.seconds", rest.toSeconds());
  }

  /** Leaves the line of the bar, so that whatever comes next begins a line of its own. */
  void end() {
    if (drawn) {
      surroundings.err().println();
      drawn = false;
    }
  }
}
