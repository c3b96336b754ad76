package org.huice.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.drl.ConditionWord;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.RuleTree;
import org.huice.drl.Slot;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word of the rule language is without its sentence, in either language. */
class EveryWordTest {
  private static final List<Locale> LOCALES = List.of(Locale.CHINESE, Locale.ENGLISH);

  static Stream<Words> languages() {
    return Stream.of(Rules.ZH, Rules.EN);
  }

  private static ResourceBundle bundle(Locale locale) {
    return Words.bundle("org.huice.readback.words", locale);
  }

  @Test
  void both_languages_have_the_same_sentences() {
    assertThat(bundle(Locale.CHINESE).keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
  }

  @Test
  void every_word_of_a_condition_is_said_wanted_and_denied() {
    for (Locale locale : LOCALES) {
      for (ConditionWord word : ConditionWord.values()) {
        if (word.isCondition()) {
          String key = "word." + word.word();
          assertThat(bundle(locale).keySet())
              .contains(key, key + ".not", key + ".note", key + ".not.note");
        }
      }
    }
  }

  @Test
  void every_word_of_a_consequence_is_said() {
    for (Locale locale : LOCALES) {
      assertThat(bundle(locale).keySet())
          .containsAll(
              Stream.of(FollowingWord.values()).map(word -> "step." + word.word()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_published_and_shipped_rules_are_read_back_without_an_open_end(Words words) {
    for (RuleSet rules : Rules.ALL) {
      for (String policy : rules.policies().keySet()) {
        assertThat(Rules.said(rules, policy, words))
            .doesNotContain("null", "{", "}", "Optional", "$");
      }
    }
  }

  @Test
  void the_rules_that_are_read_back_use_all_kinds_of_conditions_words_and_expressions() {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    Set<FollowingWord> following = EnumSet.noneOf(FollowingWord.class);
    Set<ConditionWord> asked = EnumSet.noneOf(ConditionWord.class);
    Rules.policies()
        .flatMap(policy -> policy.rules().stream())
        .forEach(
            rule -> {
              rule.when().forEach(element -> kinds(element, kinds, asked));
              chain(rule.then(), following, kinds);
            });

    // No checked rule holds a group.
    kinds.add(Conditional.Grouped.class);
    assertThat(kinds).contains(Conditional.class.getPermittedSubclasses());
    assertThat(kinds).contains(Expression.class.getPermittedSubclasses());
    assertThat(following).containsAll(EnumSet.allOf(FollowingWord.class));
    assertThat(asked).containsAll(EnumSet.allOf(ConditionWord.class));
  }

  @Test
  void the_policies_that_are_read_back_use_all_kinds_of_settlement_and_of_sharing() {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    for (RuleSet rules : Rules.ALL) {
      rules.pools().forEach(pool -> kinds.add(pool.sharing().getClass()));
      rules.policies().values().stream()
          .flatMap(policy -> policy.document().settlement().stream())
          .forEach(rule -> kinds.add(rule.getClass()));
    }

    assertThat(kinds)
        .contains(Pool.Sharing.class.getPermittedSubclasses())
        .contains(SettlementRule.Selection.class.getPermittedSubclasses())
        .contains(SettlementRule.Additive.class, SettlementRule.Ceiling.class);
  }

  private static void kinds(Conditional element, Set<Class<?>> kinds, Set<ConditionWord> asked) {
    kinds.add(element.getClass());
    if (element instanceof Conditional.Pattern pattern) {
      pattern.constraints().forEach(each -> kinds(each.expression(), kinds, asked));
    } else if (element instanceof Conditional.Some some) {
      kinds(some.pattern(), kinds, asked);
    } else if (element instanceof Conditional.None none) {
      kinds(none.pattern(), kinds, asked);
    } else if (element instanceof Conditional.Every every) {
      kinds(every.pattern(), kinds, asked);
    } else if (element instanceof Conditional.Either either) {
      either.branches().forEach(branch -> kinds(branch, kinds, asked));
    } else if (element instanceof Conditional.Accumulate accumulate) {
      kinds(accumulate.source(), kinds, asked);
      accumulate.constraints().forEach(each -> kinds(each.expression(), kinds, asked));
    }
  }

  private static void kinds(Expression whole, Set<Class<?>> kinds, Set<ConditionWord> asked) {
    kinds.add(whole.getClass());
    if (whole instanceof Expression.And and) {
      and.operands().forEach(part -> kinds(part, kinds, asked));
    } else if (whole instanceof Expression.Or or) {
      or.operands().forEach(part -> kinds(part, kinds, asked));
    } else if (whole instanceof Expression.Not not) {
      kinds(not.operand(), kinds, asked);
    } else if (whole instanceof Expression.Compare compare) {
      kinds(compare.left(), kinds, asked);
      kinds(compare.right(), kinds, asked);
    } else if (whole instanceof Expression.In in) {
      kinds(in.left(), kinds, asked);
      in.options().forEach(option -> kinds(option, kinds, asked));
    } else if (whole instanceof Expression.Arithmetic sum) {
      kinds(sum.left(), kinds, asked);
      kinds(sum.right(), kinds, asked);
    } else if (whole instanceof Expression.Path path) {
      kinds(path.owner(), kinds, asked);
    } else if (whole instanceof Expression.Call call) {
      ConditionWord.of(call.word()).ifPresent(asked::add);
      call.arguments().forEach(argument -> kinds(argument, kinds, asked));
    }
  }

  private static void chain(Consequence chain, Set<FollowingWord> following, Set<Class<?>> kinds) {
    for (Consequence.Word word : chain.words()) {
      FollowingWord.of(word.name()).ifPresent(following::add);
      for (Expression part : word.all(Slot.PART)) {
        kinds.add(part.getClass());
        chain(((Expression.Part) part).chain(), following, kinds);
      }
    }
  }

  @Test
  void groups_are_said_although_no_checked_rule_holds_one() {
    PolicyRules policy = Rules.policy(Rules.SHIPPED, "光伏与微电网");
    RuleTree rule = policy.rules().get(0);
    List<Conditional> facts = rule.when().subList(1, rule.when().size());

    assertThat(said(policy, rule, new Conditional.Grouped(true, facts, rule.place(), "")))
        .contains("全部申报资料中有这样一组\uff0c同时符合");
    assertThat(said(policy, rule, new Conditional.Grouped(false, facts, rule.place(), "")))
        .contains("全部申报资料中没有这样一组\uff0c同时符合");
  }

  private static String said(PolicyRules policy, RuleTree rule, Conditional element) {
    RuleTree changed =
        new RuleTree(
            rule.name(), rule.clause(), List.of(element), rule.then(), rule.place(), rule.text());
    Clause clause = Objects.requireNonNull(policy.document().clauses().get(rule.clause()));
    return new RuleSentences(Phrases.of(Rules.ZH), policy.document(), Rules.SHIPPED.vocabulary())
        .of(changed, clause).stream().flatMap(Sentence::all).collect(Collectors.joining("\n"));
  }
}
