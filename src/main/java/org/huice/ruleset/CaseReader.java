package org.huice.ruleset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Sequence;
import org.huice.tree.YamlTree;
import org.jspecify.annotations.Nullable;

/** Reads the worked examples of a policy. */
public final class CaseReader {
  private static final String REASON = "cases.yaml";

  private final PolicyDocument policy;
  private final Consumer<Problem> problems;
  private final Map<String, Place> names = new LinkedHashMap<>();

  private CaseReader(PolicyDocument policy, Consumer<Problem> problems) {
    this.policy = policy;
    this.problems = problems;
  }

  /**
   * Reads {@code policies/<id>/cases.yaml}.
   *
   * @param file its path, whose folder names the policy
   * @return the cases that could be read, in the order of the file
   */
  public static List<PolicyCase> read(
      String file, byte[] bytes, RuleSet ruleSet, Consumer<Problem> problems) {
    String id = policy(file);
    PolicyRules rules = ruleSet.policies().get(id);
    if (rules == null) {
      String known = Nearest.allowed(id, ruleSet.policies().keySet());
      problems.accept(Problem.at(Place.of(file), RuleSetProblem.CASES_OF_NO_POLICY, id, known));
      return List.of();
    }
    CaseReader reader = new CaseReader(rules.document(), problems);
    return YamlTree.read(file, bytes, problems).map(reader::cases).orElse(List.of());
  }

  /**
   * The same, where the file was read before: where neither it nor its policy changed it is not
   * read again.
   *
   * @param memory of the readings before, and of this one for the next
   */
  public static List<PolicyCase> read(
      String file, byte[] bytes, RuleSet ruleSet, FolderMemory memory, Consumer<Problem> problems) {
    return memory.cases(file, bytes, ruleSet.policies().get(policy(file)), ruleSet, problems);
  }

  private static String policy(String file) {
    Path folder = Path.of(file).toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
  }

  private List<PolicyCase> cases(Node node) {
    if (!(node instanceof Sequence list)) {
      problems.accept(Problem.at(node.place(), RuleSetProblem.NOT_A_LIST, "cases.yaml"));
      return List.of();
    }
    List<PolicyCase> cases = new ArrayList<>();
    for (Node item : list.items()) {
      Tally own = new Tally(problems);
      Section.of(item, Keys.CASE, sentence(item), own)
          .flatMap(section -> policyCase(section, own))
          .filter(one -> own.clean())
          .ifPresent(cases::add);
    }
    return List.copyOf(cases);
  }

  /** What a case is called in messages: its sentence, where it has one. */
  private static String sentence(Node item) {
    return item instanceof Node.Mapping mapping
        ? mapping.get("case").map(Section::shown).filter(s -> !s.isBlank()).orElse("case")
        : "case";
  }

  private Optional<PolicyCase> policyCase(Section section, Consumer<Problem> own) {
    Optional<String> name = section.text("case");
    name.ifPresent(sentence -> once(sentence, section));
    Optional<LocalDate> asOf = section.day("as-of");
    Overlay overlay = overlay(section, own);
    List<Expected> expected = expected(section, own);
    Optional<Node> facts =
        section.node("facts").flatMap(node -> Section.mapping(node, "facts", own)).map(m -> m);
    return name.flatMap(
        sentence ->
            asOf.flatMap(
                day ->
                    facts.map(
                        given ->
                            new PolicyCase(
                                sentence,
                                policy.id(),
                                day,
                                overlay,
                                given,
                                expected,
                                section.textOrNull("wrong-reading"),
                                section.place()))));
  }

  private void once(String name, Section section) {
    Place first = names.putIfAbsent(name, section.place("case"));
    if (first != null) {
      section.report(
          section.place("case"),
          RuleSetProblem.DUPLICATE_CASE,
          name,
          Integer.toString(first.line()));
    }
  }

  private @Nullable Overlay overlay(Section section, Consumer<Problem> own) {
    Node node = section.node("parameters").orElse(null);
    if (node == null) {
      return null;
    }
    Map<String, Parameter> changed =
        new OverlayParameters(policy, REASON, own).read(section.named("parameters"));
    return Overlay.of(NodeText.of(node), Map.of(policy.id(), changed));
  }

  private List<Expected> expected(Section section, Consumer<Problem> own) {
    List<Expected> expected = new ArrayList<>();
    for (Node node : section.items("expect")) {
      new ExpectedReader(policy.clauses().keySet(), own).read(node).ifPresent(expected::add);
    }
    if (section.node("expect").orElse(null) instanceof Sequence list && list.items().isEmpty()) {
      section.report(section.place("expect"), RuleSetProblem.EMPTY_VALUE, "expect");
    }
    return expected;
  }
}
