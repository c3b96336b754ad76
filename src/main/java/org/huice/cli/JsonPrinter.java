package org.huice.cli;

import java.nio.charset.StandardCharsets;
import org.huice.json.CoreJson;
import org.huice.json.JsonText;

/** Prints each decision as one line of JSON; the core's bytes stand in it as they are. */
final class JsonPrinter implements DossierPrinter {
  private final Surroundings surroundings;
  private final Envelope envelope;

  JsonPrinter(Surroundings surroundings, Envelope envelope) {
    this.surroundings = surroundings;
    this.envelope = envelope;
  }

  @Override
  public void print(Decided decided) {
    write("{\"core\":");
    byte[] core = CoreJson.write(decided.determination());
    surroundings.out().write(core, 0, core.length);
    write(",\"envelope\":" + JsonText.compact(envelope.of(decided)) + "}\n");
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    surroundings.out().write(bytes, 0, bytes.length);
  }
}
