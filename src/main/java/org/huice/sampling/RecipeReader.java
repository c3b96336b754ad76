package org.huice.sampling;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.YamlTree;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;

/** Reads recipes, strictly: a word that stands for nothing is a problem. */
public final class RecipeReader {
  private static final String TITLE = "title";
  private static final String APPLICANTS = "applicants";
  private static final String TYPES = "types";

  private final Vocabulary vocabulary;
  private final Set<Problem> problems = new LinkedHashSet<>();

  private RecipeReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a recipe for the types of a vocabulary.
   *
   * @param file what messages call it
   * @param bytes YAML of at most 4 MB in UTF-8
   * @return the recipe; empty where there was any problem
   */
  public static Optional<Recipe> read(
      String file, byte[] bytes, Vocabulary vocabulary, Consumer<Problem> problems) {
    RecipeReader reader = new RecipeReader(vocabulary);
    Optional<Recipe> recipe =
        YamlTree.read(file, bytes, reader.problems::add).flatMap(reader::recipe);
    reader.problems.forEach(problems);
    return recipe.filter(found -> reader.problems.isEmpty());
  }

  private Optional<Recipe> recipe(Node node) {
    return Part.of(node, "recipe", problems::add).flatMap(this::recipe);
  }

  private Optional<Recipe> recipe(Part part) {
    part.knows(List.of(TITLE, APPLICANTS, TYPES));
    TypeReader types = new TypeReader(vocabulary, sections(part), problems::add);
    Optional<String> title = part.due(TITLE).flatMap(part::text);
    Optional<Weights<Shape>> applicants =
        part.due(APPLICANTS)
            .flatMap(
                node -> new WeightReader(part).read(node, named -> applicant(part, named, types)));
    return title.flatMap(
        text -> applicants.map(shapes -> new Recipe(text, shapes, types.silent())));
  }

  private Optional<Shape> applicant(Part part, WeightReader.Named named, TypeReader types) {
    List<String> known =
        vocabulary.types().values().stream()
            .filter(FactType::applicant)
            .map(FactType::name)
            .toList();
    if (!known.contains(named.word())) {
      part.report(
          named.node().place(),
          SamplingProblem.RECIPE_APPLICANT,
          named.word(),
          Nearest.allowed(named.word(), known));
      return Optional.empty();
    }
    return types.read(named.word(), null, named.node().place());
  }

  private Map<String, Part> sections(Part part) {
    Map<String, Part> sections = new LinkedHashMap<>();
    Optional<Part> types = part.due(TYPES).flatMap(node -> part.part(TYPES));
    for (Entry entry : types.map(Part::entries).orElse(List.of())) {
      Optional<FactType> type = vocabulary.type(entry.key());
      if (type.isEmpty()) {
        part.report(
            entry.place(),
            SamplingProblem.RECIPE_TYPE,
            entry.key(),
            Nearest.suggestion(entry.key(), vocabulary.types().keySet()));
      }
      Optional<Part> section =
          type.flatMap(known -> Part.of(entry.value(), known.name(), problems::add));
      section.ifPresent(
          found -> {
            TypeReader.check(found, type.orElseThrow());
            sections.put(entry.key(), found);
          });
    }
    return sections;
  }
}
