package org.huice.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.tree.Node.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * A worked example that a machine wrote and a person has yet to confirm.
 *
 * @param parameters other values that it supposes; null for none
 * @param facts as in a fact file
 * @param expected each ruling that it names, as {@code cases.yaml} writes it
 */
public record CaseDraft(
    LocalDate asOf, @Nullable Mapping parameters, Mapping facts, List<String> expected) {
  /** Keeps its own copy of what is expected. */
  public CaseDraft {
    expected = List.copyOf(expected);
  }

  /**
   * The example, ready to be put into {@code cases.yaml}.
   *
   * @param name one sentence
   * @param remark stands behind everything that is expected, and asks for it to be confirmed
   */
  public String text(String name, String remark) {
    return "- case: "
        + YamlText.text(name)
        + "\n  as-of: "
        + asOf
        + "\n"
        + (parameters == null ? "" : "  parameters: " + YamlText.flow(parameters) + "\n")
        + "  facts:\n"
        + YamlText.block(facts, "    ")
        + "  expect:\n"
        + expected.stream()
            .map(line -> "    - " + line + " # " + remark + "\n")
            .collect(Collectors.joining());
  }
}
