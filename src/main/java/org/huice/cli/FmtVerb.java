package org.huice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huice.drafting.Formatter;
import org.huice.drafting.Layout;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.register.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice fmt}: lays out rules, vocabularies and YAML, and changes nothing that they say. */
@Command(name = "fmt", sortOptions = false)
final class FmtVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();

  @Option(names = "--check", descriptionKey = "check", order = 5)
  private boolean check;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
  private List<Path> paths = new ArrayList<>();

  private int kept;
  private int changed;
  private int refused;

  FmtVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    List<Path> named = paths.isEmpty() ? List.of(rules.folder(surroundings, words)) : paths;
    TreeSet<Path> files = new TreeSet<>();
    named.forEach(path -> files.addAll(files(path)));
    Formatter formatter = new Formatter();
    files.forEach(file -> lay(file, formatter));
    String told = check ? "fmt.checked" : "fmt.done";
    surroundings.out().println(words.say(told, changed, kept, refused));
    boolean good = refused == 0 && (!check || changed == 0);
    return good ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  /** The file itself, or all of a folder; hidden files and links lead elsewhere. */
  private List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      if (!isLaidOut(path) || Files.isSymbolicLink(path)) {
        throw new CannotRun(words.say("fmt.otherFile", Input.name(path)));
      }
      return List.of(path);
    }
    try (Stream<Path> inside = Files.walk(path)) {
      return inside
          .filter(file -> isLaidOut(file) && isShown(path.relativize(file)))
          .filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
          .toList();
    } catch (IOException unreadable) {
      throw Input.unreadable(path, words);
    }
  }

  private static boolean isLaidOut(Path file) {
    return file.toString().endsWith(".drl") || file.toString().endsWith(".yaml");
  }

  private static boolean isShown(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private void lay(Path file, Formatter formatter) {
    Layout layout = formatter.lay(file, Input.read(file, words));
    if (layout instanceof Layout.Refused bad) {
      refused++;
      new ProblemText(words).lines(bad.problems()).forEach(surroundings.err()::println);
    } else if (layout instanceof Layout.Laid laid) {
      laid(file, laid);
    } else {
      refused++;
      surroundings.err().println(words.say("fmt.unlike", Input.name(file)));
    }
  }

  private void laid(Path file, Layout.Laid laid) {
    if (!laid.changed()) {
      kept++;
      return;
    }
    changed++;
    if (!check) {
      write(file, laid.text());
    }
    surroundings.out().println(words.say(check ? "fmt.wanted" : "fmt.changed", Input.name(file)));
  }

  private void write(Path file, String text) {
    try {
      SafeFile.replace(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException unwritable) {
      throw new CannotRun(words.say("notice.unwritten", Input.name(file)));
    }
  }
}
