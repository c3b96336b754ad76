package org.huice.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.evaluation.CrossChecking;
import org.huice.json.CanonicalJson;
import org.huice.money.Money;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** The first and the last line of a file of results; between them stands one for each entry. */
public final class ResultFile {
  /** What a file of results says it is. */
  static final String KIND = "results";

  /** The member of the last line that is there only where applicants are repeated. */
  static final String TWICE = "twice";

  /** The member of the first line that is there only where not all were cross-checked. */
  static final String CROSS_CHECK = "crossCheck";

  /** The version of its form. */
  static final int SCHEMA = 1;

  private ResultFile() {}

  /** The first line, without a line feed. */
  public static byte[] header(ResultLine.Header header) {
    Map<String, Object> line = new TreeMap<>();
    line.put("huice", header.program());
    line.put("kind", KIND);
    line.put("schema", SCHEMA);
    line.put("ruleSet", header.ruleSet());
    Determination.Overlaid overlay = header.overlay();
    if (overlay != null) {
      line.put("overlay", Map.of("id", overlay.id(), "content", overlay.content()));
    }
    line.put("asOf", header.asOf().toString());
    if (!header.crossCheck().equals(CrossChecking.EVERY.code())) {
      line.put(CROSS_CHECK, header.crossCheck());
    }
    line.put("lang", header.language());
    line.put(
        "input",
        header.inputs().stream()
            .map(input -> Map.of("name", input.name(), "sha256", input.sha256()))
            .toList());
    line.put("classes", header.classes());
    if (!header.notices().isEmpty()) {
      line.put("notices", header.notices());
    }
    if (!header.budgets().isEmpty()) {
      line.put("pools", header.budgets().stream().map(ResultFile::pool).toList());
    }
    return CanonicalJson.write(line);
  }

  private static Map<String, Object> pool(ResultLine.Budget budget) {
    return budget.yuan() == null
        ? Map.of("pool", budget.pool())
        : Map.of("pool", budget.pool(), "budget", Money.of(budget.yuan()).canonical());
  }

  /** The fields by which applicants of any type are told apart, in the order of the vocabulary. */
  public static List<String> classes(Vocabulary vocabulary) {
    return vocabulary.types().values().stream()
        .filter(FactType::applicant)
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.type() instanceof FieldType.Choice)
        .map(field -> field.name())
        .distinct()
        .toList();
  }

  /**
   * The last line, without a line feed.
   *
   * @param repeated how many of the rejected entries are of an applicant that has several
   * @param lines the {@link LineDigest} of all lines before it
   */
  public static byte[] footer(Totals totals, long repeated, String lines) {
    Map<String, Object> line = new TreeMap<>();
    line.put("read", Math.toIntExact(totals.read()));
    line.put("decided", Math.toIntExact(totals.decided()));
    line.put("rejected", Math.toIntExact(totals.rejected()));
    line.put("sha256", lines);
    if (repeated > 0) {
      line.put(TWICE, Math.toIntExact(repeated));
    }
    return CanonicalJson.write(line);
  }
}
