package org.huice.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the decision of an authority says, with its word in fact files and sheets. */
public enum OpinionKey {
  /** The id of the policy. */
  POLICY("政策", "policy", true),
  /** The id of the clause. */
  CLAUSE("条款", "clause", true),
  /** The key values of the subject, joined by “/”. */
  SUBJECT("对象", "subject", false),
  /** One of {@link #outcomes()}. */
  OUTCOME("结论", "outcome", true),
  /** In 元. */
  AMOUNT("金额", "amount", false),
  /** Who decided. */
  ACTOR("决定人", "actor", true),
  /** The number of the decision. */
  DOCUMENT("文号", "document", true),
  /** The day of the decision. */
  DAY("日期", "day", true),
  /** Why so. */
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

  /** The key of the list in a fact file, which is also the name of its sheet. */
  public static String list() {
    return LIST.get(0);
  }

  /** What an authority may decide, in Chinese: that it is given, and that it is not. */
  public static List<String> outcomes() {
    return List.of("给予", "不予");
  }

  /** Its Chinese word. */
  public String word() {
    return word;
  }

  /** Whether nothing is decided without it. */
  public boolean isRequired() {
    return required;
  }
}
