package org.huice.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * What the example of a new policy is about.
 *
 * @param way the applicant, then each type down to the subject, by the list that holds it
 * @param field an amount of money or a flag of the subject, on which the example depends
 */
record Subject(List<Step> way, Field field) {
  /**
   * A type on the way to the subject.
   *
   * @param named the type of the applicant, then the list in which the next one stands
   */
  record Step(String named, FactType type) {}

  Subject {
    way = List.copyOf(way);
  }

  FactType type() {
    return way.get(way.size() - 1).type();
  }

  boolean isAmount() {
    return field.type() instanceof FieldType.Decimal;
  }

  /** Every subject of which the vocabulary has applicants, by type, those near to one first. */
  static Map<String, Subject> all(Vocabulary vocabulary) {
    Map<String, Subject> all = new LinkedHashMap<>();
    for (FactType type : vocabulary.types().values()) {
      if (type.applicant()) {
        walk(vocabulary, new Step(type.name(), type), all);
      }
    }
    return all;
  }

  private static void walk(Vocabulary vocabulary, Step applicant, Map<String, Subject> all) {
    List<List<Step>> ways = new ArrayList<>(List.of(List.of(applicant)));
    Set<String> seen = new HashSet<>(Set.of(applicant.type().name()));
    for (int i = 0; i < ways.size(); i++) {
      List<Step> way = ways.get(i);
      FactType type = way.get(way.size() - 1).type();
      condition(type).ifPresent(field -> all.putIfAbsent(type.name(), new Subject(way, field)));
      for (Field field : type.fields()) {
        if (field.type() instanceof FieldType.ListOf list && seen.add(list.factType())) {
          vocabulary
              .type(list.factType())
              .ifPresent(next -> ways.add(longer(way, new Step(field.name(), next))));
        }
      }
    }
  }

  private static List<Step> longer(List<Step> way, Step last) {
    List<Step> longer = new ArrayList<>(way);
    longer.add(last);
    return longer;
  }

  /** The first amount in 元 that may be any from 0, else the first flag. */
  private static Optional<Field> condition(FactType type) {
    return type.fields().stream()
        .filter(Subject::isFreeAmount)
        .findFirst()
        .or(
            () ->
                type.fields().stream()
                    .filter(field -> field.type() instanceof FieldType.Flag)
                    .filter(field -> field.onlyIf() == null)
                    .findFirst());
  }

  private static boolean isFreeAmount(Field field) {
    return field.type() instanceof FieldType.Decimal
        && "元".equals(field.unit())
        && (field.range() == null || field.range().equals("0.."))
        && field.onlyIf() == null
        && field.noMoreThan() == null;
  }

  /** The fields that name the subject, one beside the other as cases write them. */
  String id(Vocabulary vocabulary) {
    return String.join("/", type().keys().stream().map(field -> plain(field, vocabulary)).toList());
  }

  /** A value of a field as YAML writes it. */
  static String value(Field field, Vocabulary vocabulary) {
    String plain = plain(field, vocabulary);
    boolean text = field.type() instanceof FieldType.Text;
    return text ? '"' + plain + '"' : plain;
  }

  private static String plain(Field field, Vocabulary vocabulary) {
    if (field.example() != null) {
      return field.example();
    }
    if (field.uscc()) {
      return "91410122MA9F000018";
    }
    if (field.place()) {
      return "410100";
    }
    if (field.type() instanceof FieldType.Day) {
      return "2026-01-31";
    }
    if (field.type() instanceof FieldType.Choice choice) {
      EnumType words = vocabulary.enums().get(choice.enumType());
      return words == null ? "" : words.constants().get(0);
    }
    return field.type().isNumber() ? "1" : "示例";
  }
}
