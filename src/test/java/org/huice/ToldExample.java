package org.huice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;

/**
 * What the program says about broken inputs.
 *
 * @param folder an empty one, in which rules folders are put together
 * @param base the good rules that broken overlays and cases are read against
 * @param shipped the rules that broken facts are read against
 */
record ToldExample(Path folder, RuleSet base, RuleSet shipped) {
  /** The problem of that code where the example has it. */
  Optional<Problem> problem(String code, BrokenExample example) throws IOException {
    List<Problem> problems = problems(example);
    return problems.stream()
        .filter(each -> each.code().code().equals(code))
        .sorted()
        .filter(each -> each.place().line() == example.line())
        .findFirst()
        .map(each -> within(example, each));
  }

  /**
   * As if the folder of the rules were the working folder, so that no page names a temporary one.
   */
  private Problem within(BrokenExample example, Problem problem) {
    String made = folder.resolve(example.input().getFileName().toString()) + "/";
    List<String> arguments =
        problem.arguments().stream().map(argument -> argument.replace(made, "")).toList();
    return new Problem(problem.code(), problem.place(), arguments);
  }

  private List<Problem> problems(BrokenExample example) throws IOException {
    Path input = example.input();
    String name = input.getFileName().toString();
    if (example.isFolder()) {
      Path made = folder.resolve(name);
      if (!Files.exists(made)) {
        BrokenFolder.write(RejectedTest.BASE, input, made);
      }
      boolean loads = input.getParent().endsWith("doubtful");
      return loads ? BrokenFolder.findings(made) : BrokenFolder.problems(made);
    }
    byte[] bytes = Files.readAllBytes(input);
    List<Problem> problems = new ArrayList<>();
    switch (String.valueOf(input.getName(input.getNameCount() - 2))) {
      case "facts" -> problems.addAll(Made.facts(shipped, name, bytes));
      case "overlays" -> OverlayReader.read(name, bytes, base, problems::add);
      default -> CaseReader.read("policies/试点/cases.yaml", bytes, base, problems::add);
    }
    return problems;
  }
}
