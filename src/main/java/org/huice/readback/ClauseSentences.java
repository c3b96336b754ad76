package org.huice.readback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Says one clause: for whom, when and where it holds, its rules, and what is settled beside it. */
final class ClauseSentences {
  private final Phrases phrases;
  private final RuleSet rules;
  private final PolicyRules policy;
  private final PolicyDocument document;

  ClauseSentences(Phrases phrases, RuleSet rules, PolicyRules policy) {
    this.phrases = phrases;
    this.rules = rules;
    this.policy = policy;
    this.document = policy.document();
  }

  /** Every sentence of a clause. */
  List<Sentence> of(Clause clause) {
    List<Sentence> said = new ArrayList<>();
    said.add(Sentence.of(subject(clause)));
    said.add(Sentence.of(dated(clause)));
    said.add(Sentence.of(status() + phrases.say("part.and") + period(document.inForce())));
    said.add(Sentence.of(place(document.jurisdiction())));
    said.addAll(ruled(clause));
    said.addAll(new HandlingSentences(phrases, document).of(clause));
    said.addAll(barring(clause));
    said.addAll(new SettlementSentences(phrases, rules, document.id()).of(ref(clause)));
    said.addAll(new PoolSentences(phrases, rules, document.id()).of(ref(clause)));
    said.addAll(stated(clause));
    return said;
  }

  private ClauseRef ref(Clause clause) {
    return new ClauseRef(document.id(), clause.id());
  }

  private String subject(Clause clause) {
    @Nullable FactType type = rules.vocabulary().types().get(clause.subject());
    String meaning =
        type == null || type.meaning() == null ? "" : phrases.remarks(List.of(type.meaning()));
    List<String> chain = owners(clause.subject());
    return chain.isEmpty()
        ? phrases.say("for", clause.subject() + meaning)
        : phrases.say(
            "for.each", clause.subject() + meaning, String.join(phrases.say("for.of"), chain));
  }

  /** The types that own a fact of that type, the nearest first. */
  private List<String> owners(String type) {
    List<String> chain = new ArrayList<>();
    @Nullable String current = type;
    while (current != null && chain.size() <= rules.vocabulary().types().size()) {
      current =
          rules
              .vocabulary()
              .type(current)
              .flatMap(FactType::ownerField)
              .map(Field::type)
              .map(held -> held instanceof FieldType.Reference owner ? owner.factType() : null)
              .orElse(null);
      if (current != null) {
        chain.add(current);
      }
    }
    return chain;
  }

  private String dated(Clause clause) {
    return clause.datedBy() == null
        ? phrases.say("dated.as-of")
        : phrases.say(
            "dated",
            clause.subject(),
            new FieldNames(rules.vocabulary(), new Variables())
                .printed(clause.subject(), clause.datedBy()));
  }

  private String status() {
    return phrases.say("status." + document.status());
  }

  private String period(Period period) {
    String said =
        phrases.say(
            "period", bound(period.first(), "period.first"), bound(period.last(), "period.last"));
    return period.assumed() == null
        ? said
        : said + phrases.say("part.and") + phrases.shared("citation.assumed", period.assumed());
  }

  private String bound(@Nullable LocalDate day, String key) {
    return day == null ? phrases.say(key + ".none") : phrases.say(key, day);
  }

  private String place(Jurisdiction place) {
    String code = place.code();
    String said =
        place.isNational()
            ? phrases.say("place.national")
            : phrases.say(
                "place", code, code.replaceFirst("0000$", "").replaceFirst("(?<=^.{4})00$", ""));
    return place.assumed() == null
        ? said
        : said + phrases.say("part.and") + phrases.shared("citation.assumed", place.assumed());
  }

  /** What each rule of the clause says; each is a way to meet it. */
  private List<Sentence> ruled(Clause clause) {
    List<RuleTree> own =
        policy.rules().stream().filter(rule -> rule.clause().equals(clause.id())).toList();
    RuleSentences text = new RuleSentences(phrases, document, rules.vocabulary());
    if (own.size() == 1) {
      return text.of(own.get(0), clause);
    }
    List<Sentence> ways = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      ways.add(Sentence.of(phrases.say("way", i + 1), text.of(own.get(i), clause)));
    }
    return List.of(Sentence.of(phrases.say("ways", own.size()), ways));
  }

  /** The exclusions that bar this clause. */
  private List<Sentence> barring(Clause clause) {
    List<Sentence> barring = new ArrayList<>();
    for (PolicyRules other : rules.policies().values()) {
      for (Clause exclusion : other.document().clauses().values()) {
        if (bars(other.document().id(), exclusion, clause)) {
          String name =
              other.document().id().equals(document.id())
                  ? exclusion.id()
                  : other.document().id() + "/" + exclusion.id();
          barring.add(Sentence.of(phrases.say("barred", name)));
        }
      }
    }
    return barring;
  }

  private boolean bars(String owner, Clause exclusion, Clause clause) {
    if (exclusion.kind() != Clause.Kind.EXCLUSION || !clause.kind().isFavour()) {
      return false;
    }
    List<ClauseRef> bars = exclusion.handling().bars();
    return bars.isEmpty() ? owner.equals(document.id()) : bars.contains(ref(clause));
  }

  /** What the policy itself says of its parameters, of how time is counted, and of its readings. */
  private List<Sentence> stated(Clause clause) {
    List<Sentence> said = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    boolean counts = false;
    for (RuleTree rule : policy.rules()) {
      if (rule.clause().equals(clause.id())) {
        ParametersRead read = ParametersRead.of(rule);
        names.addAll(read.names());
        counts |= read.counts();
      }
    }
    if (counts && document.elapsed() != null) {
      said.add(Sentence.of(new HandlingSentences(phrases, document).elapsed(document.elapsed())));
    }
    LawValues values = new LawValues(phrases, document);
    if (!names.isEmpty()) {
      said.add(
          Sentence.of(
              phrases.say("heading", phrases.say("parameters")),
              names.stream().map(values::defined).toList()));
    }
    add(said, "citation.reading", clause.reading());
    add(said, "citation.assumed", clause.assumed());
    return said;
  }

  private void add(List<Sentence> said, String key, @Nullable String text) {
    if (text != null) {
      said.add(Sentence.of(phrases.shared(key, text)));
    }
  }
}
