package org.huice.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Choice;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Priority;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Supersedes;
import org.huice.policy.SettlementRule.Terms;

/** The variants of one entry that holds between awards. */
final class SettlementVariants {
  private final SettlementRule entry;
  private final Terms terms;
  private final List<Variant<SettlementRule>> all = new ArrayList<>();

  private SettlementVariants(SettlementRule entry) {
    this.entry = entry;
    this.terms = entry.terms();
  }

  /** An entry as its variants name it: its kind and its name. */
  static String title(SettlementRule entry) {
    return entry.kind() + " " + entry.terms().name();
  }

  /**
   * What may be changed in an entry.
   *
   * @param one whether no more than one award can ever meet in it, so that it matters to nobody
   *     which is cut
   */
  static List<Variant<SettlementRule>> of(SettlementRule entry, boolean one) {
    SettlementVariants variants = new SettlementVariants(entry);
    if (entry instanceof Highest highest) {
      variants.highest(highest);
    } else if (entry instanceof Priority priority) {
      variants.scoped(wide -> new Priority(wide, priority.order()));
      variants.swaps(priority.order(), made -> new Priority(priority.terms(), made));
      variants.drops(priority.order(), made -> new Priority(priority.terms(), made));
    } else if (entry instanceof Choice choice) {
      variants.choice(choice);
    } else if (entry instanceof Exclusive exclusive) {
      variants.exclusive(exclusive);
    } else if (entry instanceof Requires requires) {
      variants.requires(requires);
    } else if (entry instanceof Supersedes supersedes) {
      variants.supersedes(supersedes);
    } else if (entry instanceof Ceiling ceiling) {
      variants.add(new CeilingVariants(ceiling, variants.title()).of(one));
      variants.scoped(wide -> CeilingVariants.with(ceiling, wide, ceiling.order()));
      if (ceiling.cut() == SettlementRule.Cut.LAST_FIRST) {
        variants.swaps(
            ceiling.order(), made -> CeilingVariants.with(ceiling, ceiling.terms(), made));
      }
      variants.drops(ceiling.order(), made -> CeilingVariants.with(ceiling, ceiling.terms(), made));
    }
    return variants.all;
  }

  private String title() {
    return title(entry);
  }

  private void highest(Highest highest) {
    if (highest.keep() != null) {
      changed("keep", highest.keep().name(), "1", new Highest(terms, highest.order(), null));
    }
    scoped(wide -> new Highest(wide, highest.order(), highest.keep()));
    swaps(highest.order(), made -> new Highest(terms, made, highest.keep()));
    drops(highest.order(), made -> new Highest(terms, made, highest.keep()));
  }

  /** The applicant's words mean other clauses, or one of them means none. */
  private void choice(Choice choice) {
    scoped(wide -> new Choice(wide, choice.field(), choice.options()));
    List<String> words = List.copyOf(choice.options().keySet());
    List<ClauseRef> meant = List.copyOf(choice.options().values());
    swaps(meant, made -> new Choice(terms, choice.field(), options(words, made)));
    for (int i = 0; words.size() > 1 && i < words.size(); i++) {
      Map<String, ClauseRef> fewer = options(Lists.without(words, i), Lists.without(meant, i));
      dropped("options", words.get(i), new Choice(terms, choice.field(), fewer));
    }
  }

  private static Map<String, ClauseRef> options(List<String> words, List<ClauseRef> meant) {
    Map<String, ClauseRef> options = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      options.put(words.get(i), meant.get(i));
    }
    return options;
  }

  /** Which of two is named first only says who wins among equals, and only where no third does. */
  private void exclusive(Exclusive exclusive) {
    scoped(wide -> new Exclusive(wide, exclusive.pairs()));
    List<Exclusive.Pair> pairs = exclusive.pairs();
    if (pairs.size() == 1) {
      Exclusive.Pair only = pairs.get(0);
      Exclusive.Pair turned = new Exclusive.Pair(/* one= */ only.other(), /* other= */ only.one());
      changed("pairs", name(only), name(turned), new Exclusive(terms, List.of(turned)));
    }
    for (int i = 0; pairs.size() > 1 && i < pairs.size(); i++) {
      dropped("pairs", name(pairs.get(i)), new Exclusive(terms, Lists.without(pairs, i)));
    }
  }

  private String name(Exclusive.Pair pair) {
    return name(pair.one()) + ", " + name(pair.other());
  }

  private void requires(Requires requires) {
    scoped(wide -> new Requires(wide, requires.clause(), requires.needs()));
    List<ClauseRef> needs = requires.needs();
    for (int i = 0; needs.size() > 1 && i < needs.size(); i++) {
      Requires fewer = new Requires(terms, requires.clause(), Lists.without(needs, i));
      dropped("needs", name(needs.get(i)), fewer);
    }
  }

  private void supersedes(Supersedes supersedes) {
    scoped(wide -> new Supersedes(wide, supersedes.winner(), supersedes.loser()));
    changed(
        "winner",
        name(supersedes.winner()),
        name(supersedes.loser()),
        new Supersedes(terms, supersedes.loser(), supersedes.winner()));
  }

  /** As if it held for all awards of the applicant. */
  private void scoped(Function<Terms, SettlementRule> made) {
    String per = terms.per();
    if (per != null) {
      Terms wide =
          new Terms(
              terms.policy(), terms.name(), null, terms.text(), terms.assumed(), terms.declared());
      changed("per", per, "applicant", made.apply(wide));
    }
  }

  private void swaps(List<ClauseRef> order, Function<List<ClauseRef>, SettlementRule> made) {
    for (int i = 0; i + 1 < order.size(); i++) {
      String one = name(order.get(i));
      String other = name(order.get(i + 1));
      changed("order", one + ", " + other, other + ", " + one, made.apply(Lists.swapped(order, i)));
    }
  }

  private void drops(List<ClauseRef> order, Function<List<ClauseRef>, SettlementRule> made) {
    for (int i = 0; order.size() > 1 && i < order.size(); i++) {
      dropped("clauses", name(order.get(i)), made.apply(Lists.without(order, i)));
    }
  }

  /** As the entry writes it: within one policy without its name. */
  private String name(ClauseRef clause) {
    return clause.policy().equals(terms.policy()) ? clause.clause() : clause.toString();
  }

  private void changed(String part, String from, String to, SettlementRule made) {
    add(List.of(variant(Change.VALUE, part, from, to, made)));
  }

  private void dropped(String part, String what, SettlementRule made) {
    add(List.of(variant(Change.OPTION_DROPPED, part, what, "", made)));
  }

  private Variant<SettlementRule> variant(
      Change change, String part, String from, String to, SettlementRule made) {
    return new Variant<>(change, terms.declared(), title() + " " + part, from, to, made);
  }

  private void add(List<Variant<SettlementRule>> more) {
    all.addAll(more);
  }
}
