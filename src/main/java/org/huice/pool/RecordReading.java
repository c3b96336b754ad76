package org.huice.pool;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.dossier.FactId;
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
   * The record, if it is one and comes out even.
   *
   * @param file as messages name it
   * @param digest {@code sha256:…} of its bytes
   * @param record as maps, lists, texts, whole numbers and flags
   */
  public static Optional<PoolRecord> read(
      String file, String digest, Map<?, ?> record, Consumer<Problem> problems) {
    try {
      return new RecordReading(file, digest, record).read(problems);
    } catch (IllegalArgumentException | DateTimeException broken) {
      problems.accept(Problem.at(Place.of(file), PoolProblem.POOL_RECORD_BROKEN));
      return Optional.empty();
    }
  }

  private Optional<PoolRecord> read(Consumer<Problem> problems) {
    if (!text(record, "kind").equals(PoolRecord.KIND)
        || !as(record.get("schema"), Long.class).equals((long) PoolRecord.SCHEMA)) {
      throw new IllegalArgumentException("no record of this version");
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean within = true;
    int kept = 0;
    Set<Given> given = new HashSet<>();
    for (Map<?, ?> claim : maps(record, "claims")) {
      BigDecimal award = yuan(claim, "award");
      sum = sum.add(award);
      within &= award.signum() >= 0 && award.compareTo(yuan(claim, "entitlement")) <= 0;
      if (isGiven(claim, award)) {
        kept++;
        within &= given.add(given(claim));
      }
    }
    BigDecimal total = yuan(record, "total");
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
            text(record, "pool"),
            LocalDate.parse(text(record, "asOf")),
            yuanIfAny("budget"),
            total,
            kept,
            given,
            maps(record, "previous").stream().map(one -> text(one, "digest")).toList()));
  }

  private static boolean isGiven(Map<?, ?> claim, BigDecimal award) {
    return award.signum() > 0
        || (as(claim.get("admitted"), Boolean.class) && yuan(claim, "entitlement").signum() == 0);
  }

  /** Whether what there was is the budget less what was paid before, and is not exceeded. */
  private boolean fits(BigDecimal room, BigDecimal total) {
    BigDecimal left = yuan(record, "budget");
    for (Map<?, ?> previous : maps(record, "previous")) {
      left = left.subtract(yuan(previous, "paid"));
    }
    return room.compareTo(left.max(BigDecimal.ZERO)) == 0 && total.compareTo(room) <= 0;
  }

  private @Nullable BigDecimal yuanIfAny(String key) {
    return record.containsKey(key) ? yuan(record, key) : null;
  }

  private static Given given(Map<?, ?> claim) {
    Map<?, ?> matter = as(claim.get("matter"), Map.class);
    return new Given(
        fact(claim.get("applicant")),
        text(matter, "policy"),
        text(matter, "clause"),
        fact(matter.get("subject")));
  }

  private static FactId fact(@Nullable Object value) {
    Map<?, ?> fact = as(value, Map.class);
    List<String> key = new ArrayList<>();
    for (Object part : as(fact.get("key"), List.class)) {
      key.add(as(part, String.class));
    }
    return new FactId(text(fact, "type"), key);
  }

  private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object one : as(map.get(key), List.class)) {
      maps.add(as(one, Map.class));
    }
    return maps;
  }

  private static BigDecimal yuan(Map<?, ?> map, String key) {
    return new BigDecimal(text(map, key));
  }

  private static String text(Map<?, ?> map, String key) {
    return as(map.get(key), String.class);
  }

  private static <T> T as(@Nullable Object value, Class<T> kind) {
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("no " + kind.getSimpleName());
    }
    return kind.cast(value);
  }
}
