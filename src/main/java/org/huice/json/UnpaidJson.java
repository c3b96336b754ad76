package org.huice.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huice.determination.Measure;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Superseded.Winner;

/** What is told of rulings that pay nothing although a rule is met, as JSON. */
final class UnpaidJson {
  private final JsonSink out;
  private final MatterJson matters;

  UnpaidJson(JsonSink out) {
    this.out = out;
    this.matters = new MatterJson(out);
  }

  void kind(Ruling.Confirmed confirmed) {
    out.word(Keys.KIND, confirmed.kind().name().toLowerCase(Locale.ROOT));
  }

  /** A target that is only aimed at is neither reached nor missed. */
  void measure(Ruling.Reported reported) {
    Measure measure = reported.measure();
    out.key(Keys.MEASURE);
    out.open();
    out.text(Keys.ACTUAL, measure.actual());
    out.text(Keys.LABEL, measure.label());
    out.word(Keys.OPERATOR, measure.operator());
    out.text(Keys.PARAMETER, measure.parameter());
    if (reported.soft() == null) {
      out.flag(Keys.REACHED, measure.reached());
    }
    out.text(Keys.TARGET, measure.target());
    out.text(Keys.UNIT, measure.unit());
    out.close();
  }

  /** By matter. */
  void winners(Ruling.Superseded superseded) {
    List<Winner> sorted =
        superseded.winners().stream().sorted(Comparator.comparing(Winner::matter)).toList();
    out.listIfAny(Keys.WINNERS, sorted, this::winner);
  }

  private void winner(Winner winner) {
    out.open();
    out.sum(Keys.AMOUNT, winner.yuan());
    matters.clause(winner.matter());
    matters.policy(winner.matter());
    matters.subject(winner.matter());
    out.close();
  }
}
