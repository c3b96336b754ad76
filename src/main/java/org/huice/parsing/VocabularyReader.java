package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/** Reads the files that declare the words of a rule set. */
public final class VocabularyReader {
  private VocabularyReader() {}

  /**
   * The vocabulary of all files together, in the order of their paths. What is wrong goes to {@code
   * problems} and is left out of the vocabulary.
   *
   * @param textByFile the text of each file by its path
   */
  public static Vocabulary read(Map<String, String> textByFile, Consumer<Problem> problems) {
    AtomicBoolean faulty = new AtomicBoolean();
    Consumer<Problem> noting =
        problem -> {
          faulty.set(true);
          problems.accept(problem);
        };
    List<Declaration> declarations = new ArrayList<>();
    new TreeMap<>(textByFile)
        .forEach((file, text) -> declarations.addAll(declarations(file, text, noting)));
    Vocabulary vocabulary = new Declarations(declarations).vocabulary();
    if (!faulty.get()) {
      checkApplicant(vocabulary, textByFile, problems);
    }
    return vocabulary;
  }

  private static List<Declaration> declarations(
      String file, String text, Consumer<Problem> problems) {
    List<Declaration> declarations = new ArrayList<>();
    if (Measure.fits(file, text, problems)) {
      Source source = new Source(file, text, problems);
      new Parts(source, "declare", "vocabulary")
          .each(
              part ->
                  new DeclarationParser(source, part).declaration().ifPresent(declarations::add),
              part -> new DeclarationParser(source, part).lost().ifPresent(declarations::add));
    }
    return declarations;
  }

  private static void checkApplicant(
      Vocabulary vocabulary, Map<String, String> textByFile, Consumer<Problem> problems) {
    if (vocabulary.types().values().stream().noneMatch(type -> type.applicant())) {
      String file = textByFile.keySet().stream().sorted().findFirst().orElse("vocabulary");
      problems.accept(Problem.at(Place.of(file), DrlProblem.NO_APPLICANT));
    } else {
      new Reach(vocabulary).check(problems);
    }
  }
}
