package org.huice.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.policy.Parameter;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.tree.Sha256;
import org.huice.tree.TextBytes;
import org.huice.tree.YamlTree;

/** Reads an overlay file. */
public final class OverlayReader {
  private final RuleSet ruleSet;
  private final Tally problems;

  private OverlayReader(RuleSet ruleSet, Consumer<Problem> problems) {
    this.ruleSet = ruleSet;
    this.problems = new Tally(problems);
  }

  /**
   * Reads an overlay.
   *
   * @param file as messages shall name it
   * @param ruleSet whose parameters it gives other values
   * @return the overlay; empty if there was any problem
   */
  public static Optional<Overlay> read(
      String file, byte[] bytes, RuleSet ruleSet, Consumer<Problem> problems) {
    OverlayReader reader = new OverlayReader(ruleSet, problems);
    Optional<Map<String, Map<String, Parameter>>> parameters =
        YamlTree.read(file, bytes, reader.problems)
            .flatMap(node -> Section.of(node, Keys.OVERLAY, reader.problems))
            .map(reader::parameters);
    return parameters
        .filter(all -> reader.problems.clean())
        .flatMap(all -> overlay(file, bytes, all, reader.problems));
  }

  private static Optional<Overlay> overlay(
      String file,
      byte[] bytes,
      Map<String, Map<String, Parameter>> parameters,
      Consumer<Problem> problems) {
    return TextBytes.utf8(file, bytes, problems)
        .map(text -> new Overlay(Sha256.name(bytes), text.text(), parameters));
  }

  private Map<String, Map<String, Parameter>> parameters(Section overlay) {
    overlay.text("title");
    String reason = overlay.text("assumed").orElse("");
    Map<String, Map<String, Parameter>> all = new TreeMap<>();
    overlay
        .named("parameters")
        .forEach((policy, entry) -> policy(entry, reason).ifPresent(some -> all.put(policy, some)));
    return Collections.unmodifiableMap(all);
  }

  private Optional<Map<String, Parameter>> policy(Entry entry, String reason) {
    PolicyRules rules = ruleSet.policies().get(entry.key());
    if (rules == null) {
      unknownPolicy(entry.key(), entry.place());
      return Optional.empty();
    }
    return Section.mapping(entry.value(), entry.key(), problems)
        .map(
            mapping -> {
              Map<String, Entry> named = new LinkedHashMap<>();
              mapping.entries().forEach(one -> named.put(one.key(), one));
              return new OverlayParameters(rules.document(), reason, problems).read(named);
            });
  }

  private void unknownPolicy(String policy, Place place) {
    problems.accept(
        Problem.at(
            place,
            RuleSetProblem.OVERLAY_OF_NO_POLICY,
            policy,
            Nearest.allowed(policy, ruleSet.policies().keySet())));
  }
}
