package org.huice.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huice.audit.Decision;
import org.huice.audit.Recorded;
import org.huice.audit.Recorder;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.Lines;
import org.huice.register.Outcome;
import org.huice.register.Progress;
import org.huice.register.Refusal;
import org.huice.register.WholeLine;
import org.huice.store.LedgerFailure;
import org.huice.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * Records every determination of a register in its order, so that numbers do not hang on threads.
 * What an earlier run recorded is found again and not recorded twice, so that a run that was killed
 * is only run again.
 */
final class RecordedBatch {
  /** Lines that become durable together, so that they share one signature and one wait. */
  private static final int TOGETHER = 512;

  /** Bytes of such lines, beyond which there are fewer. */
  private static final int MOST_BYTES = 16 << 20;

  /** Of refused and repeating ones, how many are told one by one. */
  private static final int TOLD = 20;

  private static final int STEP = 256;

  private final BatchRecording ledger;
  private final String run;
  private final Words words;
  private final OverpaidTally overpaid;
  private final List<byte[]> gathered = new ArrayList<>();
  private int bytes;

  /** While these become durable the next ones are gathered. */
  private List<Begun> ahead = List.of();

  private final List<String> warnings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long anew;
  private long corrected;
  private long repeating;
  private long known;
  private long refused;
  private long first;
  private long last;

  private record Begun(Decision decision, Recorder.Pending pending) {}

  /**
   * Of one run.
   *
   * @param run its name in the ledger
   */
  RecordedBatch(BatchRecording ledger, String run, Words words) {
    this.ledger = ledger;
    this.run = run;
    this.words = words;
    this.overpaid = new OverpaidTally(words);
  }

  /**
   * Records them all; those that the ledger refuses keep no other from it.
   *
   * @throws LedgerFailure if the ledger cannot be written any more; what was recorded stays
   * @throws IOException if the lines cannot be read back
   */
  void record(Outcome outcome, Refusal refusal, Progress progress) throws IOException {
    long size = outcome.totals().read();
    long read = 0;
    try (Lines lines = outcome.lines(refusal)) {
      for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
        read++;
        if (read % STEP == 0) {
          progress.at(read, read, size);
        }
        gather(line);
      }
    }
    begin();
    begin();
  }

  private void gather(byte[] line) {
    gathered.add(line);
    bytes += line.length;
    if (gathered.size() == TOGETHER || bytes >= MOST_BYTES) {
      begin();
    }
  }

  /** Hands over what was gathered, and waits for what was handed over before. */
  private void begin() {
    List<Decision> decisions =
        gathered.parallelStream()
            .map(WholeLine::read)
            .flatMap(Optional::stream)
            .map(line -> Decision.of(line, run))
            .toList();
    gathered.clear();
    bytes = 0;
    List<Decision> recorded = corrected(decisions);
    List<Recorder.Pending> pending = ledger.ledger().recorder().record(recorded);
    List<Begun> before = ahead;
    ahead =
        IntStream.range(0, recorded.size())
            .mapToObj(i -> new Begun(recorded.get(i), pending.get(i)))
            .toList();
    before.forEach(this::end);
  }

  private List<Decision> corrected(List<Decision> decisions) {
    List<Decision> corrected = new ArrayList<>(decisions.size());
    for (Decision decision : decisions) {
      try {
        corrected.add(ledger.of(decision));
      } catch (LedgerFailure failure) {
        refused(failure);
      }
    }
    return corrected;
  }

  private void end(Begun begun) {
    try {
      count(begun.decision(), begun.pending().await());
    } catch (LedgerFailure failure) {
      refused(failure);
    }
  }

  private void count(Decision decision, Recorded recorded) {
    new Entered(recorded, null).warning(decision.source(), words).ifPresent(this::warn);
    if (decision.corrects() != null) {
      overpaid.add(ledger.ledger().account(recorded.number()));
    }
    if (recorded.anew()) {
      anew++;
      corrected += decision.corrects() == null ? 0 : 1;
      first = first == 0 ? recorded.number() : first;
      last = recorded.number();
    } else {
      known++;
    }
  }

  private void warn(String repeated) {
    repeating++;
    if (warnings.size() < TOLD) {
      warnings.add(repeated);
    }
  }

  private void refused(LedgerFailure failure) {
    // What the store itself says holds for all that would follow.
    if (failure.problem().code() instanceof StoreProblem) {
      throw failure;
    }
    refused++;
    if (problems.size() < TOLD) {
      problems.add(failure.problem());
    }
  }

  /** Tells what was recorded, and what was not, which changes the exit code. */
  int told(int code, Surroundings surroundings) {
    if (anew > 0) {
      String key = anew == 1 ? "batch.recorded.one" : "batch.recorded";
      surroundings.out().println(words.say(key, anew, Long.toString(first), Long.toString(last)));
    }
    if (ledger.corrections() != null && anew > 0) {
      surroundings.out().println(words.say("batch.corrected", corrected, anew - corrected));
    }
    if (known > 0 || anew == 0) {
      surroundings.out().println(words.say("batch.recordedBefore", known));
    }
    if (repeating > 0) {
      warnings.forEach(surroundings.err()::println);
      surroundings.err().println(words.say("batch.repeats", repeating, warnings.size()));
    }
    overpaid.tell(surroundings);
    if (refused > 0) {
      new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
      surroundings.err().println(words.say("batch.notRecorded", refused, problems.size()));
      return ExitCode.FOUND_SOMETHING;
    }
    return code;
  }
}
