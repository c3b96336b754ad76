package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.money.Unit;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool.Admission;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Per;
import org.huice.policy.Pool.Population;
import org.huice.policy.Pool.Ranking;
import org.huice.policy.Pool.Ties;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** Reads which claims a pool admits, in what order they stand and how many are kept. */
final class RankingReader {
  private static final BigDecimal MOST_WEIGHT = new BigDecimal("9999");
  private static final Set<Unit> FIRMS = Set.of(Unit.FIRM, Unit.HOUSEHOLD);
  private static final String BY = "by";
  private static final String FIELD = "field";
  private static final String KEEP = "keep";
  private static final String PER = "per";
  private static final String TIES = "ties";
  private static final String WEIGHT = "weight";

  private final Catalogue catalogue;
  private final PoolFields fields;
  private final Tally problems;

  RankingReader(Catalogue catalogue, PoolFields fields, Tally problems) {
    this.catalogue = catalogue;
    this.fields = fields;
    this.problems = problems;
  }

  /** The thresholds of a pool. */
  List<Admission> admissions(Section pool) {
    List<Admission> admissions = new ArrayList<>();
    for (Node item : items(pool, "admit")) {
      Section.of(item, PoolKeys.ADMISSION, problems)
          .flatMap(this::admission)
          .ifPresent(admissions::add);
    }
    return List.copyOf(admissions);
  }

  private static List<Node> items(Section section, String key) {
    List<Node> items = section.items(key);
    if (section.node(key).orElse(null) instanceof Node.Sequence && items.isEmpty()) {
      section.report(section.place(key), RuleSetProblem.EMPTY_VALUE, key);
    }
    return items;
  }

  private Optional<Admission> admission(Section section) {
    Optional<Boolean> average = section.word("at-least", Words.AVERAGE);
    Optional<Population> of = section.word("of", Words.POPULATION);
    Optional<String> field = fields.field(section, FIELD, Fields::isNumber);
    if (field.isPresent() && of.filter(Population.APPLICANTS::equals).isPresent()) {
      fields.ofApplicant(section, FIELD, field.get());
    }
    @Nullable ParameterRef share =
        catalogue.parameter(section, "share", Single::isRate).orElse(null);
    Optional<Boolean> inclusive = section.flag("inclusive");
    return average.flatMap(
        reached ->
            of.flatMap(
                all ->
                    field.flatMap(
                        name -> inclusive.map(with -> new Admission(name, all, share, with)))));
  }

  /** The order of a pool; empty where there was a problem. */
  Optional<Ranking> ranking(Section rank) {
    List<Node> items = items(rank, BY);
    List<Criterion> by = new ArrayList<>();
    Set<String> ranked = new HashSet<>();
    for (Node item : items) {
      Section.of(item, PoolKeys.CRITERION, problems)
          .flatMap(section -> criterion(section, items.size() > 1, ranked))
          .ifPresent(by::add);
    }
    if (rank.has(KEEP) != rank.has(TIES)) {
      rank.report(rank.place(), RuleSetProblem.POOL_TIES);
    }
    if (rank.has(KEEP) != rank.has(PER)) {
      rank.report(rank.place(), RuleSetProblem.POOL_PER);
    }
    @Nullable ParameterRef keep = catalogue.parameter(rank, KEEP, Single::isCount).orElse(null);
    Per per = rank.word(PER, Words.PLACE_PER).orElse(Per.CLAIM);
    checkUnit(rank, keep, per);
    Ties ties = rank.word(TIES, Words.PLACE_TIES).orElse(Ties.BY_KEY);
    return by.isEmpty() ? Optional.empty() : Optional.of(new Ranking(by, keep, per, ties));
  }

  /** 20家 are 20 enterprises, however many claims each of them has. */
  private void checkUnit(Section rank, @Nullable ParameterRef keep, Per per) {
    if (keep != null && rank.has(PER) && per == Per.CLAIM && FIRMS.contains(catalogue.unit(keep))) {
      rank.report(
          rank.place(PER),
          RuleSetProblem.POOL_PER_UNFIT,
          keep.name(),
          catalogue.unit(keep).symbol());
    }
  }

  private Optional<Criterion> criterion(Section section, boolean several, Set<String> ranked) {
    Optional<String> field = fields.field(section, FIELD, Fields::isNumber);
    if (field.isPresent() && !ranked.add(field.get())) {
      section.report(section.place(FIELD), RuleSetProblem.POOL_FIELD_TWICE, field.get());
    }
    Optional<Boolean> high = section.word("first", Words.HIGH_FIRST);
    if (section.has(WEIGHT) != several) {
      section.report(section.place(WEIGHT), RuleSetProblem.POOL_WEIGHTS);
    }
    int weight = weight(section).orElse(1);
    return field.flatMap(name -> high.map(first -> new Criterion(name, first, weight)));
  }

  private Optional<Integer> weight(Section section) {
    Optional<BigDecimal> number =
        section.node(WEIGHT).flatMap(node -> Figures.number(node, Unit.PIECE, problems));
    if (number.filter(none -> none.signum() == 0).isPresent()) {
      section.report(section.place(WEIGHT), RuleSetProblem.NO_WEIGHT);
    }
    Optional<BigDecimal> small = number.filter(one -> one.compareTo(MOST_WEIGHT) <= 0);
    if (small.isEmpty() && number.isPresent()) {
      section.report(
          section.place(WEIGHT),
          RuleSetProblem.NUMBER_TOO_LARGE,
          number.get().toPlainString(),
          WEIGHT,
          MOST_WEIGHT.toPlainString());
    }
    return small.map(BigDecimal::intValueExact);
  }
}
