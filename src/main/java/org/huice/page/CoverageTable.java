package org.huice.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.cases.Excuse;
import org.huice.cases.Item;
import org.huice.cases.PolicyCoverage;
import org.huice.cases.PolicyCoverage.ClauseCoverage;
import org.huice.cases.Sight;
import org.huice.cases.Tally;

/**
 * What worked examples show of policies, as tables for a terminal: a row for each clause, below it
 * whatever no example shows, with its place.
 */
public final class CoverageTable {
  private static final Set<Integer> NUMBERS = Set.of(1, 2, 3, 4, 5, 6);

  private final Words words;
  private final ItemText items;
  private final List<String> lacking = new ArrayList<>();
  private Tally all = new Tally(0, 0);

  /** In the language of {@code words}; one for each run. */
  public CoverageTable(Words words) {
    this.words = words;
    this.items = new ItemText(words);
  }

  /** The table of a policy. */
  public List<String> lines(PolicyCoverage policy) {
    Tally tally = policy.tally();
    all = all.plus(tally);
    if (!policy.counted()) {
      return List.of(words.say("coverage.notCounted", policy.policy()));
    }
    if (!tally.isWhole()) {
      lacking.add(policy.policy());
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say("coverage.policy", policy.policy(), percent(tally), of(tally)));
    lines.addAll(table(policy).lines());
    lines.addAll(excused(policy));
    return lines;
  }

  /** That a policy was not measured, because its examples cannot be read. */
  public String unread(String policy) {
    return words.say("coverage.unread", policy);
  }

  /** All policies together: whole, in which something is lacking, or that nothing was measured. */
  public String summary() {
    if (all.demanded() == 0) {
      return words.say("coverage.nothing");
    }
    return all.isWhole()
        ? words.say("coverage.whole", of(all))
        : words.say(
            "coverage.lacking",
            percent(all),
            String.valueOf(all.demanded() - all.shown()),
            words.list(lacking));
  }

  /** Whether nothing is lacking in any of them. */
  public boolean isWhole() {
    return all.isWhole();
  }

  private Table table(PolicyCoverage policy) {
    Table table =
        new Table(
            Stream.of("clause", "conditions", "TRUE", "FALSE", "MISSING", "amounts", "percent")
                .map(head -> words.say("coverage.head." + head))
                .toList(),
            NUMBERS);
    policy.clauses().forEach(clause -> table.add(row(clause), below(clause.items())));
    if (!policy.settlement().isEmpty()) {
      Tally tally = Tally.of(policy.settlement());
      table.add(
          List.of(words.say("coverage.settlement"), "", "", "", "", of(tally), percent(tally)),
          below(policy.settlement()));
    }
    return table;
  }

  private List<String> row(ClauseCoverage clause) {
    List<Item> conditions = clause.conditions();
    return List.of(
        clause.clause(),
        String.valueOf(conditions.size()),
        side(conditions, Sight.TRUE),
        side(conditions, Sight.FALSE),
        side(conditions, Sight.MISSING),
        clause.amounts().isEmpty() ? "" : of(Tally.of(clause.amounts())),
        percent(Tally.of(clause.items())));
  }

  private static String side(List<Item> conditions, Sight sight) {
    List<Item.Cell> demanded =
        conditions.stream()
            .flatMap(item -> item.cells().stream())
            .filter(cell -> cell.sight() == sight && cell.demanded())
            .toList();
    long shown = demanded.stream().filter(Item.Cell::shown).count();
    return shown + "/" + demanded.size();
  }

  private List<String> below(List<Item> all) {
    return all.stream().filter(item -> !item.covered()).map(this::lacking).toList();
  }

  private String lacking(Item item) {
    List<String> sides =
        item.cells().stream()
            .filter(Item.Cell::lacking)
            .map(cell -> items.side(item, cell.sight()))
            .toList();
    return words.say("coverage.item", words.list(sides), items.name(item), item.place().toString());
  }

  private List<String> excused(PolicyCoverage policy) {
    Map<Excuse, Integer> counts = new EnumMap<>(Excuse.class);
    policy.clauses().stream()
        .flatMap(clause -> clause.items().stream())
        .flatMap(item -> item.cells().stream())
        .flatMap(cell -> Stream.ofNullable(cell.excuse()))
        .forEach(excuse -> counts.merge(excuse, 1, Integer::sum));
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (excuse, count) ->
            lines.add(words.say("coverage.excused", String.valueOf(count), items.excuse(excuse))));
    return lines;
  }

  private String percent(Tally tally) {
    return percent(tally, words);
  }

  /** Whole per cent; that nothing is demanded. */
  static String percent(Tally tally, Words words) {
    OptionalInt percent = tally.percent();
    return percent.isEmpty() ? words.say("coverage.none") : percent.getAsInt() + "%";
  }

  /** {@code 7/9}. */
  static String of(Tally tally) {
    return tally.shown() + "/" + tally.demanded();
  }
}
