package org.huice.drafting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.drl.CanonicalDrl;
import org.huice.drl.RuleTree;
import org.huice.parsing.RuleReader;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the files of one rules folder mean to the engine. */
final class Meaning {
  private final Map<String, String> words;
  private final Vocabulary vocabulary;
  private final @Nullable RuleSet ruleSet;

  private Meaning(Map<String, String> words, Vocabulary vocabulary, @Nullable RuleSet ruleSet) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.ruleSet = ruleSet;
  }

  /** The rules folder in which a file would stand. */
  static Path folder(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    Path above = parent == null ? null : parent.getParent();
    Path top = above == null || isVocabulary(file) ? above : above.getParent();
    return top == null ? file.toAbsolutePath().getRoot() : top;
  }

  private static boolean isVocabulary(Path file) {
    return nameOfFolder(file).equals("vocabulary");
  }

  private static String nameOfFolder(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    Path name = parent == null ? null : parent.getFileName();
    return name == null ? "" : name.toString();
  }

  /** A folder as it stands now. */
  static Meaning of(Path folder) {
    Map<String, String> words = new TreeMap<>(VocabularyFiles.read(folder, ignored -> {}));
    Vocabulary vocabulary = VocabularyReader.read(words, ignored -> {});
    return new Meaning(words, vocabulary, RuleSetReader.read(folder).ruleSet());
  }

  /**
   * What the engine is given of a file if it held this text; of a policy that does not fit its
   * vocabulary yet, only that it can be read.
   *
   * @param problems takes what is wrong in the file
   * @return nothing where something is
   */
  Optional<String> of(Path file, String shown, String text, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    String meaning =
        isVocabulary(file)
            ? vocabulary(file, shown, text, found)
            : rules(nameOfFolder(file), shown, text, found);
    found.forEach(problems);
    return found.isEmpty() ? Optional.of(meaning) : Optional.empty();
  }

  private String vocabulary(Path file, String shown, String text, List<Problem> problems) {
    Map<String, String> all = new TreeMap<>(words);
    all.remove(VocabularyFiles.shown(file.toAbsolutePath().normalize()));
    all.put(shown, text);
    Vocabulary read =
        VocabularyReader.read(
            all,
            problem -> {
              if (problem.place().file().equals(shown)) {
                problems.add(problem);
              }
            });
    return CanonicalDrl.vocabulary(read);
  }

  private String rules(String policy, String shown, String text, List<Problem> problems) {
    List<RuleTree> rules = RuleReader.read(shown, text, policy, vocabulary, problems::add);
    boolean checked = ruleSet != null && ruleSet.policies().containsKey(policy);
    return checked && problems.isEmpty() ? CanonicalDrl.policy(policy, rules, vocabulary) : "";
  }
}
