package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.json.CoreJson;
import org.huice.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Prints each decision as one line of JSON; the core's bytes stand in it as they are. */
final class JsonPrinter implements DossierPrinter {
  private final Surroundings surroundings;
  private final boolean today;
  private final @Nullable Path overlay;

  JsonPrinter(Surroundings surroundings, boolean today, @Nullable Path overlay) {
    this.surroundings = surroundings;
    this.today = today;
    this.overlay = overlay;
  }

  @Override
  public void print(Decided decided) {
    write("{\"core\":");
    byte[] core = CoreJson.write(decided.determination());
    surroundings.out().write(core, 0, core.length);
    write(",\"envelope\":" + JsonText.compact(envelope(decided)) + "}\n");
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    surroundings.out().write(bytes, 0, bytes.length);
  }

  private Map<String, Object> envelope(Decided decided) {
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
    return envelope;
  }
}
