package org.huice.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Reads policies back: what the machine understood, in sentences of one language. */
public final class ReadBack {
  private final Phrases phrases;
  private final RuleSet rules;

  /**
   * For one rule set.
   *
   * @param words whose language the sentences take
   */
  public ReadBack(Words words, RuleSet rules) {
    this.phrases = Phrases.of(words);
    this.rules = rules;
  }

  /**
   * A policy, or one clause of it.
   *
   * @param policy the id of a policy of the rule set
   * @param clause the id of one of its clauses; null for all
   */
  public PolicyReading of(String policy, @Nullable String clause) {
    PolicyRules found = Objects.requireNonNull(rules.policies().get(policy), policy);
    PolicyDocument document = found.document();
    ClauseSentences text = new ClauseSentences(phrases, rules, found);
    List<ClauseReading> clauses =
        document.clauses().values().stream()
            .filter(one -> clause == null || one.id().equals(clause))
            .map(one -> new ClauseReading(one.id(), quoted(document, one), text.of(one)))
            .toList();
    return new PolicyReading(policy, document.title(), rules.id(), general(document), clauses);
  }

  private List<Sentence> general(PolicyDocument document) {
    List<Sentence> said = new ArrayList<>();
    said.add(
        Sentence.of(
            phrases.say(
                "document",
                document.title(),
                document.authority(),
                phrases.say("level." + document.level()))));
    if (document.document() != null) {
      said.add(Sentence.of(phrases.say("document.number", document.document())));
    }
    if (document.payer() != null) {
      said.add(Sentence.of(phrases.say("document.payer", document.payer())));
    }
    return said;
  }

  /** The clause's own text, then what was written on sums and budgets; each text once. */
  private static final class Quotes {
    private final Map<String, Quote> byText = new LinkedHashMap<>();

    void add(String source, @Nullable String text) {
      if (text != null) {
        byText.putIfAbsent(text, new Quote(source, text));
      }
    }
  }

  private List<Quote> quoted(PolicyDocument document, Clause clause) {
    Quotes quotes = new Quotes();
    quotes.add(clause.id(), clause.text());
    ClauseRef ref = new ClauseRef(document.id(), clause.id());
    Stream.concat(
            SettlementSentences.concerning(rules, ref).stream().map(SettlementRule::terms),
            PoolSentences.concerning(rules, ref).stream().map(Pool::terms))
        .forEach(terms -> quotes.add(source(terms), terms.text()));
    return List.copyOf(quotes.byText.values());
  }

  /** The clause or provision of its policy that says the same word for word, else its own name. */
  private String source(SettlementRule.Terms terms) {
    return Optional.ofNullable(rules.policies().get(terms.policy()))
        .map(PolicyRules::document)
        .flatMap(document -> said(document, terms.text()))
        .orElse(phrases.say("quoted", terms.name()));
  }

  private static Optional<String> said(PolicyDocument document, @Nullable String text) {
    return Stream.concat(
            document.provisions().keySet().stream(), document.clauses().keySet().stream())
        .filter(id -> Objects.equals(document.quote(id), text))
        .findFirst();
  }
}
