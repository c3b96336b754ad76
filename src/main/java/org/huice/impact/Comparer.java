package org.huice.impact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.huice.register.LineMaker;
import org.huice.ruleset.PolicyRules;
import org.huice.tabular.Entry;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** Compares entries by the rules of both sides, one line each. Safe for several threads. */
public final class Comparer implements LineMaker {
  private final SideRun base;
  private final SideRun head;
  private final Classes classes;
  private final Words words;
  private final boolean sameWords;

  private Comparer(SideRun base, SideRun head, Classes classes, Words words) {
    this.base = base;
    this.head = head;
    this.classes = classes;
    this.words = words;
    this.sameWords = base.rules().vocabulary().equals(head.rules().vocabulary());
  }

  /**
   * Compiles both sides, as far as they have to be evaluated.
   *
   * @param cache where compiled rules are kept; null for none
   * @throws org.huice.engine.EngineFailure if they cannot be compiled
   */
  public static Comparer of(
      Contrast contrast, LocalDate asOf, Classes classes, Words words, @Nullable Path cache) {
    SideRun base =
        SideRun.of(
            contrast.base().effective(), contrast.baseRules(), cache, asOf, contrast.checking());
    boolean sameRules = contrast.base().rules().equals(contrast.head().rules());
    SideRun head =
        sameRules
            ? base.under(contrast.head().effective(), contrast.headRules())
            : SideRun.of(
                contrast.head().effective(),
                contrast.headRules(),
                cache,
                asOf,
                contrast.checking());
    return new Comparer(base.claiming(), head.claiming(), classes, words);
  }

  @Override
  public byte[] line(Entry entry) {
    return LineJson.write(compare(entry));
  }

  /** What becomes of an entry by itself: the matters that change, or why it cannot be compared. */
  public ChangedApplicant changed(Entry entry) {
    return compare(entry).applicant();
  }

  EntryLine compare(Entry entry) {
    Set<Problem> before = new LinkedHashSet<>();
    Set<Problem> after = new LinkedHashSet<>();
    Optional<Node> root =
        entry.read(
            problem -> {
              before.add(problem);
              after.add(problem);
            });
    String file = entry.place().file();
    @Nullable Dossier facts = root.flatMap(node -> base.read(node, file, before::add)).orElse(null);
    if (sameWords) {
      after.addAll(before);
    }
    @Nullable Dossier others =
        sameWords ? facts : root.flatMap(node -> head.read(node, file, after::add)).orElse(null);
    @Nullable Determination one = decided(base, facts, before);
    @Nullable Determination other = decided(head, others, after);
    return one == null || other == null
        ? hindered(entry, facts == null ? others : facts, before, after)
        : compared(entry, one, other);
  }

  private static @Nullable Determination decided(
      SideRun side, @Nullable Dossier facts, Set<Problem> problems) {
    return facts == null || !problems.isEmpty()
        ? null
        : side.decide(facts, problems::add).orElse(null);
  }

  private EntryLine hindered(
      Entry entry, @Nullable Dossier facts, Set<Problem> base, Set<Problem> head) {
    ChangedApplicant applicant =
        new Hindrances(words)
            .applicant(
                entry,
                facts == null ? entry.label() : facts.applicant().id().toString(),
                classes.of(facts == null ? null : facts.applicant()),
                base,
                head);
    return new EntryLine(applicant, new TreeMap<>());
  }

  private EntryLine compared(Entry entry, Determination one, Determination other) {
    Explained before = Explained.of(base.rules(), one, words);
    Explained after = Explained.of(head.rules(), other, words);
    SortedMap<ClauseRef, Weight> clauses = new TreeMap<>();
    List<ChangedMatter> changed = new ArrayList<>();
    for (Pair pair : Pair.of(one.rulings(), other.rulings())) {
      ClauseRef clause = new ClauseRef(pair.matter().policy(), pair.matter().clause());
      clauses.merge(clause, Weight.of(pair, !isLevy(clause)), Weight::plus);
      if (pair.change() != Change.UNCHANGED) {
        changed.add(changed(pair, before, after));
      }
    }
    Weight whole = clauses.values().stream().reduce(Weight.NONE, Weight::plus);
    @Nullable String name = before.words().applicant().or(after.words()::applicant).orElse(null);
    ChangedApplicant applicant =
        new ChangedApplicant(
            entry.number(),
            entry.place().toString(),
            one.dossier().applicant().id().toString(),
            name,
            classes.of(one.dossier().applicant()),
            whole.change(),
            whole.gain(),
            changed,
            List.of());
    return new EntryLine(
        applicant, clauses, base.claims(entry, one, name), head.claims(entry, other, name));
  }

  private boolean isLevy(ClauseRef ref) {
    PolicyRules policy = head.rules().policies().get(ref.policy());
    PolicyRules known = policy == null ? base.rules().policies().get(ref.policy()) : policy;
    @Nullable PolicyDocument document = known == null ? null : known.document();
    @Nullable Clause clause = document == null ? null : document.clauses().get(ref.clause());
    return clause != null && clause.kind() == Clause.Kind.LEVY;
  }

  private ChangedMatter changed(Pair pair, Explained before, Explained after) {
    Reason reason = Reason.of(pair, before, after, words);
    Explained known = pair.head() == null ? before : after;
    return new ChangedMatter(
        pair.matter().policy(),
        pair.matter().clause(),
        known.words().subject(pair.matter().subject()),
        pair.change(),
        before.outcome(pair.base()),
        after.outcome(pair.head()),
        pair.gain(),
        reason.cause(),
        reason.why());
  }
}
