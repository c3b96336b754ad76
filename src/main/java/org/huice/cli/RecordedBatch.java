package org.huice.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
  /** Determinations that are on their way at once and become durable together. */
  private static final int AHEAD = 512;

  /** Of refused and repeating ones, how many are told one by one. */
  private static final int TOLD = 20;

  private static final int STEP = 256;

  private final BatchRecording ledger;
  private final String run;
  private final Words words;
  private final OverpaidTally overpaid;
  private final Deque<Begun> ahead = new ArrayDeque<>();
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
        WholeLine.read(line).ifPresent(this::begin);
      }
    }
    while (!ahead.isEmpty()) {
      end(ahead.remove());
    }
  }

  private void begin(WholeLine line) {
    if (ahead.size() == AHEAD) {
      end(ahead.remove());
    }
    try {
      Decision decision = ledger.of(Decision.of(line, run));
      ahead.add(new Begun(decision, ledger.ledger().recorder().record(decision)));
    } catch (LedgerFailure failure) {
      refused(failure);
    }
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
      surroundings
          .out()
          .println(words.say("batch.recorded", anew, Long.toString(first), Long.toString(last)));
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
