package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.audit.Recorded;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of a decision that was to be recorded.
 *
 * @param recorded where it stands; null where it was refused, which is told as a problem
 */
record Entered(@Nullable Recorded recorded) {
  /** As JSON says it. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("recorded", recorded != null);
    if (recorded != null) {
      tree.put("number", recorded.number());
      tree.put("anew", recorded.anew());
      tree.put("checkpoint", recorded.checkpoint());
      if (!recorded.repeats().isEmpty()) {
        tree.put("repeats", recorded.repeats());
      }
    }
    return tree;
  }

  /** What somebody should look at: that its matters are granted elsewhere too. */
  Optional<String> warning(String file, Words words) {
    if (recorded == null || recorded.repeats().isEmpty()) {
      return Optional.empty();
    }
    List<String> numbers = recorded.repeats().stream().map(String::valueOf).toList();
    return Optional.of(
        words.say("ledger.repeats", file, String.valueOf(recorded.number()), words.list(numbers)));
  }

  /** As a person reads it. */
  String line(Words words) {
    if (recorded == null) {
      return words.say("ledger.refused");
    }
    String key = recorded.anew() ? "ledger.recorded" : "ledger.known";
    return words.say(key, String.valueOf(recorded.number()));
  }
}
