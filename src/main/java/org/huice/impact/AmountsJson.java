package org.huice.impact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.money.Money;

/** Sums of money as JSON, exact and with at least two decimals. */
final class AmountsJson {
  private AmountsJson() {}

  static String yuan(BigDecimal yuan) {
    return Money.of(yuan).canonical();
  }

  static Map<String, Object> split(Split split) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("exact", yuan(split.exact()));
    tree.put("atMost", yuan(split.atMost()));
    return tree;
  }

  static Map<String, Object> sums(Sums sums) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("granted", split(sums.granted()));
    tree.put("charged", split(sums.charged()));
    return tree;
  }

  static Map<String, Object> counts(Map<Change, Long> counts) {
    Map<String, Object> tree = new LinkedHashMap<>();
    counts.forEach((kind, number) -> tree.put(kind.code(), number));
    return tree;
  }

  /** Only what is not nothing. */
  static Map<String, Object> weight(Weight weight) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "base", weight.base());
    put(tree, "head", weight.head());
    put(tree, "opened", weight.opened());
    put(tree, "closed", weight.closed());
    put(tree, "open", new Sums(weight.openBase(), weight.openHead()));
    for (Change kind : Change.values()) {
      if (weight.matters().containsKey(kind)) {
        tree.put(kind.code(), weight.matters().get(kind));
      }
    }
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, Sums sums) {
    if (!sums.equals(Sums.ZERO)) {
      tree.put(key, four(sums));
    }
  }

  /** Granted, then charged, each exact and at most. */
  static List<Object> four(Sums sums) {
    return List.of(
        yuan(sums.granted().exact()),
        yuan(sums.granted().atMost()),
        yuan(sums.charged().exact()),
        yuan(sums.charged().atMost()));
  }

  static Weight weight(Fields fields) {
    Map<Change, Long> matters = new EnumMap<>(Change.class);
    for (Change kind : Change.values()) {
      if (fields.flag(kind.code())) {
        matters.put(kind, fields.count(kind.code()));
      }
    }
    Sums open = sums(fields, "open");
    return new Weight(
        sums(fields, "base"),
        sums(fields, "head"),
        sums(fields, "opened"),
        sums(fields, "closed"),
        open.granted(),
        open.charged(),
        matters);
  }

  static Sums sums(Fields fields, String key) {
    List<BigDecimal> all = fields.words(key).stream().map(BigDecimal::new).toList();
    return all.isEmpty()
        ? Sums.ZERO
        : new Sums(new Split(all.get(0), all.get(1)), new Split(all.get(2), all.get(3)));
  }
}
