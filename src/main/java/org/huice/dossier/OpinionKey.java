package org.huice.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the decision of an authority says, with its word in fact files. */
enum OpinionKey {
  POLICY("政策", "policy", true),
  CLAUSE("条款", "clause", true),
  SUBJECT("对象", "subject", false),
  OUTCOME("结论", "outcome", true),
  AMOUNT("金额", "amount", false),
  ACTOR("决定人", "actor", true),
  DOCUMENT("文号", "document", true),
  DAY("日期", "day", true),
  REASON("理由", "reason", true);

  /** The key of the list in a fact file. */
  static final List<String> LIST = List.of("裁量意见", "opinions");

  private final String word;
  private final String english;
  private final boolean required;

  OpinionKey(String word, String english, boolean required) {
    this.word = word;
    this.english = english;
    this.required = required;
  }

  /** The key of that word. */
  static Optional<OpinionKey> of(String word) {
    return Arrays.stream(values())
        .filter(key -> key.word.equals(word) || key.english.equals(word))
        .findFirst();
  }

  /** The Chinese words. */
  static List<String> words() {
    return Arrays.stream(values()).map(OpinionKey::word).toList();
  }

  /** Its Chinese word. */
  String word() {
    return word;
  }

  /** Whether nothing is decided without it. */
  boolean isRequired() {
    return required;
  }
}
