package org.huice.bench.hand;

import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.common.Ruled;

/** The program by hand that also says of every rule and every condition why it holds or not. */
public final class ExplainedContender implements Contender<List<ExplainedContender.Explained>> {
  private final HandContender program;

  /** A ruling and why it is so. */
  public record Explained(Line line, List<Reading> readings) {}

  /** The program for a set. */
  public ExplainedContender(PolicySet set) {
    this.program = new HandContender(set, true);
  }

  @Override
  public String name() {
    return "hand-reasons";
  }

  @Override
  public Level level() {
    return Level.REASONS;
  }

  @Override
  public void load(List<Enterprise> enterprises) {
    program.load(enterprises);
  }

  @Override
  public List<List<Explained>> decide(int from, int to) {
    List<List<Explained>> all = new ArrayList<>(to - from);
    for (int n = from; n < to; n++) {
      Enterprise enterprise = program.enterprise(n);
      Reasons reasons = new Reasons(enterprise);
      List<Line> lines = program.decide(enterprise);
      List<Explained> explained = new ArrayList<>(lines.size());
      for (Line line : lines) {
        explained.add(new Explained(line, reasons.of(line)));
      }
      all.add(explained);
    }
    return all;
  }

  @Override
  public List<Ruled> say(List<Explained> result) {
    return result.stream()
        .map(one -> HandWords.of(one.line()).because(ReasonWords.of(one.readings())))
        .toList();
  }
}
