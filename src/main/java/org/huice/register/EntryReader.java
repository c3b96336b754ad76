package org.huice.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.LineReader;
import org.huice.dossier.Supplement;
import org.huice.problem.Problem;
import org.huice.tabular.Entry;
import org.huice.tree.Node;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads entries, clean lines quickly, all others by their trees. Safe for several threads. */
final class EntryReader {
  private final LineReader quick;
  private final DossierReader whole;
  private final Supplement supplement;

  private EntryReader(LineReader quick, DossierReader whole, Supplement supplement) {
    this.quick = quick;
    this.whole = whole;
    this.supplement = supplement;
  }

  /** A reader of what is in the register alone. */
  EntryReader(Vocabulary vocabulary) {
    this(new LineReader(vocabulary), new DossierReader(vocabulary), Supplement.NONE);
  }

  /** The same with facts that are known elsewhere. */
  EntryReader with(Supplement known) {
    return new EntryReader(quick, whole, known);
  }

  /**
   * What an entry says.
   *
   * @param dossier null where there are problems
   */
  record Reading(@Nullable Dossier dossier, List<Problem> problems) {
    static Reading of(Optional<Dossier> dossier, List<Problem> problems) {
      return new Reading(problems.isEmpty() ? dossier.orElse(null) : null, problems);
    }
  }

  /** Reads one. */
  Reading read(Entry entry) {
    // What is added is held against the places of the tree.
    @Nullable Dossier clean = supplement == Supplement.NONE ? entry.read(quick) : null;
    return clean == null ? byTree(entry) : new Reading(clean, List.of());
  }

  private Reading byTree(Entry entry) {
    List<Problem> problems = new ArrayList<>();
    Optional<Node> facts = entry.read(problems::add);
    Optional<Dossier> dossier =
        facts.flatMap(node -> whole.read(node, entry.place().file(), problems::add));
    if (dossier.isEmpty() || !problems.isEmpty()) {
      return new Reading(null, problems);
    }
    dossier = supplement.to(facts.orElseThrow(), dossier.get(), problems::add);
    return Reading.of(dossier, placed(facts, problems));
  }

  /** Whoever evaluates knows facts only, and the path of a field says little to a clerk. */
  static List<Problem> placed(Entry entry, List<Problem> problems) {
    return placed(entry.read(problem -> {}), problems);
  }

  private static List<Problem> placed(Optional<Node> facts, List<Problem> problems) {
    return facts
        .map(FieldPlace::new)
        .map(known -> problems.stream().map(known::in).toList())
        .orElse(problems);
  }
}
