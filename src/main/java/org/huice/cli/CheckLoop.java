package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.engine.EngineFailure;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;

/** Takes file after file, so that one that is refused keeps no other from being decided. */
final class CheckLoop {
  private final Surroundings surroundings;
  private final Words words;
  private final CheckRun run;
  private final DossierPrinter printer;
  private final DisagreementFile disputed;
  private final List<Problem> problems = new ArrayList<>();
  private int unread;

  CheckLoop(
      Surroundings surroundings,
      Words words,
      CheckRun run,
      DossierPrinter printer,
      Repetition repetition) {
    this.surroundings = surroundings;
    this.words = words;
    this.run = run;
    this.printer = printer;
    this.disputed = new DisagreementFile(surroundings, words, repetition);
  }

  /** Decides them all, then shows the problems of all; returns the exit code. */
  int over(List<Path> files) {
    List<Path> once = once(files);
    once.forEach(this::take);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    if (unread == once.size()) {
      return ExitCode.COULD_NOT_RUN;
    }
    return problems.isEmpty() && unread == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private List<Path> once(List<Path> files) {
    Map<Path, Path> once = new LinkedHashMap<>();
    for (Path file : files) {
      if (once.putIfAbsent(file.toAbsolutePath().normalize(), file) != null) {
        surroundings.err().println(words.say("run.twice", Input.name(file)));
      }
    }
    return List.copyOf(once.values());
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
      Optional<Decided> decided = run.decide(file, bytes, problems::add, disputed::keep);
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
