package org.huice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huice.audit.RandomLedger.Written;

/**
 * Sums as anybody adds them up of what was written, with the help of nothing: by policy and year,
 * and by what they are sums of.
 *
 * @param lines without what is 0
 */
record Sums(Map<String, Map<String, BigDecimal>> lines) {
  /** Of entries that were known. */
  static Sums of(List<Written> known) {
    Map<Long, Written> corrected = new HashMap<>();
    known.forEach(one -> put(corrected, one));
    Sums sums = new Sums(new TreeMap<>());
    for (Written one : known) {
      if ("payment".equals(one.leaf().get("kind"))) {
        sums.add(one, one.leaf(), "paidOn", "paid", amount(one.leaf()));
      } else if (!corrected.containsKey(one.number())) {
        sums.decided(one);
        sums.overpaid(one, known);
      }
    }
    return sums.withoutNothing();
  }

  private static void put(Map<Long, Written> corrected, Written one) {
    if (one.leaf().get("corrects") instanceof Long number) {
      corrected.put(number, one);
    }
  }

  /** Of totals of the program. */
  static Sums of(Totals totals) {
    Sums sums = new Sums(new TreeMap<>());
    for (Totals.Line line : totals.lines()) {
      Map<String, BigDecimal> columns = new TreeMap<>();
      columns.put("granted", line.granted());
      columns.put("granted at most", line.grantedAtMost());
      columns.put("charged", line.charged());
      columns.put("charged at most", line.chargedAtMost());
      columns.put("paid", line.paid());
      columns.put("overpaid", line.overpaid());
      columns.put("open", BigDecimal.valueOf(line.open()));
      columns.put("stake", line.openAtMost());
      sums.lines().put(String.join(" ", line.key()), columns);
    }
    return sums.withoutNothing();
  }

  private void decided(Written one) {
    for (Map<?, ?> ruling : rulings(one)) {
      String code = String.valueOf(ruling.get("ruling"));
      boolean money = code.equals("granted") || code.equals("charged");
      if (money && ruling.containsKey("amount")) {
        String most = Objects.equals(ruling.get("bound"), "ceiling") ? " at most" : "";
        add(one, ruling, "asOf", code + most, amount(ruling));
      } else if (money || code.equals("undetermined") || code.equals("discretionary")) {
        add(one, ruling, "asOf", "open", BigDecimal.ONE);
        if (code.equals("discretionary") && ruling.containsKey("amount")) {
          add(one, ruling, "asOf", "stake", amount(ruling));
        }
      }
    }
  }

  /** What was paid for a matter by a chain, less what its last determination gives for it. */
  private void overpaid(Written last, List<Written> known) {
    Map<String, BigDecimal> paid = new TreeMap<>();
    Map<String, Map<?, ?>> about = new HashMap<>();
    List<Long> chain = chain(last, known);
    for (Written one : known) {
      if (one.leaf().get("determination") instanceof Long by && chain.contains(by)) {
        String matter = name(one.leaf()) + one.core().get("subject");
        paid.merge(matter, amount(one.leaf()), BigDecimal::add);
        about.put(matter, one.leaf());
      }
    }
    paid.forEach(
        (matter, sum) -> {
          BigDecimal given = BigDecimal.ZERO;
          for (Map<?, ?> ruling : rulings(last)) {
            if (matter.equals(name(ruling) + subject(ruling))) {
              given = given.add(given(ruling));
            }
          }
          add(
              last,
              Objects.requireNonNull(about.get(matter)),
              "asOf",
              "overpaid",
              sum.subtract(given).max(BigDecimal.ZERO));
        });
  }

  private static final BigDecimal WITHOUT_END = new BigDecimal("1e12");

  /** While it is open what is given, nobody can say that it was too much. */
  private static BigDecimal given(Map<?, ?> ruling) {
    return switch (String.valueOf(ruling.get("ruling"))) {
      case "granted" -> ruling.containsKey("amount") ? amount(ruling) : WITHOUT_END;
      case "undetermined", "discretionary" -> WITHOUT_END;
      default -> BigDecimal.ZERO;
    };
  }

  private static List<Long> chain(Written last, List<Written> known) {
    List<Long> chain = new ArrayList<>(List.of(last.number()));
    Object corrects = last.leaf().get("corrects");
    while (corrects instanceof Long number) {
      chain.add(number);
      Written was = known.stream().filter(one -> one.number() == number).findFirst().orElseThrow();
      corrects = was.leaf().get("corrects");
    }
    return chain;
  }

  private static List<Map<?, ?>> rulings(Written one) {
    List<Map<?, ?>> rulings = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(one.core().get("rulings")))
        .forEach(ruling -> rulings.add((Map<?, ?>) ruling));
    return rulings;
  }

  private static String name(Map<?, ?> of) {
    return of.get("policy") + " " + of.get("clause") + " ";
  }

  private static String subject(Map<?, ?> ruling) {
    Map<?, ?> subject = (Map<?, ?>) Objects.requireNonNull(ruling.get("subject"));
    return "项目[" + ((List<?>) Objects.requireNonNull(subject.get("key"))).get(0) + "]";
  }

  private static BigDecimal amount(Map<?, ?> of) {
    return new BigDecimal(String.valueOf(of.get("amount")));
  }

  private void add(Written of, Map<?, ?> about, String day, String column, BigDecimal sum) {
    String year = String.valueOf(of.leaf().get(day)).substring(0, 4);
    lines
        .computeIfAbsent(about.get("policy") + " " + year, key -> new TreeMap<>())
        .merge(column, sum, BigDecimal::add);
  }

  private Sums withoutNothing() {
    lines.values().forEach(sums -> sums.values().removeIf(sum -> sum.signum() == 0));
    lines.values().removeIf(Map::isEmpty);
    lines.values().forEach(sums -> sums.replaceAll((column, sum) -> sum.stripTrailingZeros()));
    return this;
  }

  /** Takes a column out. */
  Map<String, BigDecimal> without(String column) {
    Map<String, BigDecimal> taken = new TreeMap<>();
    lines.forEach(
        (line, sums) -> {
          BigDecimal sum = sums.remove(column);
          if (sum != null) {
            taken.put(line, sum);
          }
        });
    lines.values().removeIf(Map::isEmpty);
    return taken;
  }
}
