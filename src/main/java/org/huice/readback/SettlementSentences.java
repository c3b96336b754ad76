package org.huice.readback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.RuleSet;

/**
 * Says what holds between the awards of a clause and those of others.
 *
 * @param policy of the clause; its clauses are called by their ids alone
 */
record SettlementSentences(Phrases phrases, RuleSet rules, String policy) {
  /** The rules that name the clause: those of its policy, then those across policies. */
  static List<SettlementRule> concerning(RuleSet rules, ClauseRef clause) {
    Stream<SettlementRule> own =
        Stream.ofNullable(rules.policies().get(clause.policy()))
            .flatMap(found -> found.document().settlement().stream());
    return Stream.concat(own, rules.settlement().stream())
        .filter(rule -> rule.clauses().contains(clause))
        .toList();
  }

  /** One sentence for each rule that concerns the clause. */
  List<Sentence> of(ClauseRef clause) {
    return concerning(rules, clause).stream().map(this::of).toList();
  }

  private Sentence of(SettlementRule rule) {
    SettlementRule.Terms terms = rule.terms();
    List<String> parts = new ArrayList<>();
    parts.add(
        phrases.say(
            "settled",
            terms.name(),
            phrases.shared("settlement." + rule.kind()),
            terms.per() == null
                ? phrases.say("scope.applicant")
                : phrases.say("scope", terms.per())));
    parts.addAll(said(rule));
    if (terms.assumed() != null) {
      parts.add(phrases.shared("citation.assumed", terms.assumed()));
    }
    return Sentence.of(String.join(phrases.say("part.and"), parts));
  }

  private List<String> said(SettlementRule rule) {
    if (rule instanceof SettlementRule.Highest highest) {
      String kept = highest.keep() == null ? phrases.say("keep.one") : parameter(highest.keep());
      return List.of(phrases.say("settled.highest", clauses(highest.order()), kept));
    }
    if (rule instanceof SettlementRule.Priority priority) {
      return List.of(phrases.say("settled.priority", clauses(priority.order())));
    }
    if (rule instanceof SettlementRule.Choice choice) {
      List<String> options = new ArrayList<>();
      choice
          .options()
          .forEach((word, clause) -> options.add(phrases.say("option", word, name(clause))));
      return List.of(phrases.say("settled.choice", choice.field(), phrases.list(options)));
    }
    if (rule instanceof SettlementRule.Exclusive exclusive) {
      List<String> pairs =
          exclusive.pairs().stream()
              .map(pair -> phrases.say("pair", name(pair.one()), name(pair.other())))
              .toList();
      return List.of(phrases.say("settled.exclusive", phrases.list(pairs)));
    }
    return more(rule);
  }

  private List<String> more(SettlementRule rule) {
    if (rule instanceof SettlementRule.Requires requires) {
      return List.of(
          phrases.say("settled.requires", name(requires.clause()), clauses(requires.needs())));
    }
    if (rule instanceof SettlementRule.Supersedes supersedes) {
      return List.of(
          phrases.say("settled.supersedes", name(supersedes.winner()), name(supersedes.loser())));
    }
    if (rule instanceof SettlementRule.Additive additive) {
      return List.of(phrases.say("settled.additive", clauses(additive.order())));
    }
    if (rule instanceof SettlementRule.Ceiling ceiling) {
      return ceiling(ceiling);
    }
    throw new IllegalArgumentException("No settlement rule: " + rule.kind());
  }

  private List<String> ceiling(SettlementRule.Ceiling ceiling) {
    List<String> parts = new ArrayList<>();
    parts.add(
        phrases.say(
            ceiling.topUp() ? "settled.topUp" : "settled.ceiling",
            clauses(ceiling.order()),
            limit(ceiling.limit()),
            phrases.say(ceiling.inclusive() ? "bound.included" : "bound.excluded")));
    parts.add(phrases.shared("ceiling." + ceiling.cut()));
    parts.add(ceiling.history() == null ? phrases.say("history.none") : history(ceiling.history()));
    return parts;
  }

  private String limit(SettlementRule.Limit limit) {
    if (limit.field() == null) {
      return limit.parameter() == null ? "" : parameter(limit.parameter());
    }
    return limit.parameter() == null
        ? phrases.say("limit.field", limit.field())
        : phrases.say("limit.share", limit.field(), parameter(limit.parameter()));
  }

  private String history(SettlementRule.History history) {
    List<String> which = new ArrayList<>();
    new TreeMap<>(history.where())
        .forEach(
            (field, words) ->
                which.add(
                    phrases.say(
                        "history.where", field, phrases.list(words.stream().sorted().toList()))));
    if (history.subject() != null) {
      which.add(phrases.say("history.subject", history.subject()));
    }
    if (history.day() != null) {
      which.add(phrases.say("history.year", history.day()));
    }
    return phrases.say("history", history.type(), history.amount(), phrases.remarks(which));
  }

  private String parameter(ParameterRef ref) {
    return ParameterNames.of(phrases, rules, ref, policy);
  }

  private String clauses(Collection<ClauseRef> refs) {
    return phrases.list(refs.stream().map(this::name).toList());
  }

  private String name(ClauseRef ref) {
    return ref.policy().equals(policy) ? ref.clause() : ref.toString();
  }
}
