package org.huice.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huice.register.InputFile;
import org.jspecify.annotations.Nullable;

/** Adds up what a register costs by each value of a parameter. */
public final class SweepLedger {
  private final Contrast contrast;
  private final SweepRequest request;
  private final List<PointSum> sums = new ArrayList<>();
  private long read;
  private long decided;

  /** Nothing entered yet. */
  public SweepLedger(Contrast contrast, SweepRequest request) {
    this.contrast = contrast;
    this.request = request;
    for (int i = 0; i <= request.values().size(); i++) {
      sums.add(PointSum.NONE);
    }
  }

  /** Enters one line that a {@link Sweeper} made. */
  public void enter(byte[] line) {
    List<PointSum> all = PointSum.all(LineJson.fields(line));
    read++;
    decided += all.isEmpty() ? 0 : 1;
    for (int i = 0; i < all.size(); i++) {
      sums.set(i, sums.get(i).plus(all.get(i)));
    }
  }

  /** What there is in the year, where a single pool covers the clauses; null where none does. */
  public @Nullable BigDecimal budget(LocalDate day) {
    return new PoolBudgets(contrast, day).only();
  }

  /**
   * What came of it.
   *
   * @param register the file as given
   * @param inputs its files with their digests
   */
  public Sweep sweep(String register, List<InputFile> inputs, LocalDate asOf) {
    Frame frame = Frame.of(contrast, register, inputs, asOf, read, decided);
    List<SweepPoint> points = new ArrayList<>();
    for (int i = 0; i < request.values().size(); i++) {
      points.add(sums.get(i + 1).at(request.values().get(i)));
    }
    return new Sweep(
        frame,
        request.policy(),
        request.parameter().name(),
        request.parameter().unit().symbol(),
        request.current(asOf).orElse(null),
        sums.get(0).at(null),
        points);
  }
}
