package org.huice.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The few members of a JSON object, in the order of their keys, read only. Two arrays rather than a
 * tree: an explanation has thousands of members.
 */
final class MemberMap extends AbstractMap<String, Object> {
  private final String[] keys;
  private final Object[] values;
  private final int size;

  /** Of the first so many of the arrays themselves, which must not change any more. */
  MemberMap(String[] keys, Object[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Map.Entry<String, Object>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, Object>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Map.Entry<String, Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, Object> entry = Map.entry(keys[next], values[next]);
      next++;
      return entry;
    }
  }
}
