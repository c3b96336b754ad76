package org.huice.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.dossier.Evidence.Status;

/**
 * A dossier in the shape of a fact file, the same for all fact files that say the same: keys and
 * lists sorted, field names instead of labels and former names, numbers as plain decimals. Reading
 * it again yields an equal dossier.
 */
public final class CanonicalFacts {
  private static final String EVIDENCE = "依据";

  private CanonicalFacts() {}

  /**
   * The facts of a dossier.
   *
   * @return sorted maps, lists, strings, integers and booleans; none can be changed
   */
  public static SortedMap<String, Object> of(Dossier dossier) {
    SortedMap<String, Object> root = new TreeMap<>();
    root.put(dossier.applicant().type().name(), fact(dossier.applicant()));
    if (!dossier.opinions().isEmpty()) {
      root.put(OpinionKey.LIST.get(0), opinions(dossier.opinions()));
    }
    return Collections.unmodifiableSortedMap(root);
  }

  private static List<Object> opinions(List<Opinion> opinions) {
    return opinions.stream().<Object>map(CanonicalFacts::opinion).toList();
  }

  private static SortedMap<String, Object> opinion(Opinion opinion) {
    SortedMap<String, Object> entries = new TreeMap<>();
    entries.put(OpinionKey.POLICY.word(), opinion.policy());
    entries.put(OpinionKey.CLAUSE.word(), opinion.clause());
    if (!opinion.subject().isEmpty()) {
      entries.put(OpinionKey.SUBJECT.word(), String.join("/", opinion.subject()));
    }
    entries.put(OpinionKey.OUTCOME.word(), opinion.granted() ? "给予" : "不予");
    if (opinion.amount() != null) {
      entries.put(OpinionKey.AMOUNT.word(), value(opinion.amount()));
    }
    entries.put(OpinionKey.ACTOR.word(), opinion.actor());
    entries.put(OpinionKey.DOCUMENT.word(), opinion.document());
    entries.put(OpinionKey.DAY.word(), value(opinion.day()));
    entries.put(OpinionKey.REASON.word(), opinion.reason());
    return Collections.unmodifiableSortedMap(entries);
  }

  private static SortedMap<String, Object> fact(Fact fact) {
    SortedMap<String, Object> entries = new TreeMap<>();
    fact.values().forEach((field, value) -> entries.put(field, value(value)));
    fact.lists().forEach((field, facts) -> entries.put(field, list(facts)));
    if (!fact.evidence().isEmpty()) {
      entries.put(EVIDENCE, evidence(fact));
    }
    return Collections.unmodifiableSortedMap(entries);
  }

  private static List<Object> list(List<Fact> facts) {
    return facts.stream().<Object>map(CanonicalFacts::fact).toList();
  }

  private static Object value(Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value instanceof LocalDate day ? day.toString() : value;
  }

  private static SortedMap<String, Object> evidence(Fact fact) {
    SortedMap<String, Object> entries = new TreeMap<>();
    fact.evidence().forEach((field, evidence) -> entries.put("$." + field, entry(evidence)));
    return Collections.unmodifiableSortedMap(entries);
  }

  private static SortedMap<String, Object> entry(Evidence evidence) {
    SortedMap<String, Object> entries = new TreeMap<>();
    entries.put("状态", evidence.status() == Status.VERIFIED ? "核定" : "申报");
    if (evidence.document() != null) {
      entries.put("材料", evidence.document());
    }
    return Collections.unmodifiableSortedMap(entries);
  }
}
