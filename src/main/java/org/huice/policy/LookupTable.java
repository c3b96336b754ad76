package org.huice.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A table by one key or several, such as size and ratio, or level and title. Exactly one row fits,
 * or none: rows that overlap are a problem of the policy's file.
 *
 * @param keys the columns that choose a row
 * @param rows in the order of the document
 */
public record LookupTable(List<Key> keys, List<Row> rows) {
  /** Keeps its own copies. */
  public LookupTable {
    keys = List.copyOf(keys);
    rows = List.copyOf(rows);
  }

  /**
   * The row that fits; empty if none does.
   *
   * @param values one for each key, in their order
   */
  public Optional<Row> row(List<Value> values) {
    for (Row row : rows) {
      if (fits(row, values)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private boolean fits(Row row, List<Value> values) {
    for (int i = 0; i < keys.size(); i++) {
      if (!row.cells().get(i).fits(values.get(i), keys.get(i).unit())) {
        return false;
      }
    }
    return true;
  }

  /** What a key is. */
  public sealed interface Value {
    /**
     * A number, in its base unit, or the share that one has in another.
     *
     * @param part the number itself
     * @param whole 1 for a number that is no share; where it is not above 0 nothing is a share of
     *     it, so that no bounds fit
     */
    record Ratio(BigDecimal part, BigDecimal whole) implements Value {}

    /** An option by its name, a text, or a flag as {@code true} or {@code false}. */
    record Word(String word) implements Value {}
  }

  /**
   * A column that chooses.
   *
   * @param name as the rows name it
   * @param field of the fact that the rule hands over
   * @param of the field of which it is a share; null where the field itself is meant
   * @param unit of a number or a share; {@link Unit#CHOICE} for enum constants, texts and flags
   */
  public record Key(String name, String field, @Nullable String of, Unit unit) {}

  /**
   * A row.
   *
   * @param cells one for each key, in their order
   * @param pays in the parameter's unit
   */
  public record Row(List<Cell> cells, BigDecimal pays) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a key has to be for a row to fit. */
  public sealed interface Cell {
    /**
     * Whether a value fits; one of another kind never does.
     *
     * @param unit of the key
     */
    boolean fits(Value value, Unit unit);

    /** Any value. */
    record Any() implements Cell {
      @Override
      public boolean fits(Value value, Unit unit) {
        return true;
      }
    }

    /**
     * A number between bounds, in the key's unit.
     *
     * @param low null where there is none
     * @param above whether the low bound itself does not fit (“超过”)
     * @param high null where there is none
     * @param upTo whether the high bound itself fits (“以下(含)”)
     */
    record Between(@Nullable BigDecimal low, boolean above, @Nullable BigDecimal high, boolean upTo)
        implements Cell {
      @Override
      public boolean fits(Value value, Unit unit) {
        return value instanceof Value.Ratio ratio
            && ratio.whole().signum() > 0
            && reaches(ratio, unit)
            && staysWithin(ratio, unit);
      }

      private boolean reaches(Value.Ratio ratio, Unit unit) {
        int side = low == null ? 1 : side(ratio, unit, low);
        return above ? side > 0 : side >= 0;
      }

      private boolean staysWithin(Value.Ratio ratio, Unit unit) {
        int side = high == null ? -1 : side(ratio, unit, high);
        return upTo ? side <= 0 : side < 0;
      }

      /** By cross multiplication, and thus exactly. */
      private static int side(Value.Ratio ratio, Unit unit, BigDecimal bound) {
        return ratio.part().compareTo(unit.toBase(bound).multiply(ratio.whole()));
      }
    }

    /** One of these words. */
    record OneOf(Set<String> words) implements Cell {
      @Override
      public boolean fits(Value value, Unit unit) {
        return value instanceof Value.Word word && words.contains(word.word());
      }
    }
  }
}
