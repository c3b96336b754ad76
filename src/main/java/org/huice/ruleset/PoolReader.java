package org.huice.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Admission;
import org.huice.policy.Pool.Ranking;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.SettlementRule.Terms;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Scalar;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what all applicants together decide: a list of pools. */
final class PoolReader {
  private static final String BUDGET = "budget";
  private static final String SHARE = "share";

  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final Tally problems;
  private final Set<String> names = new HashSet<>();
  private final Map<ClauseRef, String> taken;

  /**
   * A reader of one file.
   *
   * @param taken the clauses that pools of other files take, with the names of these
   */
  PoolReader(
      Catalogue catalogue,
      Vocabulary vocabulary,
      Map<ClauseRef, String> taken,
      Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.taken = new LinkedHashMap<>(taken);
    this.problems = new Tally(problems);
  }

  /** The pools that could be read, in the order of the file. */
  List<Pool> read(List<Node> entries) {
    List<Pool> pools = new ArrayList<>();
    for (Node entry : entries) {
      Tally own = new Tally(problems);
      Section.of(entry, PoolKeys.POOL, own)
          .flatMap(section -> pool(section, own))
          .filter(pool -> own.clean())
          .ifPresent(pools::add);
    }
    return List.copyOf(pools);
  }

  private Optional<Pool> pool(Section section, Tally own) {
    Optional<Terms> terms = terms(section);
    List<ClauseRef> clauses = clauses(section);
    PoolFields fields = PoolFields.of(clauses, catalogue, vocabulary);
    @Nullable ParameterRef budget =
        catalogue.parameter(section, BUDGET, Single::isSum).orElse(null);
    RankingReader ranks = new RankingReader(catalogue, fields, own);
    List<Admission> admissions = ranks.admissions(section);
    Optional<Section> rank = section.section("rank", PoolKeys.RANK);
    @Nullable Ranking ranking = rank.flatMap(ranks::ranking).orElse(null);
    boolean kept = rank.filter(places -> places.has("keep")).isPresent();
    Optional<Sharing> sharing = new SharingReader(catalogue, fields, own).read(section, SHARE);
    sharing.ifPresent(how -> fit(section, how, kept));
    return terms
        .filter(known -> own.clean())
        .flatMap(
            known ->
                sharing.map(how -> new Pool(known, clauses, budget, admissions, ranking, how)));
  }

  private List<ClauseRef> clauses(Section section) {
    boolean inFull =
        section.node(SHARE).orElse(null) instanceof Scalar word
            && word.text().equals(SharingReader.IN_FULL);
    List<ClauseRef> clauses = new SettledClauses(section, catalogue).pooled(inFull);
    String name = section.text("pool").orElse("");
    for (ClauseRef clause : clauses) {
      String other = taken.putIfAbsent(clause, name);
      if (other != null && !other.equals(name)) {
        section.report(
            section.place("clauses"), RuleSetProblem.CLAUSE_IN_TWO_POOLS, clause.toString(), other);
      }
    }
    return clauses;
  }

  private Optional<Terms> terms(Section section) {
    Optional<String> quote =
        section.has("clause") ? catalogue.quote(section, "clause") : Optional.empty();
    String text = section.has("text") ? section.textOrNull("text") : quote.orElse(null);
    String assumed = section.textOrNull("assumed");
    if (!section.has("text") && !section.has("assumed") && !section.has("clause")) {
      section.report(section.place(), RuleSetProblem.POOL_WITHOUT_REASON);
    }
    Optional<String> name = section.text("pool");
    name.ifPresent(called -> named(section, called));
    return name.map(
        called -> new Terms(catalogue.policy(), called, null, text, assumed, section.place()));
  }

  /** A person names the pool to be run, a record the pool that was. */
  private void named(Section section, String name) {
    if (!Names.fits(name)) {
      section.report(section.place("pool"), RuleSetProblem.POOL_NAME_UNFIT, name);
    }
    if (!names.add(name)) {
      section.report(section.place("pool"), RuleSetProblem.POOL_NAMED_TWICE, name);
    }
  }

  /** Nothing may be missing that the way of dividing needs, and nothing stand there idly. */
  private static void fit(Section section, Sharing sharing, boolean kept) {
    boolean ranked = section.has("rank");
    boolean inRank = sharing instanceof Sharing.InRank;
    if (inRank && !ranked) {
      section.report(section.place(SHARE), RuleSetProblem.POOL_NEEDS_RANK);
    }
    if (ranked && !kept && !inRank) {
      section.report(section.place("rank"), RuleSetProblem.POOL_RANK_IDLE);
    }
    if (!(sharing instanceof Sharing.InFull)) {
      if (!section.has(BUDGET)) {
        section.report(section.place(SHARE), RuleSetProblem.POOL_WITHOUT_BUDGET);
      }
    } else if (section.has(BUDGET)) {
      section.report(section.place(BUDGET), RuleSetProblem.POOL_BUDGET_UNUSED);
    } else if (!ranked && !section.has("admit")) {
      section.report(section.place(SHARE), RuleSetProblem.POOL_DECIDES_NOTHING);
    }
  }
}
