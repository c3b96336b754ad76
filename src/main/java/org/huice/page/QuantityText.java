package org.huice.page;

import java.util.List;
import java.util.Set;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.money.Unit;

/** Writes the quantities that a step of a computation reads. */
final class QuantityText {
  private static final Set<String> FLAGS = Set.of("true", "false");

  private final Words words;
  private final EvidenceText evidence;

  QuantityText(Words words, EvidenceText evidence) {
    this.words = words;
    this.evidence = evidence;
  }

  /** Those among the parts of a step. */
  static List<Step> of(Step step) {
    return step.parts().isEmpty()
        ? List.of()
        : step.parts().stream().filter(part -> part.operation() == Operation.QUANTITY).toList();
  }

  /** {@code 研发投入 800 万元(核定:审计报告)、占比 9.5%}; empty where none was read. */
  String all(Step step) {
    List<Step> read = of(step);
    return read.isEmpty() ? "" : words.list(read.stream().map(this::one).toList());
  }

  private String operand(Step quantity) {
    boolean word = Unit.of(quantity.unit()).filter(Unit::isChoice).isPresent();
    return word && FLAGS.contains(quantity.operand())
        ? words.say("flag." + quantity.operand())
        : NumberText.operand(quantity.operand(), quantity.unit());
  }

  /** One with its unit and where it comes from. */
  String one(Step quantity) {
    return quantity.label() + " " + operand(quantity) + evidence.of(quantity.source());
  }
}
