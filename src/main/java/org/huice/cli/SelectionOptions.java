package org.huice.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.Explanation;
import org.huice.page.FactName;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rulings one wants to hear of. */
final class SelectionOptions {
  @Option(names = "--policy", paramLabel = "POLICY", descriptionKey = "policy", order = 1)
  private @Nullable String policy;

  @Option(names = "--clause", paramLabel = "CLAUSE", descriptionKey = "clause", order = 2)
  private @Nullable String clause;

  @Option(names = "--subject", paramLabel = "KEY", descriptionKey = "subject", order = 3)
  private @Nullable String subject;

  /**
   * The rulings that were asked for; all where none was.
   *
   * @throws CannotRun if something is not known, or there is no such ruling
   */
  Explanation among(Explanation all, Words words) {
    List<Matter> matters = all.rulings().stream().map(SelectionOptions::matter).toList();
    check("policy", "policies", policy, matters, Matter::policy, words);
    check("clause", "clauses", clause, matters, Matter::clause, words);
    String key = key(all, matters, words);
    List<ExplainedRuling> chosen =
        all.rulings().stream().filter(ruling -> isChosen(matter(ruling), key)).toList();
    if (chosen.isEmpty() && !all.rulings().isEmpty()) {
      List<String> given =
          Stream.of(policy, clause, subject).filter(Objects::nonNull).map(String::valueOf).toList();
      throw new CannotRun(words.say("explain.nothing", words.list(given)));
    }
    return new Explanation(all.determination(), chosen);
  }

  /**
   * The rulings on what the applicant has, such as its projects, where those on the applicant
   * itself were asked for; they are not among these, and a refusal of one would go unseen.
   */
  List<Ruling> beside(Explanation all, Words words) {
    List<Matter> matters = all.rulings().stream().map(SelectionOptions::matter).toList();
    FactId applicant = all.determination().dossier().applicant().id();
    String key = key(all, matters, words);
    return key == null || !Typed.same(key(applicant), key)
        ? List.of()
        : all.rulings().stream()
            .filter(ruling -> !Typed.same(key(matter(ruling)), key))
            .filter(ruling -> isChosen(matter(ruling), null))
            .map(ExplainedRuling::ruling)
            .toList();
  }

  private static void check(
      String what,
      String all,
      @Nullable String wanted,
      List<Matter> matters,
      Function<Matter, String> part,
      Words words) {
    List<String> known = matters.stream().map(part).distinct().toList();
    if (wanted != null && known.stream().noneMatch(one -> Typed.same(one, wanted))) {
      throw new CannotRun(
          words.say("explain.unknown." + what, wanted)
              + Typed.maybe(wanted, known, words)
              + words.say("explain." + all, words.list(known)));
    }
  }

  /** The key of the subject, which may also be asked for by its name; null where none is. */
  private @Nullable String key(Explanation all, List<Matter> matters, Words words) {
    String wanted = subject;
    if (wanted == null) {
      return null;
    }
    Set<FactId> named = named(all, matters, wanted);
    if (named.isEmpty() || matters.stream().anyMatch(one -> Typed.same(key(one), wanted))) {
      check("subject", "subjects", wanted, matters, SelectionOptions::key, words);
      return wanted;
    }
    List<String> keys = named.stream().map(SelectionOptions::key).toList();
    if (keys.size() > 1) {
      throw new CannotRun(words.say("explain.several.subject", wanted, words.list(keys)));
    }
    return keys.get(0);
  }

  private static Set<FactId> named(Explanation all, List<Matter> matters, String wanted) {
    Set<FactId> subjects = matters.stream().map(Matter::subject).collect(Collectors.toSet());
    return all.determination().dossier().facts().stream()
        .filter(fact -> subjects.contains(fact.id()))
        .filter(fact -> FactName.of(fact).filter(name -> Typed.same(name, wanted)).isPresent())
        .map(Fact::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isChosen(Matter matter, @Nullable String key) {
    return (policy == null || Typed.same(matter.policy(), policy))
        && (clause == null || Typed.same(matter.clause(), clause))
        && (key == null || Typed.same(key(matter), key));
  }

  private static Matter matter(ExplainedRuling ruling) {
    return ruling.ruling().matter();
  }

  private static String key(Matter matter) {
    return key(matter.subject());
  }

  private static String key(FactId subject) {
    return String.join("/", subject.key());
  }
}
