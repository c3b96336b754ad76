package org.huice.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.evaluation.CrossChecking;
import org.jspecify.annotations.Nullable;

/** What JSON says beside a decision: by which program, when, and from which files. */
final class Envelope {
  private final Surroundings surroundings;
  private final boolean today;
  private final @Nullable Path overlay;
  private final CrossChecking checking;

  /**
   * For one run.
   *
   * @param today whether no day was given
   * @param overlay its file; null where there is none
   * @param checking which dossiers are held against the second reading
   */
  Envelope(
      Surroundings surroundings, boolean today, @Nullable Path overlay, CrossChecking checking) {
    this.surroundings = surroundings;
    this.today = today;
    this.overlay = overlay;
    this.checking = checking;
  }

  /** That of one file, ready to be written as JSON. */
  Map<String, Object> of(Decided decided) {
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("version", Version.number());
    envelope.put("java", surroundings.properties().getProperty("java.version", ""));
    envelope.put("time", surroundings.clock().instant().toString());
    envelope.put("file", decided.file());
    envelope.put("charset", decided.charset());
    envelope.put("asOf", today ? "default" : "given");
    if (overlay != null) {
      envelope.put("overlay", Input.name(overlay));
    }
    envelope.put("crossCheck", checking.code());
    if (!checking.isEvery()) {
      envelope.put(
          "crossChecked", checking.isFor(decided.determination().dossier().applicant().id()));
    }
    Entered entered = decided.entered();
    if (entered != null) {
      envelope.put("ledger", entered.tree());
    }
    return envelope;
  }
}
