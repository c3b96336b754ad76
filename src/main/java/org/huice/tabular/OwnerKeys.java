package org.huice.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.vocabulary.Field;

/** Which columns of a sheet say to whom its facts belong. */
final class OwnerKeys {
  private final Nesting nesting;
  private final Map<String, Integer> columns = new HashMap<>();

  /** By level, once all columns are known. */
  private List<RowKey> keys = List.of();

  /** For facts that belong there. */
  OwnerKeys(Nesting nesting) {
    this.nesting = nesting;
  }

  /** Takes a column under such a header; whether it is one of an owner's key. */
  boolean take(String word, int column) {
    for (int level = 0; level < nesting.depth(); level++) {
      Optional<Field> key = key(level, word);
      if (key.isPresent()) {
        columns.putIfAbsent(nesting.header(level, key.get()), column);
        return true;
      }
    }
    return false;
  }

  private Optional<Field> key(int level, String word) {
    String before = nesting.types().get(level).name() + ".";
    boolean plain = nesting.isPlain(level, word);
    String bare = word.startsWith(before) ? word.substring(before.length()) : word;
    return plain || word.startsWith(before)
        ? nesting.types().get(level).field(bare).filter(Field::key)
        : Optional.empty();
  }

  /** The headers of keys that no column has. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (int level = 0; level < nesting.depth(); level++) {
      for (Field key : nesting.types().get(level).keys()) {
        String header = nesting.header(level, key);
        if (!columns.containsKey(header)) {
          missing.add(header);
        }
      }
    }
    return missing;
  }

  /** Ends the taking of columns, once nothing is missing; from now on it does not change. */
  void settle() {
    List<RowKey> found = new ArrayList<>();
    for (int level = 0; level < nesting.depth(); level++) {
      List<RowKey.Part> parts = new ArrayList<>();
      for (Field key : nesting.types().get(level).keys()) {
        parts.add(new RowKey.Part(columns.getOrDefault(nesting.header(level, key), 0), key));
      }
      found.add(new RowKey(List.copyOf(parts)));
    }
    keys = List.copyOf(found);
  }

  /** The key columns of an owner; level 0 is the applicant. */
  RowKey key(int level) {
    return keys.get(level);
  }

  /** Where the facts belong. */
  Nesting nesting() {
    return nesting;
  }
}
