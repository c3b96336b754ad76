package org.huice.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.huice.sampling.Mistake.Way;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * Makes one fact: first every value, each looking at true ones; then what the vocabulary forbids is
 * put right; then the mistakes and gaps of the recipe are made.
 */
final class Making {
  /** By how many days a wrong day lies behind the one that it must not exceed. */
  private static final int LATE = 30;

  private final Shape shape;
  private final Scene scene;

  private Making(Shape shape, Scene scene) {
    this.shape = shape;
    this.scene = scene;
  }

  /** The fact of a scene whose values are not yet made. */
  static Made fact(Shape shape, Scene scene) {
    return new Making(shape, scene).made();
  }

  private Made made() {
    for (int slot : shape.order()) {
      Planned planned = shape.planned().get(slot);
      scene.values()[slot] = planned.isDue(scene) ? planned.generator().make(scene) : null;
    }
    @Nullable Value[] written = new Value[scene.values().length];
    for (int slot = 0; slot < written.length; slot++) {
      written[slot] = written(shape.planned().get(slot), scene.values()[slot]);
    }
    return new Made(shape, written);
  }

  private @Nullable Value written(Planned planned, @Nullable Value value) {
    if (planned.field() == null) {
      return null;
    }
    // Thrown whether or not there is a value, so that a field more or less changes little.
    Way way = way(planned);
    boolean absent = scene.dice().hits(planned.absent());
    if (value == null || absent) {
      return null;
    }
    if (isForbidden(planned) && !(way instanceof Mistake.Despite)) {
      return null;
    }
    Value allowed = limited(planned, value);
    return way == null ? allowed : wrong(planned, allowed, way);
  }

  private @Nullable Way way(Planned planned) {
    Mistake mistake = planned.mistake();
    return mistake != null && scene.dice().hits(mistake.parts()) ? mistake.way() : null;
  }

  private boolean isForbidden(Planned planned) {
    return planned.flag() >= 0
        && scene.values()[planned.flag()] instanceof Value.Flag flag
        && !flag.on();
  }

  /** No more than the field that it must not exceed: where it is more, just as much. */
  private Value limited(Planned planned, Value value) {
    Value most = planned.most() < 0 ? null : scene.values()[planned.most()];
    if (value instanceof Value.Day day && most instanceof Value.Day last) {
      return day.day().isAfter(last.day()) ? last : day;
    }
    if (value instanceof Value.Figure figure && most instanceof Value.Figure limit) {
      BigDecimal allowed = inUnit(planned, limit);
      return figure.exact().compareTo(allowed) > 0 ? figure(allowed, figure.decimals()) : figure;
    }
    return value;
  }

  /** The limit in the unit of the field that it limits. */
  private BigDecimal inUnit(Planned planned, Value.Figure limit) {
    Field field = Objects.requireNonNull(planned.field());
    Field other = Objects.requireNonNull(shape.planned().get(planned.most()).field());
    return Objects.equals(field.unit(), other.unit())
        ? limit.exact()
        : converted(limit.exact(), field, other);
  }

  private static BigDecimal converted(BigDecimal limit, Field field, Field other) {
    BigDecimal base = other.measure().map(unit -> unit.toBase(limit)).orElse(limit);
    return field
        .measure()
        .map(unit -> base.divide(unit.toBase(BigDecimal.ONE), unit.decimals(), RoundingMode.DOWN))
        .orElse(base);
  }

  private static Value figure(BigDecimal exact, int decimals) {
    return new Value.Figure(
        exact.setScale(decimals, RoundingMode.DOWN).unscaledValue().longValueExact(), decimals);
  }

  private Value wrong(Planned planned, Value value, Way way) {
    if (way instanceof Mistake.Instead instead) {
      return instead.values().choose(scene.dice());
    }
    if (way instanceof Mistake.WrongCheck) {
      return new Value.Text(CreditCode.wrongCheck(value.shown()));
    }
    if (way instanceof Mistake.WrongLetter) {
      return new Value.Text(CreditCode.wrongLetter(value.shown()));
    }
    if (way instanceof Mistake.Above) {
      return above(planned, value);
    }
    return way instanceof Mistake.Twice ? again(planned, value) : value;
  }

  private Value above(Planned planned, Value value) {
    Value most = planned.most() < 0 ? null : scene.values()[planned.most()];
    if (value instanceof Value.Day && most instanceof Value.Day last) {
      return new Value.Day(last.day().plusDays(LATE));
    }
    if (value instanceof Value.Figure figure && most instanceof Value.Figure limit) {
      BigDecimal more = inUnit(planned, limit).add(BigDecimal.ONE).multiply(BigDecimal.valueOf(2));
      return figure(more, figure.decimals());
    }
    return value;
  }

  private Value again(Planned planned, Value value) {
    Made before = scene.before();
    Value earlier = before == null ? null : before.value(planned.name());
    return earlier == null ? value : earlier;
  }
}
