package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import org.huice.audit.Inventory;
import org.huice.audit.Sought;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** Why an answer may not be the whole one: a name mistyped, or persons that were erased. */
final class LedgerDoubts {
  private final Words words;

  LedgerDoubts(Words words) {
    this.words = words;
  }

  /**
   * What an auditor must know beside the answer.
   *
   * @param nothing whether nothing was found, which may be a slip of the pen
   */
  List<String> lines(Sought sought, Inventory inventory, boolean nothing) {
    boolean named = sought.enterprise() != null;
    if (!named && !(nothing && sought.policy() != null)) {
      return List.of();
    }
    Inventory.Known known = inventory.known();
    List<String> lines = new ArrayList<>();
    if (nothing) {
      unknown("ledger.unknown.policy", sought.policy(), known.policies(), lines);
      unknown("ledger.unknown.enterprise", sought.enterprise(), known.enterprises(), lines);
    }
    if (nothing && named) {
      lines.add(words.say("ledger.unknown.hidden"));
    }
    if (named && known.erased() > 0) {
      lines.add(words.say("ledger.erasedToo", String.valueOf(known.erased())));
    }
    return lines;
  }

  private void unknown(String key, @Nullable String asked, List<String> known, List<String> lines) {
    if (asked != null && known.stream().noneMatch(one -> Typed.same(one, asked))) {
      lines.add(words.say(key, asked) + Typed.maybe(asked, known, words));
    }
  }
}
