package org.huice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.audit.Account;
import org.huice.audit.Recorded;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of a decision that was to be recorded.
 *
 * @param recorded where it stands; null where it was refused, which is told as a problem
 * @param account what was paid of it and of those that it corrects; null where it corrects none
 */
record Entered(@Nullable Recorded recorded, @Nullable Account account) {
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
    if (account != null && account.paid().signum() > 0) {
      tree.put("account", LedgerAccountJson.tree(account));
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

  /** As a person reads it: where it stands, and what was paid too much by what it corrects. */
  List<String> lines(Words words) {
    if (recorded == null) {
      return List.of(words.say("ledger.refused"));
    }
    String key = recorded.anew() ? "ledger.recorded" : "ledger.known";
    List<String> lines = new ArrayList<>();
    lines.add(words.say(key, String.valueOf(recorded.number())));
    if (account != null) {
      lines.addAll(new LedgerAccountText(words).warnings(account));
    }
    return lines;
  }
}
