package org.huice.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** A fact of a clean line while the line is being read. */
final class LineFact {
  private static final Comparator<LineFact> BY_ID = Comparator.comparing(fact -> fact.id());

  private final KnownType type;
  private final Object path;
  private final @Nullable Object[] values;

  /** By position among the fields that hold facts; null where the line has none. */
  private final @Nullable List<LineFact>[] lists;

  private @Nullable Evidence @Nullable [] evidence;
  private @Nullable String @Nullable [] written;
  private @Nullable FactId id;

  @SuppressWarnings("unchecked") // there are no arrays of lists
  LineFact(KnownType type, Object path) {
    this.type = type;
    this.path = path;
    this.values = new @Nullable Object[type.fields.length];
    this.lists = (List<LineFact>[]) new List<?>[type.listNames.count()];
  }

  KnownType type() {
    return type;
  }

  Object path() {
    return path;
  }

  /** Takes a value, of which there may be one. */
  void value(int field, Object value) {
    check(values[field] == null);
    values[field] = value;
  }

  /** Opens a list, of which there may be one. */
  List<LineFact> open(int field) {
    int position = type.listPositions[field];
    check(lists[position] == null);
    List<LineFact> opened = new ArrayList<>();
    lists[position] = opened;
    return opened;
  }

  /** Takes the line's word for a field, where it is not its name. */
  void written(int field, String word) {
    if (written == null) {
      written = new @Nullable String[type.fields.length];
    }
    written[field] = word;
  }

  /** Takes the evidence of the field that is given and that the word means first. */
  void evidence(String word, Evidence one) {
    if (evidence == null) {
      evidence = new @Nullable Evidence[type.fields.length];
    }
    for (int field : type.evidenced(word)) {
      if (isGiven(field)) {
        check(evidence[field] == null);
        evidence[field] = one;
        return;
      }
    }
    throw NotClean.here();
  }

  private boolean isGiven(int field) {
    int list = type.listPositions[field];
    return list < 0 ? values[field] != null : lists[list] != null;
  }

  /** Gives it its identity, once all of it is read, if nothing in it contradicts. */
  void end() {
    String[] key = new String[type.keys.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = NotClean.unless(values[type.keys[i]]).toString();
    }
    id = new FactId(type.type.name(), List.of(key));
    for (KnownType.Pair pair : type.pairs) {
      check(!(pair.flag() ? isDenied(pair) : isMore(pair)));
    }
  }

  private boolean isMore(KnownType.Pair pair) {
    Object value = values[pair.field()];
    Object limit = values[pair.other()];
    Field[] fields = type.fields;
    return value != null
        && limit != null
        && Contradictions.isMore(fields[pair.field()], value, fields[pair.other()], limit);
  }

  private boolean isDenied(KnownType.Pair pair) {
    int list = type.listPositions[pair.field()];
    @Nullable List<LineFact> facts = list < 0 ? null : lists[list];
    boolean given = values[pair.field()] != null || (facts != null && !facts.isEmpty());
    return given && Boolean.FALSE.equals(values[pair.other()]);
  }

  private static void check(boolean clean) {
    if (!clean) {
      throw NotClean.here();
    }
  }

  private FactId id() {
    FactId known = id;
    if (known == null) {
      throw new IllegalStateException(path.toString());
    }
    return known;
  }

  /** The fact with all that are nested in it, which are added to all of the line in order. */
  Fact build(@Nullable Fact owner, List<Fact> all) {
    @SuppressWarnings("unchecked") // there are no arrays of lists
    @Nullable List<Fact>[] nested = (List<Fact>[]) new List<?>[lists.length];
    Fact fact =
        new Fact(
            type.type,
            id(),
            owner,
            values,
            nested.length == 0 ? Map.of() : new FieldMap<>(type.listNames, nested),
            evidence == null ? Map.of() : evidence(evidence),
            path,
            written == null ? Map.of() : new FieldMap<>(type.names, written));
    all.add(fact);
    for (int i = 0; i < lists.length; i++) {
      List<LineFact> facts = lists[i];
      if (facts != null) {
        nested[i] = nested(facts, fact, all);
      }
    }
    return fact;
  }

  private static List<Fact> nested(List<LineFact> facts, Fact owner, List<Fact> all) {
    facts.sort(BY_ID);
    Fact[] built = new Fact[facts.size()];
    for (int i = 0; i < built.length; i++) {
      built[i] = facts.get(i).build(owner, all);
    }
    return List.of(built);
  }

  /** Evidence that says no more than its absence is left out: one meaning, one dossier. */
  private Map<String, Evidence> evidence(@Nullable Evidence[] given) {
    for (int i = 0; i < given.length; i++) {
      given[i] = Evidence.DECLARED.equals(given[i]) ? null : given[i];
    }
    return new FieldMap<>(type.names, given);
  }
}
