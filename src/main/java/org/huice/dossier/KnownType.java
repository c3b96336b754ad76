package org.huice.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.tree.Nfc;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldNames;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A fact type as a reader of clean lines needs it; a field is known by its position. */
final class KnownType {
  /** Stands for the evidence, which is no field. */
  static final int EVIDENCE = -1;

  /** Stands for a field that no file may have. */
  static final int NEVER = -2;

  final FactType type;
  final FieldNames names;
  final Field[] fields;

  /** By field; null where it holds facts or the owner. */
  final @Nullable ValueForm[] forms;

  /** By field, the type of the facts it holds; null where it holds none. */
  final @Nullable KnownType[] listed;

  final FieldNames listNames;

  /** By field, where it stands among those that hold facts. */
  final int[] listPositions;

  final int[] keys;
  final Pair[] pairs;

  /** Which word of a line it is. */
  final PropertyNameMatcher words;

  private final int[] fieldOf;
  private final @Nullable String[] written;
  private final Map<String, List<Integer>> evidenced = new LinkedHashMap<>();

  /**
   * Two fields that may contradict each other.
   *
   * @param flag whether the other one says that there is no value; else it is a limit
   */
  record Pair(int field, int other, boolean flag) {}

  KnownType(FactType type, Vocabulary vocabulary, JsonFactory factory) {
    this.type = type;
    this.fields = type.fields().toArray(Field[]::new);
    this.names = type.names();
    this.forms = new @Nullable ValueForm[fields.length];
    this.listed = new @Nullable KnownType[fields.length];
    this.listPositions = new int[fields.length];
    this.listNames = type.listNames();
    for (int i = 0; i < fields.length; i++) {
      listPositions[i] = listNames.position(fields[i].name());
      if (listPositions[i] < 0 && !(fields[i].type() instanceof FieldType.Reference)) {
        forms[i] = ValueForm.of(fields[i], vocabulary);
      }
    }
    this.keys = type.keys().stream().mapToInt(key -> names.position(key.name())).toArray();
    this.pairs = pairs();
    List<String> known = words();
    this.fieldOf = known.stream().mapToInt(this::fieldOf).toArray();
    this.written = new @Nullable String[known.size()];
    for (int i = 0; i < fieldOf.length; i++) {
      boolean own = fieldOf[i] < 0 || fields[fieldOf[i]].name().equals(known.get(i));
      written[i] = own ? null : known.get(i);
    }
    this.words =
        factory.constructNameMatcher(known.stream().map(Named::fromString).toList(), false);
  }

  /** All words of a line that mean a field, each once. */
  private List<String> words() {
    Map<String, Integer> known = new LinkedHashMap<>();
    DraftReader.EVIDENCE.stream().sorted().forEach(word -> known.put(word, EVIDENCE));
    for (int i = 0; i < fields.length; i++) {
      int position = i;
      EvidenceReader.words(fields[i])
          .distinct()
          .filter(word -> Nfc.of(word).equals(word))
          .forEach(word -> known(word, position, known));
    }
    return List.copyOf(known.keySet());
  }

  private void known(String word, int field, Map<String, Integer> known) {
    known.putIfAbsent(word, field);
    evidenced.computeIfAbsent(word, any -> new ArrayList<>()).add(field);
  }

  private int fieldOf(String word) {
    if (DraftReader.EVIDENCE.contains(word)) {
      return EVIDENCE;
    }
    Field field = type.field(word).orElseThrow();
    return field.type() instanceof FieldType.Reference ? NEVER : names.position(field.name());
  }

  private Pair[] pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      int field = i;
      position(fields[i].noMoreThan()).ifPresent(most -> pairs.add(new Pair(field, most, false)));
      position(fields[i].onlyIf()).ifPresent(flag -> pairs.add(new Pair(field, flag, true)));
    }
    return pairs.toArray(Pair[]::new);
  }

  private Optional<Integer> position(@Nullable String word) {
    return word == null
        ? Optional.empty()
        : type.field(word).map(field -> names.position(field.name()));
  }

  /** The field that the word of that number means. */
  int field(int word) {
    return fieldOf[word];
  }

  /** The word of that number where it is not the name of its field. */
  @Nullable String written(int word) {
    return written[word];
  }

  /** The fields that a path of evidence may mean by that word, in order. */
  List<Integer> evidenced(String word) {
    return evidenced.getOrDefault(word, List.of());
  }
}
