package org.huice.pool;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.pool.PoolRecord.Given;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a record of {@link RecordTree} back and adds it up again. */
public final class RecordReading {
  private final String file;
  private final String digest;
  private final Map<?, ?> record;

  private RecordReading(String file, String digest, Map<?, ?> record) {
    this.file = file;
    this.digest = digest;
    this.record = record;
  }

  /**
   * The record, if it is one and comes out even; a preview of one too, which the caller tells
   * apart. What the record says of its own content is not looked at here.
   *
   * @param file as messages name it
   * @param digest {@code sha256:…} of its bytes
   * @param record as maps, lists, texts, whole numbers and flags
   */
  public static Optional<PoolRecord> read(
      String file, String digest, Map<?, ?> record, Consumer<Problem> problems) {
    try {
      return new RecordReading(file, digest, record).read(problems);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException broken) {
      problems.accept(Problem.at(Place.of(file), PoolProblem.POOL_RECORD_BROKEN));
      return Optional.empty();
    }
  }

  private Optional<PoolRecord> read(Consumer<Problem> problems) {
    String kind = RecordParts.text(record, "kind");
    boolean known = kind.equals(PoolRecord.KIND) || kind.equals(PoolRecord.PREVIEW);
    if (!known || RecordParts.number(record, "schema") != PoolRecord.SCHEMA) {
      throw new IllegalArgumentException("no record of this version");
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean within = true;
    int kept = 0;
    Set<Given> given = new HashSet<>();
    for (Map<?, ?> claim : RecordParts.maps(record, "claims")) {
      BigDecimal award = RecordParts.yuan(claim, "award");
      sum = sum.add(award);
      within &= award.signum() >= 0 && award.compareTo(RecordParts.yuan(claim, "entitlement")) <= 0;
      if (isGiven(claim, award)) {
        kept++;
        within &= given.add(given(claim));
      }
    }
    BigDecimal total = RecordParts.yuan(record, "total");
    BigDecimal room = yuanIfAny("room");
    if (!within || sum.compareTo(total) != 0 || (room != null && !fits(room, total))) {
      problems.accept(
          Problem.at(
              Place.of(file),
              PoolProblem.POOL_RECORD_UNEVEN,
              total.toPlainString(),
              sum.toPlainString()));
      return Optional.empty();
    }
    return Optional.of(
        new PoolRecord(
            file,
            digest,
            RecordParts.text(record, "pool"),
            LocalDate.parse(RecordParts.text(record, "asOf")),
            yuanIfAny("budget"),
            total,
            kept,
            given,
            RecordParts.maps(record, "previous").stream()
                .map(one -> RecordParts.text(one, "digest"))
                .toList()));
  }

  private static boolean isGiven(Map<?, ?> claim, BigDecimal award) {
    return award.signum() > 0
        || (RecordParts.flag(claim, "admitted")
            && RecordParts.yuan(claim, "entitlement").signum() == 0);
  }

  /** Whether what there was is the budget less what was paid before, and is not exceeded. */
  private boolean fits(BigDecimal room, BigDecimal total) {
    BigDecimal left = RecordParts.yuan(record, "budget");
    for (Map<?, ?> previous : RecordParts.maps(record, "previous")) {
      left = left.subtract(RecordParts.yuan(previous, "paid"));
    }
    return room.compareTo(left.max(BigDecimal.ZERO)) == 0 && total.compareTo(room) <= 0;
  }

  private @Nullable BigDecimal yuanIfAny(String key) {
    return record.containsKey(key) ? RecordParts.yuan(record, key) : null;
  }

  static Given given(Map<?, ?> claim) {
    Map<?, ?> matter = RecordParts.map(claim, "matter");
    return new Given(
        RecordParts.fact(claim, "applicant"),
        RecordParts.text(matter, "policy"),
        RecordParts.text(matter, "clause"),
        RecordParts.fact(matter, "subject"));
  }
}
