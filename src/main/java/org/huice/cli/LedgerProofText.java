package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huice.page.NumberText;
import org.huice.page.Words;

/**
 * What an entry that was proved says by itself, and what a proof cannot say: who it is about, which
 * no entry names, and whether it still counts.
 */
final class LedgerProofText {
  private static final List<String> TEXTS =
      List.of("actor", "asOf", "pool", "policy", "clause", "paidOn", "ruleSet", "overlay");
  private static final List<String> NUMBERS = List.of("corrects", "determination");
  private static final List<String> LISTS = List.of("determinations", "erased");

  private final Words words;
  private final String number;

  LedgerProofText(Words words, long number) {
    this.words = words;
    this.number = String.valueOf(number);
  }

  /**
   * The lines.
   *
   * @param said by the entry
   */
  List<String> lines(Map<String, Object> said) {
    String kind = String.valueOf(said.get("kind"));
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say("ledger.show.title", number, LedgerWords.kind(words, kind), "").stripTrailing());
    text(said, "time")
        .ifPresent(time -> lines.add(words.say("ledger.show.time", KnownAt.beijing(time), time)));
    TEXTS.forEach(key -> text(said, key).ifPresent(value -> lines.add(line(key, value))));
    sums(kind, said, lines);
    NUMBERS.forEach(key -> number(said, key).ifPresent(one -> lines.add(line(key, one))));
    LISTS.forEach(key -> numbers(said, key).ifPresent(all -> lines.add(line(key, all))));
    for (String key : List.of("reason", "vkey")) {
      text(said, key).ifPresent(value -> lines.add(line(key, value)));
    }
    if (kind.equals("determination")) {
      lines.add("");
      RulingNames names = new RulingNames(words, none -> Optional.empty());
      lines.addAll(new LedgerRulingsText(words, said, names).lines());
    }
    lines.add("");
    if (said.containsKey("core")) {
      lines.add(words.say("ledger.proof.nobody"));
    }
    lines.add(words.say("ledger.proof.then", number));
    return lines;
  }

  private void sums(String kind, Map<String, Object> said, List<String> lines) {
    String member = kind.equals("pool") ? "paid" : "amount";
    String key = kind.equals("pool") ? "divided" : "paid";
    text(said, member).ifPresent(sum -> lines.add(line(key, NumberText.yuan(new BigDecimal(sum)))));
  }

  private String line(String key, String value) {
    return words.say("ledger.show." + key, value);
  }

  private static Optional<String> text(Map<String, Object> said, String key) {
    return said.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> number(Map<String, Object> said, String key) {
    return said.get(key) instanceof Long number ? Optional.of(number.toString()) : Optional.empty();
  }

  private static Optional<String> numbers(Map<String, Object> said, String key) {
    return said.get(key) instanceof List<?> all
        ? Optional.of(all.stream().map(String::valueOf).collect(Collectors.joining(", ")))
        : Optional.empty();
  }
}
