package org.huice.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.tree.Nfc;

/** Brings every string of a tree into Unicode's form NFC, so that equal words are equal bytes. */
final class Normal {
  private Normal() {}

  static Object form(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> normal = new TreeMap<>();
      map.forEach((key, item) -> normal.put(Nfc.of((String) key), form((Object) item)));
      return normal;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> form((Object) item)).toList();
    }
    return value instanceof String string ? Nfc.of(string) : value;
  }
}
