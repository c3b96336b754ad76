package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.engine.EngineFailure;
import org.huice.problem.Problem;

/** Takes file after file, so that one that is refused keeps no other from being decided. */
final class CheckLoop {
  private final Surroundings surroundings;
  private final Words words;
  private final CheckRun run;
  private final DossierPrinter printer;
  private final List<Problem> problems = new ArrayList<>();
  private int unread;

  CheckLoop(Surroundings surroundings, Words words, CheckRun run, DossierPrinter printer) {
    this.surroundings = surroundings;
    this.words = words;
    this.run = run;
    this.printer = printer;
  }

  /** Decides them all, then shows the problems of all; returns the exit code. */
  int over(List<Path> files) {
    files.forEach(this::take);
    new ProblemText(words).print(problems, surroundings.err());
    if (unread == files.size()) {
      return ExitCode.COULD_NOT_RUN;
    }
    return problems.isEmpty() && unread == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private void take(Path file) {
    try {
      byte[] bytes = Input.read(file, words);
      decide(Input.name(file), bytes).ifPresent(printer::print);
    } catch (CannotRun unreadable) {
      unread++;
      surroundings.err().println(unreadable.getMessage());
    }
  }

  private Optional<Decided> decide(String file, byte[] bytes) {
    try {
      Optional<Decided> decided = run.decide(file, bytes, problems::add);
      if (decided.isEmpty()) {
        surroundings.err().println(words.say("refused.file", file));
      }
      return decided;
    } catch (EngineFailure failure) {
      problems.addAll(failure.problems());
      return Optional.empty();
    }
  }
}
