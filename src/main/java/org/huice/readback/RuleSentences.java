package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.drl.Consequence;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.Vocabulary;

/** Says one rule: what it asks for, what it reads, and what follows. */
final class RuleSentences {
  private final Phrases phrases;
  private final PolicyDocument policy;
  private final Vocabulary vocabulary;
  private final LawValues values;

  RuleSentences(Phrases phrases, PolicyDocument policy, Vocabulary vocabulary) {
    this.phrases = phrases;
    this.policy = policy;
    this.vocabulary = vocabulary;
    this.values = new LawValues(phrases, policy);
  }

  /** The conditions, what is missing, and the outcome with its steps. */
  List<Sentence> of(RuleTree rule, Clause clause) {
    Labels labels = Labels.of(rule, phrases);
    FieldNames fields = new FieldNames(vocabulary, Variables.of(rule));
    List<Sentence> said = new ArrayList<>();
    List<Sentence> conditions = new ElementText(phrases, fields, labels, values).all(rule.when());
    said.add(conditions(conditions));
    Set<String> read = new TreeSet<>(new FactsRead(phrases, fields, policy).of(rule));
    if (!read.isEmpty()) {
      said.add(Sentence.of(phrases.say("missing", phrases.list(List.copyOf(read)))));
    }
    AmountSteps steps = new AmountSteps(phrases, fields, labels, values);
    said.addAll(outcome(rule.then(), clause, steps));
    return said;
  }

  /** A single element is the condition itself; of none there is only the subject's type. */
  private Sentence conditions(List<Sentence> all) {
    if (all.size() == 1) {
      Sentence only = all.get(0);
      return new Sentence(phrases.say("condition.of", only.text()), only.grid(), only.below());
    }
    return Sentence.of(phrases.say("heading", phrases.say("conditions")), all);
  }

  private List<Sentence> outcome(Consequence then, Clause clause, AmountSteps steps) {
    Consequence.Word outcome = then.words().get(0);
    List<Consequence.Word> following = then.words().subList(1, then.words().size());
    String said = new OutcomeText(phrases).of(outcome.name(), clause);
    if (following.isEmpty()) {
      return List.of(Sentence.of(said));
    }
    List<Sentence> below = new ArrayList<>(steps.of(following, false));
    if (isPriced(outcome.name())) {
      below.add(Sentence.of(rounding()));
      below.add(Sentence.of(phrases.say("steps.missing")));
    } else {
      below.add(Sentence.of(phrases.say("following.missing")));
    }
    String how = phrases.say("following." + outcome.name());
    return List.of(Sentence.of(phrases.say("outcome.with", said, how), below));
  }

  private static boolean isPriced(String outcome) {
    return switch (outcome) {
      case "award", "levy", "discretion" -> true;
      default -> false;
    };
  }

  private String rounding() {
    return phrases.say(
        "rounding",
        phrases.say("rounding." + policy.rounding().code()),
        new Quantities(phrases).yuan(policy.rounding().to()));
  }
}
