package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import org.huice.dossier.FactId;

/**
 * For what something is awarded and paid: a clause and the fact it was decided for.
 *
 * @param policy its id
 * @param clause its name
 * @param subject the fact
 */
public record AwardMatter(String policy, String clause, FactId subject)
    implements Comparable<AwardMatter> {
  /**
   * Of a recorded object that has these three.
   *
   * @throws IllegalArgumentException if it has not
   */
  static AwardMatter of(Parts parts) {
    Parts subject = parts.object("subject");
    List<String> key = new ArrayList<>();
    subject.list("key").forEach(part -> key.add(String.valueOf(part)));
    return new AwardMatter(
        parts.text("policy"), parts.text("clause"), new FactId(subject.text("type"), key));
  }

  /** The key of its subject as fact files and settlement rules write it. */
  public String key() {
    return String.join("/", subject.key());
  }

  @Override
  public int compareTo(AwardMatter other) {
    int order = policy.compareTo(other.policy);
    order = order == 0 ? clause.compareTo(other.clause) : order;
    return order == 0 ? subject.compareTo(other.subject) : order;
  }

  /** {@code 连续奖补 第三条 项目[P-01]}. */
  @Override
  public String toString() {
    return policy + " " + clause + " " + subject;
  }
}
