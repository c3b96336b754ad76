package org.huice.impact;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huice.json.JsonText;

/** Writes an impact as one JSON object in UTF-8; each applicant stands on a line of its own. */
public final class ImpactJson {
  private ImpactJson() {}

  /**
   * A comparison, with every applicant that changed or could not be compared.
   *
   * @param out is not closed
   */
  public static void write(
      Comparison comparison, Iterable<ChangedApplicant> changed, OutputStream out)
      throws IOException {
    write(ComparisonJson.of(comparison), "applicants", changed, out);
  }

  /**
   * That the two sides do not differ.
   *
   * @param out is not closed
   */
  public static void writeSame(Frame frame, OutputStream out) throws IOException {
    String tree = JsonText.compact(ComparisonJson.same(frame)) + "\n";
    out.write(tree.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * A sweep, with every entry that could not be decided.
   *
   * @param out is not closed
   */
  public static void write(Sweep sweep, Iterable<ChangedApplicant> rejected, OutputStream out)
      throws IOException {
    write(ComparisonJson.of(sweep), "rejected", rejected, out);
  }

  private static void write(
      Map<String, Object> tree, String key, Iterable<ChangedApplicant> some, OutputStream out)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    String head = JsonText.compact(tree);
    text.write(head.substring(0, head.length() - 1));
    text.write(",\"" + key + "\":[");
    String separator = "\n";
    for (ChangedApplicant applicant : some) {
      text.write(separator);
      text.write(JsonText.compact(ChangedJson.of(applicant)));
      separator = ",\n";
    }
    text.write("]}\n");
    text.flush();
  }
}
