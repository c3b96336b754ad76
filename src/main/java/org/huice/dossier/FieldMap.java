package org.huice.dossier;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.huice.vocabulary.FieldNames;
import org.jspecify.annotations.Nullable;

/**
 * Something of fields by their names, in the order of the type: an array seen as a map, since there
 * is one for every fact of a register. It cannot be changed through the map.
 */
final class FieldMap<V> extends AbstractMap<String, V> {
  private final FieldNames names;

  /** By position; null where the field has nothing. */
  private final @Nullable V[] all;

  /**
   * Of that array, which may still be filled by whoever made it: facts of a list are built after
   * their owner, so nothing may be counted here.
   */
  FieldMap(FieldNames names, @Nullable V[] all) {
    this.names = names;
    this.all = all;
  }

  @Override
  public int size() {
    int count = 0;
    for (@Nullable V one : all) {
      count += one == null ? 0 : 1;
    }
    return count;
  }

  @Override
  public boolean isEmpty() {
    for (@Nullable V one : all) {
      if (one != null) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable V get(@Nullable Object name) {
    int position = names.position(name);
    return position < 0 ? null : all[position];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, V>> {
    @Override
    public int size() {
      return FieldMap.this.size();
    }

    @Override
    public Iterator<Map.Entry<String, V>> iterator() {
      return new Walk();
    }
  }

  private final class Walk implements Iterator<Map.Entry<String, V>> {
    private int next = from(0);

    private int from(int start) {
      int position = start;
      while (position < all.length && all[position] == null) {
        position++;
      }
      return position;
    }

    @Override
    public boolean hasNext() {
      return next < all.length;
    }

    @Override
    public Map.Entry<String, V> next() {
      V value = hasNext() ? all[next] : null;
      if (value == null) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, V> entry = Map.entry(names.name(next), value);
      next = from(next + 1);
      return entry;
    }
  }
}
