package org.huice.cli;

import java.nio.file.Path;
import org.huice.page.Words;

/** Watches a folder until the process is asked to end, which is how it is meant to end. */
final class Watching {
  private Watching() {}

  /**
   * Returns where nobody listens any more.
   *
   * @param sound takes each state of the folder without errors
   */
  static int folder(Path folder, LintWatch.Sound sound, Surroundings surroundings, Words words) {
    Thread end =
        new Thread(
            () -> {
              surroundings.out().flush();
              Runtime.getRuntime().halt(ExitCode.DONE);
            },
            "huice-watch-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      surroundings.out().println(words.say("watch.begin", Input.name(folder)));
      new LintWatch(folder, surroundings.out(), words, sound)
          .run(() -> !surroundings.out().checkError());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      leave(end);
    }
    return ExitCode.DONE;
  }

  private static void leave(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // It is what ends the process just now.
    }
  }
}
