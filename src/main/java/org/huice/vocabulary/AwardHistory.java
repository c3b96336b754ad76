package org.huice.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which fact type holds earlier awards that a ledger knows of ({@code @history}), and which of its
 * fields holds what ({@code @from("…")}).
 *
 * @param type the fact type, of which every applicant has at most one list
 * @param fields by what the ledger says, the name of the field; all but {@link Origin#PAID}
 * @param decided the constant of an award that was decided and not yet paid
 * @param paid the constant of a sum that was paid
 */
public record AwardHistory(String type, Map<Origin, String> fields, String decided, String paid) {
  /** Keeps its own copy. */
  public AwardHistory {
    fields = Map.copyOf(fields);
  }

  /** What a ledger says of an earlier award. */
  public enum Origin {
    /** The number of the entry; part of the key. */
    ENTRY("entry"),
    /** The id of the policy; part of the key. */
    POLICY("policy"),
    /** The name of the clause; part of the key. */
    CLAUSE("clause"),
    /** The key of the fact it was decided for; part of the key. */
    SUBJECT("subject"),
    /** The sum in 元. */
    AMOUNT("amount"),
    /** The day of the decision. */
    DECIDED("decided"),
    /** The day of payment; absent of what was decided and not yet paid. */
    PAID("paid"),
    /** Whether it was decided or paid. */
    STATE("state");

    private final String word;

    Origin(String word) {
      this.word = word;
    }

    /** As a vocabulary writes it. */
    public String word() {
      return word;
    }

    /** Whether the type has to have a field for it. */
    public boolean isRequired() {
      return this != PAID;
    }

    /** Every word, in order. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Origin::word).toList();
    }

    /** The one of that word. */
    public static Optional<Origin> of(String word) {
      return Arrays.stream(values()).filter(origin -> origin.word.equals(word)).findFirst();
    }
  }

  /** The field that holds it; null where the type has none. */
  public @Nullable String field(Origin origin) {
    return fields.get(origin);
  }

  /** The field of an applicant's type that lists such facts; empty where it cannot have any. */
  public Optional<Field> listOf(FactType applicant) {
    return applicant.fields().stream().filter(this::lists).findFirst();
  }

  /** How many fields of a type list such facts. */
  public long count(FactType holder) {
    return holder.fields().stream().filter(this::lists).count();
  }

  private boolean lists(Field field) {
    return field.type() instanceof FieldType.ListOf list && list.factType().equals(type);
  }
}
