package org.huice.cases;

import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.ruleset.Expected;

/**
 * The rulings that an expectation may mean.
 *
 * @param ofClause all rulings of its clause
 * @param chosen those of them on its subject; all where it names none
 */
record Meant(List<Ruling> ofClause, List<Ruling> chosen) {
  /** Among those rulings, of that policy. */
  static Meant by(Expected expected, String policy, List<Ruling> rulings) {
    List<Ruling> own =
        rulings.stream()
            .filter(ruling -> ruling.matter().policy().equals(policy))
            .filter(ruling -> ruling.matter().clause().equals(expected.clause()))
            .toList();
    String subject = expected.subject();
    return new Meant(
        own,
        own.stream()
            .filter(ruling -> subject == null || subject(ruling.matter()).equals(subject))
            .toList());
  }

  /** The key values of a subject, as an example names it. */
  static String subject(Matter matter) {
    return String.join("/", matter.subject().key());
  }
}
