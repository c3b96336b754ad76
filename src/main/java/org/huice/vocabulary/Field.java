package org.huice.vocabulary;

import java.util.List;
import java.util.Optional;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact type, with what the vocabulary says of it.
 *
 * @param name as rules and fact files write it
 * @param type what it may hold
 * @param key whether it is part of the fact's identity ({@code @key})
 * @param owner whether it is the fact under which this one is nested ({@code @owner})
 * @param place whether it is the administrative division code that decides where a policy holds
 *     ({@code @place}; GB/T 2260)
 * @param uscc whether it is a unified social credit code whose check character is verified ({@code
 *     @uscc}; GB 32100-2015)
 * @param label the printed name where the name is no identifier, accepted in fact files too ({@code
 *     @label})
 * @param unit the unit of a number ({@code @unit}), a symbol that {@link Unit}
 *     knows
 * @param meaning one sentence ({@code @meaning})
 * @param range the least and greatest value, both included, as written: {@code 0..100}, {@code
 *     0..}, {@code ..100} ({@code @range})
 * @param example one value as a fact file writes it ({@code @example})
 * @param aliases former names that fact files may still use ({@code @alias("旧名1,旧名2")})
 * @param noMoreThan the field of the same fact that this number or day must not exceed, where both
 *     are given ({@code @noMoreThan("其他字段")})
 * @param onlyIf the flag of the same fact that must not be false where this field has a value
 *     ({@code @onlyIf("布尔字段")})
 * @param changeable whether the applicant can bring about another value, such as by investing more;
 *     only then is a change of it ever suggested as the applicant's own ({@code @changeable})
 * @param happened whether its day is of something that has happened ({@code @happened}): one later
 *     than the day of a decision is a problem
 * @param declared where it is declared
 */
public record Field(
    String name,
    FieldType type,
    boolean key,
    boolean owner,
    boolean place,
    boolean uscc,
    @Nullable String label,
    @Nullable String unit,
    @Nullable String meaning,
    @Nullable String range,
    @Nullable String example,
    List<String> aliases,
    @Nullable String noMoreThan,
    @Nullable String onlyIf,
    boolean changeable,
    boolean happened,
    Place declared) {
  /** A field that says nothing of when its day is. */
  public Field(
      String name,
      FieldType type,
      boolean key,
      boolean owner,
      boolean place,
      boolean uscc,
      @Nullable String label,
      @Nullable String unit,
      @Nullable String meaning,
      @Nullable String range,
      @Nullable String example,
      List<String> aliases,
      @Nullable String noMoreThan,
      @Nullable String onlyIf,
      boolean changeable,
      Place declared) {
    this(
        name,
        type,
        key,
        owner,
        place,
        uscc,
        label,
        unit,
        meaning,
        range,
        example,
        aliases,
        noMoreThan,
        onlyIf,
        changeable,
        false,
        declared);
  }

  /** The unit of a number; empty where none is declared, or none that is known. */
  public Optional<Unit> measure() {
    return Optional.ofNullable(unit).flatMap(Unit::of);
  }

  /** The name a person reads. */
  public String printed() {
    return label == null ? name : label;
  }
}
