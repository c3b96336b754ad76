package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.audit.Listed;
import org.huice.audit.Story;
import org.huice.json.JsonText;
import org.huice.ledger.EntryProof;
import org.huice.store.Payload;

/**
 * One entry as JSON on one line: the entry and what stands beside it byte for byte, its proof, and
 * what later entries say of it.
 */
final class LedgerShowJson {
  private LedgerShowJson() {}

  static void print(
      Story story, LedgerAccount account, LedgerReading ledger, Surroundings surroundings) {
    StringBuilder text = new StringBuilder("{\"number\":" + story.number());
    text.append(",\"leaf\":").append(story.leaf());
    Payload payload = story.payload();
    if (payload != null) {
      text.append(",\"payload\":{\"salt\":\"")
          .append(HexFormat.of().formatHex(payload.salt()))
          .append("\",\"core\":")
          .append(utf8(payload.core()).strip())
          .append(",\"text\":")
          .append(JsonText.compact(utf8(payload.text())))
          .append('}');
    }
    text.append(",\"erased\":").append(story.isErased());
    text.append(",\"agrees\":").append(story.agrees());
    if (account.account() != null) {
      text.append(",\"account\":")
          .append(JsonText.compact(LedgerAccountJson.tree(account.account())));
    }
    text.append(",\"later\":")
        .append(
            JsonText.compact(
                story.later().stream()
                    .map(
                        one ->
                            LedgerListJson.entry(
                                new Listed(one.number(), one.row(), null, null, null)))
                    .toList()));
    text.append(",\"proof\":").append(JsonText.compact(proof(story, ledger))).append('}');
    surroundings.out().println(text);
  }

  private static Map<String, Object> proof(Story story, LedgerReading ledger) {
    EntryProof proof = ledger.proof(story.number());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("index", proof.index());
    json.put("hashes", proof.hashes().stream().map(Base64.getEncoder()::encodeToString).toList());
    json.put("checkpoint", proof.checkpoint().toString());
    return json;
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
