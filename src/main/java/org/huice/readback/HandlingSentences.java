package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import org.huice.page.NumberText;
import org.huice.policy.Application;
import org.huice.policy.Clause;
import org.huice.policy.Elapsed;
import org.huice.policy.Material;
import org.huice.policy.PaymentPlan;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Says how a clause is applied for and paid, what cannot be computed, and how time is counted. */
record HandlingSentences(Phrases phrases, PolicyDocument policy) {
  /** The sentences of a clause; none where it says nothing of the kind. */
  List<Sentence> of(Clause clause) {
    List<Sentence> said = new ArrayList<>();
    Application application = clause.handling().application();
    if (application != null) {
      said.add(Sentence.of(way(application)));
    }
    List<Material> materials = new ArrayList<>(policy.materials());
    materials.addAll(clause.handling().materials());
    if (!materials.isEmpty()) {
      said.add(Sentence.of(phrases.say("materials", materials(materials))));
    }
    if (clause.handling().payment() != null) {
      said.addAll(payment(clause.handling().payment()));
    }
    if (clause.inexact() != null) {
      said.add(Sentence.of(phrases.shared("granted.inexact", clause.inexact())));
    }
    if (clause.handling().undecidable() != null) {
      said.add(Sentence.of(phrases.say("undecidable", clause.handling().undecidable())));
    }
    return said;
  }

  private String way(Application application) {
    @Nullable String named =
        application.field() == null ? application.reason() : application.field();
    String way = phrases.shared("handling." + application.mode(), named == null ? "" : named);
    String more = phrases.say("application." + application.mode(), named == null ? "" : named);
    return way + phrases.say("part.and") + more;
  }

  private String materials(List<Material> materials) {
    String or = phrases.shared("handling.or");
    return phrases.list(materials.stream().map(one -> String.join(or, one.anyOf())).toList());
  }

  private List<Sentence> payment(PaymentPlan plan) {
    List<Sentence> said = new ArrayList<>();
    if (!plan.instalments().isEmpty()) {
      said.add(
          Sentence.of(
              phrases.shared(
                  "payment.instalments",
                  plan.instalments().size(),
                  phrases.list(plan.instalments().stream().map(this::instalment).toList()))));
    }
    portions("payment.by", plan.paidBy(), said);
    portions("payment.to", plan.paidTo(), said);
    said.add(
        Sentence.of(phrases.say(plan.remainderFirst() ? "remainder.first" : "remainder.last")));
    return said;
  }

  private void portions(String key, List<PaymentPlan.Portion> portions, List<Sentence> said) {
    if (!portions.isEmpty()) {
      List<String> parts =
          portions.stream().map(one -> weighed(one.name(), one.weight().toPlainString())).toList();
      said.add(Sentence.of(phrases.shared(key, phrases.list(parts))));
    }
  }

  private String instalment(PaymentPlan.Instalment one) {
    String weighed = weighed(one.name(), one.weight().toPlainString());
    return one.requires() == null
        ? weighed
        : weighed + phrases.remarks(List.of(phrases.say("instalment.requires", one.requires())));
  }

  private String weighed(String name, String weight) {
    return phrases.say("weighed", name, NumberText.canonical(weight, null));
  }

  /** How whole years and months are counted. */
  String elapsed(Elapsed elapsed) {
    String said =
        phrases.say(
            "elapsed",
            phrases.say(elapsed.onAnniversary() ? "elapsed.same" : "elapsed.next"),
            phrases.say(elapsed.leapDayAtMonthEnd() ? "elapsed.end" : "elapsed.first"));
    return elapsed.assumed() == null
        ? said
        : said + phrases.say("part.and") + phrases.shared("citation.assumed", elapsed.assumed());
  }
}
