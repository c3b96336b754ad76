package org.huice.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Determination;
import org.huice.dossier.FactId;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a page: who, on which day, by which rules. */
final class HeadText {
  private static final int HASH = 12;

  private final Words words;
  private final @Nullable Overlay overlay;
  private final boolean given;
  private final LocalDate today;

  HeadText(Words words, @Nullable Overlay overlay, boolean given, LocalDate today) {
    this.words = words;
    this.overlay = overlay;
    this.given = given;
    this.today = today;
  }

  /** The lines. */
  List<String> lines(Determination determination, Names names) {
    FactId applicant = determination.dossier().applicant().id();
    String name = names.applicant().orElse(applicant.type());
    List<String> lines = new ArrayList<>();
    lines.add(words.say("head.applicant", name, String.join("/", applicant.key())));
    lines.add(
        words.say(
            given ? "head.asOf" : "head.today",
            determination.asOf().toString(),
            shortened(determination.ruleSet())));
    if (determination.asOf().isAfter(today)) {
      lines.add(words.say("head.future"));
    }
    Determination.Overlaid overlaid = determination.overlay();
    if (overlaid != null) {
      String title = overlay == null ? "" : OverlayTitle.of(overlay);
      lines.add(words.say("head.overlay", title, shortened(overlaid.id())));
    }
    return lines;
  }

  private static String shortened(String id) {
    String hex = id.substring(id.indexOf(':') + 1);
    return hex.substring(0, Math.min(HASH, hex.length()));
  }
}
