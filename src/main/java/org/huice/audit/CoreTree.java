package org.huice.audit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huice.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Holds two documents against each other, member by member. Parts of lists that have a name are
 * found by it, so that one that is more or less does not make all that follow differ.
 */
final class CoreTree {
  private static final int LONGEST = 300;

  private final Difference.Where where;
  private final Differences differences;

  private CoreTree(Difference.Where where, Differences differences) {
    this.where = where;
    this.differences = differences;
  }

  /**
   * What differs, in the order of the names.
   *
   * @param recorded as maps, lists, texts, whole numbers and flags
   * @param now the same
   */
  static void compare(
      Difference.Where where, Map<?, ?> recorded, Map<?, ?> now, Differences differences) {
    new CoreTree(where, differences).maps("", recorded, now);
  }

  private void values(String path, @Nullable Object recorded, @Nullable Object now) {
    if (recorded instanceof Map<?, ?> map && now instanceof Map<?, ?> other) {
      maps(path, map, other);
    } else if (recorded instanceof List<?> list && now instanceof List<?> other) {
      lists(path, list, other);
    } else if (recorded == null ? now != null : !recorded.equals(now)) {
      differences.add(where, path, shown(recorded), shown(now));
    }
  }

  private void maps(String path, Map<?, ?> recorded, Map<?, ?> now) {
    TreeSet<String> keys = new TreeSet<>();
    recorded.keySet().forEach(key -> keys.add(String.valueOf(key)));
    now.keySet().forEach(key -> keys.add(String.valueOf(key)));
    for (String key : keys) {
      values(path.isEmpty() ? key : path + "." + key, recorded.get(key), now.get(key));
    }
  }

  private void lists(String path, List<?> recorded, List<?> now) {
    Map<String, Object> some = named(recorded);
    Map<String, Object> others = named(now);
    if (some.size() < recorded.size() || others.size() < now.size()) {
      some = numbered(recorded);
      others = numbered(now);
    }
    int before = differences.count();
    for (Map.Entry<String, Object> one : some.entrySet()) {
      values(path + "[" + one.getKey() + "]", one.getValue(), others.get(one.getKey()));
    }
    for (Map.Entry<String, Object> one : others.entrySet()) {
      if (!some.containsKey(one.getKey())) {
        values(path + "[" + one.getKey() + "]", null, one.getValue());
      }
    }
    if (differences.count() == before && !isSameOrder(some, others)) {
      differences.add(where, path, order(some), order(others));
    }
  }

  private static boolean isSameOrder(Map<String, Object> some, Map<String, Object> others) {
    Iterator<String> second = others.keySet().iterator();
    return some.keySet().stream().allMatch(name -> name.equals(second.next()));
  }

  private static String order(Map<String, Object> names) {
    return cut(String.join(", ", names.keySet()));
  }

  /** By name; fewer than there are where some have none, or the same. */
  private static Map<String, Object> named(List<?> list) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Object one : list) {
      String name = one instanceof Map<?, ?> map ? name(map) : "";
      if (!name.isEmpty()) {
        named.putIfAbsent(name, one);
      }
    }
    return named;
  }

  private static Map<String, Object> numbered(List<?> list) {
    Map<String, Object> numbered = new LinkedHashMap<>();
    list.forEach(one -> numbered.put(String.valueOf(numbered.size() + 1), one));
    return numbered;
  }

  /** What a part of a list is called by: its matter, its condition, its rule. */
  private static String name(Map<?, ?> part) {
    if (part.get("matter") instanceof Map<?, ?> matter) {
      return fact(part.get("applicant")) + " " + name(matter);
    }
    if (part.get("clause") instanceof String clause
        && part.get("policy") instanceof String policy) {
      return (policy + " " + clause + " " + fact(part.get("subject"))).strip();
    }
    if (part.get("id") instanceof String id) {
      return id;
    }
    return part.get("rule") instanceof String rule ? rule : "";
  }

  private static String fact(@Nullable Object identity) {
    if (!(identity instanceof Map<?, ?> fact)) {
      return "";
    }
    Object key = fact.get("key");
    String parts =
        key instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining("/"))
            : String.valueOf(key);
    return fact.get("type") + " " + parts;
  }

  private static @Nullable String shown(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return cut(value instanceof String text ? text : JsonText.compact(value));
  }

  private static String cut(String text) {
    int most = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return most == text.length() ? text : text.substring(0, most) + "…";
  }
}
