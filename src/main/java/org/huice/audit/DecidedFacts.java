package org.huice.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huice.register.JsonValues;
import org.huice.vocabulary.AwardHistory;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/**
 * The facts of a determination without the applicant's earlier awards: these a ledger supplies, and
 * they are others each time just because something was recorded.
 *
 * @param vocabulary by which is decided
 */
record DecidedFacts(Vocabulary vocabulary) {
  /** Of a core; equal where two were decided on the same facts. */
  Map<?, ?> of(byte[] core) {
    Map<?, ?> facts = new Parts(JsonValues.object(core)).object("facts").map();
    AwardHistory history = vocabulary.history();
    if (history == null) {
      return facts;
    }
    Map<Object, Object> others = new HashMap<>();
    facts.forEach((type, applicant) -> others.put(type, without(history, type, applicant)));
    return others;
  }

  private Object without(AwardHistory history, Object type, Object applicant) {
    Optional<Field> list = vocabulary.type(String.valueOf(type)).flatMap(history::listOf);
    if (list.isEmpty() || !(applicant instanceof Map<?, ?> fields)) {
      return applicant;
    }
    Map<Object, Object> others = new HashMap<>(fields);
    others.remove(list.get().name());
    return others;
  }
}
