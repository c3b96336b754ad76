package org.huice.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.tree.Nfc;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads clean lines of a register from the parser's tokens straight into facts. What is not clean
 * it does not read at all: {@link DossierReader} reads it from its tree, and tells what is wrong.
 * Of a line that both read they make the same dossier. Any thread may read.
 */
public final class LineReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** The applicants' types in the order of {@link #applicants}. */
  private final List<KnownType> types;

  private final List<String> paths;
  private final PropertyNameMatcher applicants;

  /** A reader of facts in the words of that vocabulary, which has been checked. */
  public LineReader(Vocabulary vocabulary) {
    Map<String, KnownType> all = new HashMap<>();
    for (FactType type : vocabulary.types().values()) {
      all.put(type.name(), new KnownType(type, vocabulary, FACTORY));
    }
    all.values().forEach(type -> link(type, all));
    List<String> words =
        vocabulary.types().values().stream()
            .filter(FactType::applicant)
            .map(FactType::name)
            .filter(LineReader::isWord)
            .toList();
    this.types = words.stream().map(all::get).toList();
    this.paths = words.stream().map(word -> "$." + word).toList();
    this.applicants =
        FACTORY.constructNameMatcher(words.stream().map(Named::fromString).toList(), false);
  }

  private static boolean isWord(String name) {
    return Nfc.of(name).equals(name) && !OpinionKey.LIST.contains(name);
  }

  private static void link(KnownType type, Map<String, KnownType> all) {
    for (int i = 0; i < type.fields.length; i++) {
      if (type.fields[i].type() instanceof FieldType.ListOf list) {
        type.listed[i] = all.get(list.factType());
      }
    }
  }

  /**
   * The dossier of a line.
   *
   * @param line the bytes of one fact file in UTF-8
   * @param file for messages only
   * @return null where the line is not clean, or says more than this reader knows
   */
  public @Nullable Dossier read(byte[] line, String file) {
    if (!CleanBytes.areObject(line)) {
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      int word = parser.nextNameMatch(applicants);
      return word < 0
          ? null
          : new LineReading(parser).dossier(types.get(word), paths.get(word), file);
    } catch (NotClean | JacksonException other) {
      return null;
    }
  }
}
