package org.huice.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.determination.Matter;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;

/** Quotes a clause word for word, once on a page. */
final class CitationText {
  private final Words words;
  private final Set<String> quoted = new HashSet<>();

  CitationText(Words words) {
    this.words = words;
  }

  /** The clause with its document; only a pointer where it stands on the page already. */
  List<String> lines(Matter matter, PolicyDocument policy) {
    Clause clause = policy.clauses().get(matter.clause());
    if (clause == null) {
      return List.of();
    }
    String where = where(clause, policy);
    if (!quoted.add(matter.policy() + "/" + matter.clause())) {
      return List.of(words.say("citation.again", where));
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say("citation", where, flat(clause.text())));
    if (clause.reading() != null) {
      lines.add(words.say("citation.reading", flat(clause.reading())));
    }
    if (clause.assumed() != null) {
      lines.add(words.say("citation.assumed", flat(clause.assumed())));
    }
    return lines;
  }

  /** The clause, if it has not been quoted on the page. */
  List<String> first(Matter matter, PolicyDocument policy) {
    boolean quotedBefore = quoted.contains(matter.policy() + "/" + matter.clause());
    return quotedBefore ? List.of() : lines(matter, policy);
  }

  /** A clause may be quoted from another document than its policy's own. */
  String where(Clause clause, PolicyDocument policy) {
    return clause.source() == null
        ? words.say("citation.clause", policy.title(), clause.id())
        : clause.source();
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", "");
  }
}
