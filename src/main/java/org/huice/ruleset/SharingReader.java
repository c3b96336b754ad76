package org.huice.ruleset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads how the budget of a pool is divided. */
final class SharingReader {
  static final String IN_FULL = "in-full";
  private static final String EACH = "each";
  private static final String AT_MOST = "at-most";
  private static final String REDISTRIBUTE = "redistribute";
  private static final String LAST = "last";

  private final Catalogue catalogue;
  private final PoolFields fields;
  private final Tally problems;

  SharingReader(Catalogue catalogue, PoolFields fields, Tally problems) {
    this.catalogue = catalogue;
    this.fields = fields;
    this.problems = problems;
  }

  /** The way that stands under a key: the word in-full, or a mapping that one way begins. */
  Optional<Sharing> read(Section pool, String key) {
    return pool.node(key).flatMap(this::sharing);
  }

  private Optional<Sharing> sharing(Node node) {
    if (node instanceof Scalar word && word.text().equals(IN_FULL)) {
      return Optional.of(new Sharing.InFull());
    }
    List<Keys> ways =
        PoolKeys.SHARING.stream()
            .filter(keys -> node instanceof Mapping map && map.get(keys.section()).isPresent())
            .toList();
    if (ways.size() != 1) {
      problems.accept(
          Problem.at(
              node.place(),
              RuleSetProblem.POOL_SHARE_KIND,
              ways(Locale.CHINESE),
              ways(Locale.ENGLISH)));
      return Optional.empty();
    }
    return Section.of(node, ways.get(0), problems).flatMap(this::way);
  }

  private static String ways(Locale locale) {
    List<String> words = PoolKeys.SHARING.stream().map(Keys::section).toList();
    return Glosses.of("sharing", words, locale);
  }

  private Optional<Sharing> way(Section section) {
    return switch (section.name()) {
      case "first-come" -> firstCome(section);
      case "in-rank" -> inRank(section);
      case "pro-rata" -> proRata(section);
      default -> byRate(section);
    };
  }

  private Optional<Sharing> firstCome(Section section) {
    Optional<String> day = fields.field(section, "first-come", Fields::isDay);
    Optional<Ties> ties = section.word("ties", Words.DAY_TIES);
    Optional<Boolean> inPart = section.word(LAST, Words.LAST_IN_PART);
    return day.flatMap(
        name ->
            ties.flatMap(equal -> inPart.map(rest -> new Sharing.FirstCome(name, equal, rest))));
  }

  private static Optional<Sharing> inRank(Section section) {
    Optional<Ties> ties = section.word("in-rank", Words.RANK_TIES);
    Optional<Boolean> inPart = section.word(LAST, Words.LAST_IN_PART);
    return ties.flatMap(equal -> inPart.map(Sharing.InRank::new));
  }

  private Optional<Sharing> proRata(Section section) {
    Optional<Boolean> by = section.word("pro-rata", Words.ENTITLEMENT);
    if (section.has(EACH) != section.has(REDISTRIBUTE)) {
      section.report(section.place(), RuleSetProblem.POOL_EACH);
    }
    @Nullable ParameterRef each = catalogue.parameter(section, EACH, Single::isSum).orElse(null);
    boolean again = section.flag(REDISTRIBUTE).orElse(false);
    return by.map(entitlement -> new Sharing.ProRata(each, again));
  }

  /** A rate is a share, and can be limited, only where it is one of money. */
  private Optional<Sharing> byRate(Section section) {
    boolean limited = section.has(AT_MOST);
    Optional<String> base =
        fields.field(section, "by-rate", limited ? Fields::isMoney : Fields::isNumber);
    @Nullable ParameterRef atMost =
        catalogue.parameter(section, AT_MOST, Single::isRate).orElse(null);
    Optional<Boolean> again = section.flag(REDISTRIBUTE);
    return base.flatMap(
        name -> again.map(redistribute -> new Sharing.ByRate(name, atMost, redistribute)));
  }
}
