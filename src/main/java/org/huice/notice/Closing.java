package org.huice.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.determination.Ruling;
import org.huice.page.RulingEntry;
import org.huice.page.RulingLines;
import org.huice.page.Words;
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
    Set<PolicyDocument> applied = new LinkedHashSet<>();
    for (RulingEntry entry : lines.entries()) {
      policies.add(entry.policy());
      if (!(entry.ruling() instanceof Ruling.NotInForce)) {
        applied.add(entry.policy());
      }
    }
    materials(applied);
    heard(policies);
    seal();
  }

  private void materials(Set<PolicyDocument> policies) {
    if (policies.isEmpty()) {
      return;
    }
    page.element("h2", words.say("materials"));
    for (PolicyDocument policy : policies) {
      if (policy.materials().isEmpty()) {
        page.element("p", words.say("materials.none", policy.title(), policy.id()));
      } else {
        page.element("p", words.say("materials.of", policy.title(), policy.id()));
        list(policy.materials());
      }
    }
  }

  private void heard(Set<PolicyDocument> policies) {
    if (policies.isEmpty()) {
      return;
    }
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
