package org.huice.lint;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huice.lint.QuotedNumber.Side;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Finds how the text of a clause says the number of a parameter. */
final class Quotes {
  /** A document may say by itself that 以上 leaves the number out; then no word is relied on. */
  private static final Pattern OWN_MEANING = Pattern.compile("(?:以上|以下|以内)[^。；]{0,12}不含");

  private static final Pattern OF_THE_NUMBER = Pattern.compile("本数|恰好|正好|以上|以下|以内|超过|不足|达到|当天");

  private final PolicyDocument policy;
  private final Map<String, List<QuotedNumber>> byClause = new LinkedHashMap<>();
  private final boolean ownMeaning;

  Quotes(PolicyDocument policy) {
    this.policy = policy;
    this.ownMeaning =
        policy.provisions().values().stream().anyMatch(text -> OWN_MEANING.matcher(text).find());
  }

  /**
   * The number as the text says it, with a word that says on which side it lies; empty where the
   * text does not say the number, or says it on both sides, or somebody has written how it is read:
   * a reading of the clause, or an assumption that speaks of the number itself.
   *
   * @param number in the unit
   */
  Optional<QuotedNumber> of(Parameter parameter, BigDecimal number, Unit unit) {
    if (ownMeaning || isRead(parameter)) {
      return Optional.empty();
    }
    List<QuotedNumber> said =
        numbers(parameter.clause()).stream()
            .filter(quoted -> quoted.unit().readsAs(unit))
            .filter(quoted -> quoted.number().compareTo(unit.toBase(number)) == 0)
            .filter(quoted -> quoted.side() != Side.UNSAID)
            .toList();
    Set<Side> sides = EnumSet.noneOf(Side.class);
    said.forEach(quoted -> sides.add(quoted.side()));
    return sides.size() == 1 && !sides.contains(Side.BOTH)
        ? Optional.of(said.size() == 1 ? said.get(0) : said.get(0).undirected())
        : Optional.empty();
  }

  private boolean isRead(Parameter parameter) {
    Clause clause = policy.clauses().get(parameter.clause());
    return speaksOf(parameter.assumed())
        || (clause != null && (clause.reading() != null || speaksOf(clause.assumed())));
  }

  /** Most assumptions are about something else, and say nothing of the number itself. */
  private static boolean speaksOf(@Nullable String assumed) {
    return assumed != null && OF_THE_NUMBER.matcher(assumed).find();
  }

  private List<QuotedNumber> numbers(String clause) {
    return byClause.computeIfAbsent(
        clause,
        cited -> {
          String text = policy.quote(cited);
          return text == null ? List.of() : QuotedNumber.of(text);
        });
  }
}
