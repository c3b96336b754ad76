package org.huice.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;

/** Quotes a clause word for word, once on a page; so, too, words that clauses share. */
final class CitationText {
  private final Words words;
  private final Set<String> quoted = new HashSet<>();
  private final Map<List<String>, String> said = new HashMap<>();

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
    lines.add(shorter("citation", matter, clause.text(), where));
    if (clause.reading() != null) {
      lines.add(shorter("citation.reading", matter, clause.reading()));
    }
    if (clause.assumed() != null) {
      lines.add(shorter("citation.assumed", matter, clause.assumed()));
    }
    return lines;
  }

  /** The text, or only the clause of the policy that has the same words, if that is shorter. */
  private String shorter(String key, Matter matter, String text, String... where) {
    String full = words.say(key, with(where, flat(text)));
    String before = said.putIfAbsent(List.of(matter.policy(), key, flat(text)), matter.clause());
    String same = before == null ? full : words.say(key + ".same", with(where, before));
    return same.length() < full.length() ? same : full;
  }

  private static Object[] with(String[] first, String last) {
    return Stream.concat(Arrays.stream(first), Stream.of(last)).toArray();
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
