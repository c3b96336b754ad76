package org.huice.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what is decided, while the ledger is open that supplies earlier awards.
 *
 * @param run with them, or without where none are asked for
 * @param ledger of which they come; null where none are asked for
 * @param upTo the last entry that counts
 */
record HistoryRun(CheckRun run, @Nullable LedgerReading ledger, long upTo)
    implements AutoCloseable {
  private static final Pattern SHOWN = Pattern.compile("--history ledger=(\\d{1,18})@");

  /**
   * Names what is supplied, so that a run is not taken up with another history: {@code --history
   * ledger=17@} and the name and digest of the ledger's first key; empty where nothing is supplied.
   */
  String shown() {
    if (ledger == null) {
      return "";
    }
    String key = ledger.view().keys().stream().findFirst().orElse("");
    int end = key.indexOf('+', key.indexOf('+') + 1);
    return "--history ledger=" + upTo + "@" + key.substring(0, Math.max(end, 0));
  }

  /** The last entry that counted for a run that is named so; null where none did. */
  static @Nullable Long upTo(String shown) {
    Matcher found = SHOWN.matcher(shown);
    return found.find() ? Long.valueOf(found.group(1)) : null;
  }

  @Override
  public void close() {
    if (ledger != null) {
      ledger.close();
    }
  }
}
