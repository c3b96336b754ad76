package org.huice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huice.page.Words;

/** Where results without reasons ({@code --brief}) are possible. */
final class BriefResults {
  private final Words words;

  BriefResults(Words words) {
    this.words = words;
  }

  /**
   * Looks whether anything asked for needs reasons, or the core that is made of them.
   *
   * @throws CannotRun if so
   */
  void check(boolean full, boolean record, List<Path> targets) {
    if (full) {
      throw new CannotRun(words.say("batch.brief.full"));
    }
    if (record) {
      throw new CannotRun(words.say("batch.brief.record"));
    }
    for (Path target : targets) {
      if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
        throw new CannotRun(words.say("batch.brief.table", Input.name(target)));
      }
    }
  }
}
