package org.huice.tree;

import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the plain part of YAML 1.2: mappings, lists and scalars of the JSON schema. Anchors,
 * aliases, tags, merge keys, several documents, doubled keys and deep nesting are problems.
 */
public final class YamlTree {
  private YamlTree() {}

  /**
   * Reads a file of at most 4 MB in UTF-8.
   *
   * @return the tree, or nothing where a part of it could not be read. A tree does not mean that
   *     there was no problem: a doubled key is one, and its first value stands in the tree
   */
  public static Optional<Node> read(String file, byte[] bytes, Consumer<Problem> problems) {
    if (bytes.length > Limits.YAML_BYTES) {
      problems.accept(
          Problem.at(
              Place.of(file), TreeProblem.FILE_TOO_LARGE, Integer.toString(bytes.length), "4 MB"));
      return Optional.empty();
    }
    return TextBytes.utf8(file, bytes, problems).flatMap(text -> read(file, text.text(), problems));
  }

  private static Optional<Node> read(String file, String text, Consumer<Problem> problems) {
    try {
      YamlReading reading =
          new YamlReading(
              file, new Parse(settings(file, text)).parseString(text).iterator(), problems);
      return reading.document();
    } catch (MarkedYamlEngineException refused) {
      problems.accept(YamlSyntax.problem(file, text, refused));
    } catch (ReaderException refused) {
      problems.accept(YamlSyntax.unprintable(file, text));
    } catch (YamlEngineException refused) {
      problems.accept(Problem.at(Place.of(file), TreeProblem.YAML_SYNTAX, ""));
    }
    return Optional.empty();
  }

  /** The buffer holds the whole text: refilling it would take time squared for a long scalar. */
  private static LoadSettings settings(String file, String text) {
    return LoadSettings.builder()
        .setLabel(file)
        .setCodePointLimit(Limits.YAML_BYTES + 1)
        .setBufferSize(text.length() + 1)
        .build();
  }
}
