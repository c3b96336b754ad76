package org.huice.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Makes the row that an entry is found by, from its leaf and what stands beside it: for exports,
 * which have no index, and for whoever verifies. Whoever records makes it of what was decided; that
 * row has to be the same, but for the name.
 *
 * <p>All but the names come from the leaf. Of a determination, the applicant is found in the core:
 * its type is the first word of the facts, its key that of a ruling on this very applicant (which
 * every clause without another subject has); its name is the text of the applicant's facts that is
 * called one; who records may take another text of these facts. Of any other kind, {@code
 * applicant}, {@code name} and {@code subject} are texts of the payload's core, where it has them.
 */
public final class IndexOf {
  private static final Set<String> LEFT_OUT = Set.of("notApplicable", "notInForce");
  private static final String DETERMINATION = "determination";
  private static final String NAME = "名称";
  private static final String OPINIONS = "裁量意见";

  private IndexOf() {}

  /**
   * The row.
   *
   * @param leaf the exact bytes of the entry
   * @param payload null where there is none, or it was erased
   * @throws IllegalArgumentException if either is not as it is recorded, or they disagree
   */
  public static IndexRow row(byte[] leaf, @Nullable Payload payload) {
    return row(Json.of(leaf), core(payload));
  }

  /** What stands beside an entry, read; null where that is nothing. */
  static @Nullable Json core(@Nullable Payload payload) {
    return payload == null || payload.core().length == 0 ? null : Json.core(payload.core());
  }

  /** The row of an entry that was read, and of the core beside it; null where there is none. */
  static IndexRow row(Json entry, @Nullable Json core) {
    String kind = entry.text("kind");
    boolean decided = kind.equals(DETERMINATION);
    return new IndexRow(
        kind,
        entry.text("time"),
        core == null ? null : decided ? applicant(core) : core.textIfAny("applicant"),
        core == null ? null : decided ? name(core) : core.textIfAny("name"),
        kind.equals("payment") ? entry.text("paidOn") : entry.textIfAny("asOf"),
        entry.textIfAny("ruleSet"),
        refers(kind, entry),
        decided ? rulings(entry, core) : sums(kind, entry, core));
  }

  /**
   * Whether a row that was kept is that of the entry.
   *
   * @throws IllegalArgumentException as {@link #row} does
   */
  static boolean isOf(IndexRow kept, Json leaf, @Nullable Json core) {
    IndexRow made = row(leaf, core);
    return saysTheSame(kept, made)
        && kept.sums().equals(made.sums())
        && ((core != null && made.kind().equals(DETERMINATION))
            ? isOf(kept, made, core)
            : Objects.equals(kept.applicant(), made.applicant())
                && Objects.equals(kept.name(), made.name()));
  }

  /**
   * Whether a row that was kept is that of an entry as far as the entry alone tells: all but whom
   * it is about, which has to be named where something stands beside a decision and nowhere else.
   *
   * @param made of the entry alone
   * @param beside whether something stands beside it
   */
  static boolean isOfEntry(IndexRow kept, IndexRow made, boolean beside) {
    return saysTheSame(kept, made)
        && kept.sums().stream().map(IndexOf::nobodys).toList().equals(made.sums())
        && (beside
            ? !made.kind().equals(DETERMINATION)
                || (kept.applicant() != null
                    && kept.sums().stream().allMatch(sum -> sum.subject() != null))
            : kept.applicant() == null && kept.name() == null && kept.sums().equals(made.sums()));
  }

  private static Sum nobodys(Sum sum) {
    return new Sum(sum.policy(), sum.clause(), null, sum.ruling(), sum.fen(), sum.ceiling());
  }

  private static boolean saysTheSame(IndexRow kept, IndexRow made) {
    return kept.kind().equals(made.kind())
        && kept.time().equals(made.time())
        && Objects.equals(kept.asOf(), made.asOf())
        && Objects.equals(kept.ruleSet(), made.ruleSet())
        && kept.refers().equals(made.refers());
  }

  private static boolean isOf(IndexRow kept, IndexRow made, Json core) {
    String applicant = kept.applicant();
    Json fact = core.object("facts").object(type(core));
    return applicant != null
        && (made.applicant() == null
            ? applicant.startsWith(type(core) + "[")
            : made.applicant().equals(applicant))
        && (kept.name() == null || fact.holds(List.of(kept.name())));
  }

  private static List<Long> refers(String kind, Json entry) {
    return switch (kind) {
      case DETERMINATION -> entry.has("corrects") ? List.of(entry.number("corrects")) : List.of();
      case "pool" -> entry.numbers("determinations");
      case "payment" -> List.of(entry.number("determination"));
      case "erasure" -> entry.numbers("erased");
      default -> List.of();
    };
  }

  private static List<Sum> sums(String kind, Json entry, @Nullable Json core) {
    return kind.equals("payment")
        ? List.of(
            new Sum(
                entry.text("policy"),
                entry.text("clause"),
                core == null ? null : core.textIfAny("subject"),
                "paid",
                entry.fen("amount"),
                false))
        : List.of();
  }

  /** The leaf's rulings with the subjects of the core's, which have to say the same. */
  private static List<Sum> rulings(Json entry, @Nullable Json core) {
    List<Json> told = entry.objects("rulings");
    List<Json> decided =
        core == null
            ? told
            : core.objects("rulings").stream()
                .filter(ruling -> !LEFT_OUT.contains(ruling.text("ruling")))
                .toList();
    if (told.size() != decided.size()) {
      throw new IllegalArgumentException("rulings");
    }
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      sums.add(ruling(told.get(i), decided.get(i), core != null));
    }
    return sums;
  }

  private static Sum ruling(Json told, Json decided, boolean named) {
    for (String key : List.of("policy", "clause", "ruling", "amount", "bound")) {
      if (!Objects.equals(told.textIfAny(key), decided.textIfAny(key))) {
        throw new IllegalArgumentException(key);
      }
    }
    return new Sum(
        told.text("policy"),
        told.text("clause"),
        named ? identity(decided.object("subject")) : null,
        told.text("ruling"),
        told.has("amount") ? told.fen("amount") : null,
        "ceiling".equals(told.textIfAny("bound")));
  }

  private static @Nullable String applicant(Json core) {
    String type = type(core);
    Json fact = core.object("facts").object(type);
    return core.objects("rulings").stream()
        .map(ruling -> ruling.object("subject"))
        .filter(subject -> subject.text("type").equals(type) && fact.holds(subject.texts("key")))
        .findFirst()
        .map(IndexOf::identity)
        .orElse(null);
  }

  private static String type(Json core) {
    return core.object("facts").keys().stream()
        .filter(key -> !key.equals(OPINIONS))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("facts"));
  }

  /** The applicant's name where its facts say it in the usual words. */
  private static @Nullable String name(Json core) {
    Json fact = core.object("facts").object(type(core));
    return fact.keys().stream()
        .filter(key -> key.endsWith(NAME) && fact.map().get(key) instanceof String)
        .min(Comparator.comparingInt(String::length))
        .map(fact::text)
        .orElse(null);
  }

  /** {@code 企业[9141…]}, as facts are written everywhere. */
  private static String identity(Json subject) {
    return subject.text("type") + "[" + String.join(", ", subject.texts("key")) + "]";
  }
}
