package org.huice.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What an authority decided where the law leaves it to one (裁量意见): an amount up to a bound (“最高”),
 * or the outcome itself (“可以认定”, 一事一议).
 *
 * @param policy the policy's id
 * @param clause the clause's id
 * @param subject the key values of the subject; empty where the clause decides for the applicant
 * @param granted whether it is given, ordered or conferred at all
 * @param amount in 元, without trailing zeros; null where none is set
 * @param actor who decided
 * @param document the number of the decision
 * @param day of the decision; not after the day on which it is applied
 * @param reason why so
 * @param path where it stands in the fact file: {@code $.裁量意见[0]}
 * @param place where it stands, for messages
 */
public record Opinion(
    String policy,
    String clause,
    List<String> subject,
    boolean granted,
    @Nullable BigDecimal amount,
    String actor,
    String document,
    LocalDate day,
    String reason,
    String path,
    Place place) {
  /** Keeps its own copy. */
  public Opinion {
    subject = List.copyOf(subject);
  }

  /** The name of the decision that is missing where none was taken: {@code 裁量意见[第七条/J1].结论}. */
  public static String nameOf(String clause, List<String> subject) {
    return "%s[%s/%s].%s"
        .formatted(
            OpinionKey.LIST.get(0), clause, String.join("/", subject), OpinionKey.OUTCOME.word());
  }
}
