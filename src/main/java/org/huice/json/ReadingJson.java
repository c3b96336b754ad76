package org.huice.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;

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
    out.text(Keys.ABOUT, condition.about());
    out.text(Keys.ACTUAL, condition.actual());
    out.word(Keys.ID, condition.id());
    if (!condition.missing().isEmpty()) {
      out.key(Keys.MISSING);
      all(condition.missing());
    }
    out.word(Keys.OPERATOR, condition.operator());
    out.listIfAny(Keys.PARTS, condition.parts(), this::condition);
    out.text(Keys.REQUIRED, condition.required());
    out.word(Keys.TEXT, condition.text());
    out.word(Keys.TRUTH, code(condition.truth()));
    out.close();
  }
}
