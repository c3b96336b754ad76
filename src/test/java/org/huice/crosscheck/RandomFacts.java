package org.huice.crosscheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.crosscheck.RandomType.RandomField;

/**
 * Writes a random fact file, with gaps.
 *
 * @param asOf the day of the decision
 * @param text JSON
 */
record RandomFacts(LocalDate asOf, String text) {
  private static final List<String> DAYS =
      List.of("2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01", "2026-02-28", "2026-06-30");

  /** Where facts go by the type of their list; facts of one type differ in their key. */
  private static final class Writer {
    private final RandomVocabulary vocabulary;
    private int keys;

    Writer(RandomVocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    String applicant(FactsPlan plan) {
      RandomType type = vocabulary.type(RandomVocabulary.APPLICANT);
      Choices choices = new Choices(plan.seed());
      List<String> members = members(type, choices);
      if (choices.chance(92)) {
        members.add("\"区划\": \"" + choices.of(List.of("410122", "410122", "330100")) + "\"");
      }
      members.addAll(lists(type, plan, choices));
      return "{\"" + type.name() + "\": " + object(members, choices) + "}";
    }

    private List<String> lists(RandomType type, FactsPlan plan, Choices choices) {
      Map<String, List<String>> nested = new TreeMap<>();
      List<RandomType> under = vocabulary.under(type);
      for (long seed : plan.nested()) {
        Choices own = new Choices(seed);
        RandomType item = own.of(under);
        nested.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(fact(item, own));
      }
      List<String> lists = new ArrayList<>();
      for (RandomType item : under) {
        List<String> facts = nested.getOrDefault(item.name(), List.of());
        if (!facts.isEmpty() || choices.chance(85)) {
          lists.add("\"" + item.name() + "\": [" + String.join(", ", facts) + "]");
        }
      }
      return lists;
    }

    private String fact(RandomType type, Choices choices) {
      List<String> members = members(type, choices);
      for (RandomType item : vocabulary.under(type)) {
        List<String> facts = new ArrayList<>();
        for (int i = choices.between(0, 2); i > 0; i--) {
          facts.add(fact(item, choices));
        }
        if (choices.chance(92)) {
          members.add("\"" + item.name() + "\": [" + String.join(", ", facts) + "]");
        }
      }
      return object(members, choices);
    }

    private List<String> members(RandomType type, Choices choices) {
      List<String> members = new ArrayList<>();
      keys++;
      members.add("\"" + RandomType.KEY + "\": \"" + "甲乙丙丁".charAt(keys % 4) + keys + "\"");
      int gaps = choices.of(List.of(0, 2, 15));
      for (RandomField field : type.fields()) {
        if (!choices.chance(gaps)) {
          members.add("\"" + field.name() + "\": " + value(field, choices));
        }
      }
      return members;
    }

    private static String object(List<String> members, Choices choices) {
      return "{" + String.join(", ", choices.shuffled(members)) + "}";
    }

    private static String value(RandomField field, Choices choices) {
      Kind kind = field.kind();
      return switch (kind) {
        case MONEY, RATE, AREA, COUNT, YEAR -> number(field, choices);
        case FLAG -> choices.of(kind.pool());
        case DAY -> {
          LocalDate day = LocalDate.parse(choices.of(kind.pool()));
          yield "\"" + day.plusDays(choices.between(-1, 1)) + "\"";
        }
        case CHOICE, TEXT -> "\"" + choices.of(kind.pool()) + "\"";
      };
    }

    private static String number(RandomField field, Choices choices) {
      BigDecimal number = choices.chance(5) ? BigDecimal.ZERO : field.kind().near(choices);
      return Units.written(number, field.unit());
    }
  }

  static RandomFacts of(RandomVocabulary vocabulary, FactsPlan plan) {
    LocalDate asOf = LocalDate.parse(new Choices(~plan.seed()).of(DAYS));
    return new RandomFacts(asOf, new Writer(vocabulary).applicant(plan));
  }
}
