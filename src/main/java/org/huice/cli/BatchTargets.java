package org.huice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.Outputs;

/** The files of results that the user names, checked before hours of work are put into them. */
final class BatchTargets {
  private static final String FORMATS = ".xlsx .csv .jsonl";
  private final Words words;
  private final Path register;

  BatchTargets(Words words, Path register) {
    this.words = words;
    this.register = real(register);
  }

  /**
   * The files, absolute.
   *
   * @throws CannotRun if one cannot be a file of results
   */
  List<Path> check(List<Path> given) {
    if (given.isEmpty()) {
      throw new CannotRun(words.say("batch.noOut", FORMATS));
    }
    List<Path> targets = new ArrayList<>();
    Set<Path> taken = new HashSet<>();
    for (Path one : given) {
      Path target = one.toAbsolutePath().normalize();
      check(one, target);
      if (!written(target).stream().allMatch(taken::add)) {
        throw new CannotRun(words.say("batch.outTwice", Input.name(one)));
      }
      targets.add(target);
    }
    return List.copyOf(targets);
  }

  private void check(Path given, Path target) {
    String name = Input.name(given);
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new CannotRun(words.say("batch.outIsFolder", name));
    }
    List<Problem> problems = new ArrayList<>();
    if (!Outputs.isKnown(target, problems::add)) {
      throw new CannotRun(String.join("\n", new ProblemText(words).lines(problems)));
    }
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(words.say("batch.noFolder", name));
    }
    if (written(target).stream().map(BatchTargets::real).anyMatch(this::isInput)) {
      throw new CannotRun(words.say("batch.outIsInput", name));
    }
  }

  private List<Path> written(Path target) {
    return Outputs.targets(target, words);
  }

  private boolean isInput(Path target) {
    return target.equals(register) || register.equals(target.getParent());
  }

  // Symbolic links may lead to the register under another name.
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    try {
      if (Files.exists(absolute)) {
        return absolute.toRealPath();
      }
      return folder == null || name == null ? absolute : folder.toRealPath().resolve(name);
    } catch (IOException unknown) {
      return absolute;
    }
  }
}
