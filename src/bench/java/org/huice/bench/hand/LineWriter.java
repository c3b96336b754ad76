package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import org.huice.bench.hand.Line.Winner;
import tools.jackson.core.JsonGenerator;

/** Writes rulings with their amounts and steps, one JSON object for an enterprise. */
final class LineWriter {
  private final JsonGenerator json;

  LineWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(String applicant, List<Line> lines) {
    json.writeStartObject();
    json.writeStringProperty("applicant", applicant);
    json.writeArrayPropertyStart("rulings");
    lines.forEach(this::ruling);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ruling(Line line) {
    json.writeStartObject();
    matter(line);
    json.writeStringProperty("ruling", HandWords.code(line.kind));
    if (line.bar != null) {
      json.writeObjectPropertyStart("by");
      matter(line.bar);
      json.writeEndObject();
    }
    if (line.from != null) {
      json.writeStringProperty("from", line.from.toString());
    }
    if (line.rule != null) {
      json.writeStringProperty("rule", line.rule);
      json.writeArrayPropertyStart("winners");
      line.winners.forEach(this::winner);
      json.writeEndArray();
    }
    if (line.sum != null) {
      json.writeStringProperty("amount", line.sum.value().toPlainString());
      steps("steps", line.sum.steps());
    }
    json.writeEndObject();
  }

  private void matter(Line line) {
    json.writeStringProperty("policy", line.policy);
    json.writeStringProperty("clause", line.clause);
    json.writeStringProperty("subject", line.subject.toString());
  }

  private void winner(Winner winner) {
    json.writeStartObject();
    matter(winner.line());
    json.writeStringProperty("amount", winner.yuan().toPlainString());
    json.writeEndObject();
  }

  private void steps(String name, List<Step> steps) {
    json.writeArrayPropertyStart(name);
    for (Step step : steps) {
      json.writeStartObject();
      json.writeStringProperty("operation", step.operation());
      json.writeStringProperty("label", step.label());
      json.writeStringProperty("operand", plain(step.operand()));
      json.writeStringProperty("unit", step.unit());
      String source = step.of() == null ? step.source() : step.of() + "." + step.source();
      json.writeStringProperty("source", source);
      json.writeStringProperty("result", plain(step.result()));
      if (!step.parts().isEmpty()) {
        steps("parts", step.parts());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
