package org.huice.cli;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.json.JsonText;
import org.huice.ledger.Checkpoint;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.store.Verified;

/** What verifying a ledger came to, and what it cannot tell without what the auditor kept. */
final class LedgerVerifyText {
  private final Words words;
  private final Verified verified;

  LedgerVerifyText(Words words, Verified verified) {
    this.words = words;
    this.verified = verified;
  }

  /**
   * The lines.
   *
   * @param kept whether a checkpoint kept elsewhere was held against it
   * @param trusted whether a key kept elsewhere was
   */
  List<String> lines(String where, boolean kept, boolean trusted) {
    List<String> lines = new ArrayList<>();
    String entries = String.valueOf(verified.entries());
    String key = verified.isIntact() ? "ledger.verify.intact" : "ledger.verify.altered";
    lines.add(words.say(key, where, entries));
    lines.addAll(new ProblemText(words).lines(verified.findings()));
    Checkpoint state = verified.checkpoint();
    if (state != null) {
      lines.add(
          words.say(
              "ledger.verify.checkpoint",
              state.origin(),
              String.valueOf(state.size()),
              root(state)));
    }
    verified.keys().forEach(one -> lines.add(words.say("ledger.verify.key", one)));
    if (!trusted) {
      lines.add(words.say("ledger.verify.noKey"));
    }
    if (!kept) {
      lines.add(words.say("ledger.verify.noKept"));
    }
    return lines;
  }

  /** The same as JSON. */
  String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("intact", verified.isIntact());
    json.put("entries", verified.entries());
    Checkpoint state = verified.checkpoint();
    if (state != null) {
      json.put("origin", state.origin());
      json.put("size", state.size());
      json.put("root", root(state));
    }
    json.put("keys", verified.keys());
    json.put(
        "findings",
        verified.findings().stream().map(one -> LedgerSigned.json(one, words)).toList());
    return JsonText.indented(json);
  }

  private static String root(Checkpoint state) {
    return Base64.getEncoder().encodeToString(state.root());
  }
}
