package org.huice.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huice.page.OverlayTitle;
import org.huice.page.Words;
import org.huice.register.Overview;
import org.huice.register.Repetitions;
import org.huice.register.Sums;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;

/** What a register comes to, as the screen shows it: exact sums and bounds never in one figure. */
final class BatchSums {
  private final Words words;
  private final @Nullable Overlay overlay;

  BatchSums(Words words, @Nullable Overlay overlay) {
    this.words = words;
    this.overlay = overlay;
  }

  /** The overlay, where there is one, and the sums of all that were decided. */
  List<String> lines(Overview overview) {
    List<String> lines = new ArrayList<>();
    if (overlay != null) {
      lines.add(words.say("batch.overlay", OverlayTitle.of(overlay.content()), overlay.id()));
    }
    Sums sums = overview.sums();
    lines.add(words.say("batch.granted", overview.count("granted"), yuan(sums.granted())));
    if (sums.atMost().signum() > 0) {
      lines.add(words.say("batch.atMost", yuan(sums.atMost())));
    }
    lines.add(words.say("batch.charged", overview.count("charged"), yuan(sums.charged())));
    lines.add(
        words.say(
            "batch.open",
            overview.count("undetermined"),
            overview.count("discretionary"),
            soFar(sums.open())));
    return lines;
  }

  /** What has to be mended before anybody is paid by the results. */
  List<String> warnings(Overview overview, Repetitions repetitions) {
    List<String> warnings = new ArrayList<>();
    if (repetitions.count() > 0) {
      List<String> named =
          repetitions.first().stream()
              .map(one -> words.say("batch.twice.one", one.entry(), one.before()))
              .toList();
      warnings.add(words.say("batch.twice", repetitions.count(), words.list(named)));
    }
    if (overview.missed() > 0) {
      warnings.add(words.say("batch.marked", overview.missed()));
    }
    if (overview.shared() > 0) {
      warnings.add(words.say("batch.shared", overview.shared()));
    }
    return warnings;
  }

  /** No sum anybody is paid: to the 分, and said to be so where digits below that are left out. */
  private String soFar(BigDecimal yuan) {
    BigDecimal fen = yuan.setScale(2, RoundingMode.HALF_UP);
    return fen.compareTo(yuan) == 0 ? yuan(fen) : words.say("batch.open.about", yuan(fen));
  }

  /** With all its digits, at least to the 分. */
  private static String yuan(BigDecimal yuan) {
    DecimalFormat format =
        new DecimalFormat("#,##0.00########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(yuan);
  }
}
