package org.huice.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.huice.dossier.FactField;
import org.jspecify.annotations.Nullable;

/** What a rule's conditions came to, as JSON; without the places of the rule file. */
final class ReadingJson {
  private final JsonSink out;

  ReadingJson(JsonSink out) {
    this.out = out;
  }

  /** What is missing, sorted. */
  static List<Map<String, Object>> missing(List<Missing> missing) {
    return TreeSink.objects(sink -> new ReadingJson(sink).all(missing));
  }

  /** One thing that is missing. */
  static Map<String, Object> missing(Missing missing) {
    return TreeSink.members(sink -> new ReadingJson(sink).one(missing)).map();
  }

  static String code(Truth truth) {
    return switch (truth) {
      case FALSE -> "false";
      case UNKNOWN -> "unknown";
      case TRUE -> "true";
    };
  }

  void write(RuleReading reading) {
    out.open();
    out.list(Keys.CONDITIONS, reading.conditions(), this::condition);
    out.word(Keys.RULE, reading.rule());
    out.word(Keys.TRUTH, code(reading.truth()));
    out.close();
  }

  /** A list of what is missing, sorted. */
  void all(List<Missing> missing) {
    out.openList();
    missing.stream().sorted().forEach(this::one);
    out.closeList();
  }

  private void one(Missing missing) {
    out.open();
    out.word(Keys.KIND, missing.kind().name().toLowerCase(Locale.ROOT));
    out.text(Keys.NAME, missing.name());
    out.close();
  }

  private void condition(Condition condition) {
    out.open();
    about(condition.aboutWhat());
    value(Keys.ACTUAL, condition.actualValue(), out);
    if (condition.missing().isEmpty() && condition.parts().isEmpty()) {
      out.wording(condition.wording(), condition.requiredValue(), condition.truth());
    } else {
      ofParts(condition);
    }
    out.close();
  }

  private void about(@Nullable Object about) {
    if (about instanceof FactField field) {
      out.key(Keys.ABOUT);
      out.field(field);
    } else {
      out.text(Keys.ABOUT, Condition.written(about));
    }
  }

  /** From {@code id} to {@code truth}. */
  private void ofParts(Condition condition) {
    out.word(Keys.ID, condition.id());
    if (!condition.missing().isEmpty()) {
      out.key(Keys.MISSING);
      all(condition.missing());
    }
    out.word(Keys.OPERATOR, condition.operator());
    out.listIfAny(Keys.PARTS, condition.parts(), this::condition);
    out.text(Keys.REQUIRED, condition.required());
    afterRequired(condition.wording(), condition.truth(), out);
  }

  /** The members that a rule gives to a condition without parts of which nothing is missing. */
  static void wording(Wording wording, @Nullable Object required, Truth truth, JsonSink out) {
    beforeRequired(wording, out);
    value(Keys.REQUIRED, required, out);
    afterRequired(wording, truth, out);
  }

  static void beforeRequired(Wording wording, JsonSink out) {
    out.word(Keys.ID, wording.id());
    out.word(Keys.OPERATOR, wording.operator());
  }

  static void afterRequired(Wording wording, Truth truth, JsonSink out) {
    out.word(Keys.TEXT, wording.text());
    out.word(Keys.TRUTH, code(truth));
  }

  /** A value as {@link Condition#written} writes it. */
  static void value(JsonKey key, @Nullable Object value, JsonSink out) {
    if (value instanceof BigDecimal number) {
      out.decimal(key, number, 0);
    } else if (value instanceof Boolean flag) {
      out.word(key, flag.toString());
    } else {
      out.text(key, Condition.written(value));
    }
  }
}
