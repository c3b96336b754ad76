package org.huice.advice;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.dossier.Dossier;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * Puts what to ask for next in order: first what decides the most money all by itself, then what
 * may end the most with a no, so that the rest need not be asked for, then what decides together
 * with others.
 */
final class Asks {
  private final Map<Need, Set<Missing>> needs;
  private final Map<String, Field> fields = new HashMap<>();

  private Asks(Map<Need, Set<Missing>> needs, Dossier dossier) {
    this.needs = needs;
    dossier
        .facts()
        .forEach(
            fact ->
                fact.type()
                    .fields()
                    .forEach(field -> this.fields.put(fact.name(field.name()), field)));
  }

  /**
   * Every fact and list of the sets, the one to ask for first in front.
   *
   * @param needs in their order, each with what may end it with a no all by itself
   */
  static List<Ask> of(Map<Need, Set<Missing>> needs, Dossier dossier) {
    return new Asks(needs, dossier).sorted();
  }

  private List<Ask> sorted() {
    Set<Missing> wanted = new TreeSet<>();
    needs.keySet().forEach(need -> need.sets().forEach(set -> wanted.addAll(set.missing())));
    return wanted.stream()
        .filter(missing -> missing.kind() != Missing.Kind.PARAMETER)
        .map(this::ask)
        .sorted(order())
        .toList();
  }

  private Comparator<Ask> order() {
    return Comparator.comparing((Ask ask) -> yuan(ask.worth()), Comparator.reverseOrder())
        .thenComparing(ask -> -ask.decides().size())
        .thenComparing(ask -> -ask.refuses().size())
        .thenComparing(ask -> yuan(sum(refused(ask.missing()))), Comparator.reverseOrder())
        .thenComparing(ask -> yuan(ask.share()), Comparator.reverseOrder())
        .thenComparing(ask -> -ask.helps().size())
        .thenComparing(ask -> isChangeable(ask.missing()))
        .thenComparing(ask -> isWithFlag(ask.missing()))
        .thenComparing(ask -> ask.missing().name());
  }

  /** Below every sum where none is known. */
  private static BigDecimal yuan(@Nullable Worth worth) {
    return worth == null ? BigDecimal.ONE.negate() : worth.yuan();
  }

  /** A no by what the applicant can still change is not the last word. */
  private boolean isChangeable(Missing missing) {
    Field field = fields.get(missing.name());
    return field != null && field.changeable();
  }

  /** What is only given with a flag is asked for after it. */
  private boolean isWithFlag(Missing missing) {
    Field field = fields.get(missing.name());
    return field != null && field.onlyIf() != null;
  }

  private Ask ask(Missing missing) {
    Wanted alone = new Wanted(List.of(missing));
    List<Need> decided =
        needs.keySet().stream().filter(need -> need.sets().contains(alone)).toList();
    List<Need> helped =
        needs.keySet().stream()
            .filter(need -> !need.sets().contains(alone))
            .filter(need -> need.sets().stream().anyMatch(set -> set.missing().contains(missing)))
            .toList();
    return new Ask(
        missing,
        matters(decided),
        sum(decided),
        matters(helped),
        sum(helped),
        matters(refused(missing)));
  }

  private List<Need> refused(Missing missing) {
    return needs.entrySet().stream()
        .filter(entry -> entry.getValue().contains(missing))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Matter> matters(Collection<Need> needs) {
    return needs.stream().map(Need::matter).toList();
  }

  /**
   * None where one of them has an amount that cannot be told: what the others come to is no bound.
   */
  private static @Nullable Worth sum(Collection<Need> needs) {
    if (needs.stream().anyMatch(need -> need.money() && need.worth() == null)) {
      return null;
    }
    return needs.stream()
        .map(Need::worth)
        .filter(Objects::nonNull)
        .reduce(
            (one, other) -> new Worth(one.yuan().add(other.yuan()), one.bound() || other.bound()))
        .orElse(null);
  }
}
