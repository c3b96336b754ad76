package org.huice.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.policy.Material;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;

/** Reads what an applicant has to supply: a text, or several of which one is enough. */
final class MaterialReader {
  private static final String MATERIALS = "materials";
  private static final String ANY_OF = "any-of";

  private final Consumer<Problem> problems;

  MaterialReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The list under {@code materials}. */
  List<Material> read(Section section) {
    List<Material> materials = new ArrayList<>();
    for (Node item : section.items(MATERIALS)) {
      material(section, item).ifPresent(materials::add);
    }
    return List.copyOf(materials);
  }

  private Optional<Material> material(Section section, Node item) {
    if (!(item instanceof Mapping)) {
      return section.text(MATERIALS, item).map(name -> new Material(List.of(name)));
    }
    return Section.of(item, Keys.MATERIAL, problems).flatMap(MaterialReader::anyOf);
  }

  private static Optional<Material> anyOf(Section section) {
    List<String> names = section.texts(ANY_OF);
    if (section.has(ANY_OF) && section.items(ANY_OF).size() < 2) {
      section.report(section.place(ANY_OF), RuleSetProblem.ONE_ALTERNATIVE);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Material(names));
  }
}
