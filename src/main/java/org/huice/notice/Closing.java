package org.huice.notice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Ruling;
import org.huice.page.Markup;
import org.huice.page.RulingEntry;
import org.huice.page.RulingLines;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.policy.Material;
import org.huice.policy.PolicyDocument;

/** What the results assume, what to bring, how to be heard, and room for seal and date. */
final class Closing {
  private final Words words;
  private final Markup page;

  Closing(Words words, Markup page) {
    this.words = words;
    this.page = page;
  }

  void write(RulingLines lines) {
    List<String> assumed = lines.assumed();
    if (!assumed.isEmpty()) {
      page.element("h2", words.say("assumed"));
      page.element("p", words.say("assumed.what"));
      list(assumed);
    }
    Set<PolicyDocument> policies = new LinkedHashSet<>();
    Map<PolicyDocument, Set<String>> applied = new LinkedHashMap<>();
    for (RulingEntry entry : lines.entries()) {
      policies.add(entry.policy());
      if (!(entry.ruling() instanceof Ruling.NotInForce)) {
        applied
            .computeIfAbsent(entry.policy(), policy -> new TreeSet<>())
            .add(entry.ruling().matter().clause());
      }
    }
    materials(applied);
    if (!policies.isEmpty() || lines.left("notInForce") > 0) {
      heard(policies);
    }
    seal();
  }

  private void materials(Map<PolicyDocument, Set<String>> policies) {
    if (policies.isEmpty()) {
      return;
    }
    page.element("h2", words.say("materials"));
    policies.forEach(this::materials);
  }

  private void materials(PolicyDocument policy, Set<String> decided) {
    List<Clause> clauses =
        policy.clauses().values().stream()
            .filter(clause -> decided.contains(clause.id()))
            .filter(clause -> !clause.handling().materials().isEmpty())
            .toList();
    if (policy.materials().isEmpty() && clauses.isEmpty()) {
      page.element("p", words.say("materials.none", policy.title(), policy.id()));
    }
    if (!policy.materials().isEmpty()) {
      page.element("p", words.say("materials.of", policy.title(), policy.id()));
      list(said(policy.materials()));
    }
    for (Clause clause : clauses) {
      String where = words.say("materials.clause", policy.title(), policy.id(), clause.id());
      page.element("p", where);
      list(said(clause.handling().materials()));
    }
  }

  private List<String> said(List<Material> materials) {
    return materials.stream()
        .map(material -> String.join(words.say("materials.or"), material.anyOf()))
        .toList();
  }

  private void heard(Set<PolicyDocument> policies) {
    page.element("h2", words.say("heard"));
    page.element("p", words.say("heard.right"));
    for (PolicyDocument policy : policies) {
      String authority = words.say("heard.where", policy.title(), policy.id(), policy.authority());
      page.open("div", "office").element("p", authority);
      page.element("p", words.say("heard.office")).close();
    }
    page.element("p", words.say("heard.kept"));
  }

  private void seal() {
    page.open("div", "seal");
    page.element("p", words.say("seal"));
    page.element("p", words.say("seal.date"));
    page.close();
  }

  private void list(List<String> items) {
    page.open("ul");
    items.forEach(item -> page.element("li", item));
    page.close();
  }
}
