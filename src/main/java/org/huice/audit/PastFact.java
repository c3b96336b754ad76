package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.dossier.FactId;
import org.huice.problem.Place;
import org.huice.tree.Node;
import org.huice.vocabulary.AwardHistory;
import org.huice.vocabulary.AwardHistory.Origin;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * An earlier award in the words of a vocabulary.
 *
 * @param award what it is
 * @param id what such a fact is known by
 * @param values by field name: texts, an amount or days; a field of which nothing is known has none
 */
record PastFact(PastAward award, FactId id, Map<String, Object> values) {
  /** The award as a fact of that type. */
  static PastFact of(PastAward award, AwardHistory history, FactType type) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Origin origin : Origin.values()) {
      String field = history.field(origin);
      Object value = value(award, origin, history);
      if (field != null && value != null) {
        values.put(field, value);
      }
    }
    List<String> key =
        type.keys().stream()
            .map(Field::name)
            .map(name -> String.valueOf(values.get(name)))
            .toList();
    return new PastFact(award, new FactId(type.name(), key), values);
  }

  private static @Nullable Object value(PastAward award, Origin origin, AwardHistory history) {
    return switch (origin) {
      case ENTRY -> Long.toString(award.entry());
      case POLICY -> award.matter().policy();
      case CLAUSE -> award.matter().clause();
      case SUBJECT -> award.matter().key();
      case AMOUNT -> award.yuan();
      case DECIDED -> award.decided();
      case PAID -> award.paid();
      case STATE -> award.paid() == null ? history.decided() : history.paid();
    };
  }

  /** As a fact file has it. */
  Node node(Place place) {
    List<Node.Entry> entries = new ArrayList<>();
    values.forEach(
        (field, value) ->
            entries.add(
                new Node.Entry(
                    field, new Node.Scalar(text(value), Node.Kind.STRING, place), place)));
    return new Node.Mapping(entries, place);
  }

  /** A value as fact files write it. */
  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value instanceof LocalDate day ? day.toString() : String.valueOf(value);
  }
}
