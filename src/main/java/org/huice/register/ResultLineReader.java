package org.huice.register;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.dossier.FactId;
import org.huice.evaluation.CrossChecking;

/** Makes lines of results from what stands in them. */
final class ResultLineReader {
  private static final Set<String> LAST = Set.of("read", "decided", "rejected", "sha256");

  private ResultLineReader() {}

  static ResultLine read(Told line) {
    if (line.values().containsKey("kind")) {
      return header(line);
    }
    if (isLast(line.values().keySet())) {
      return new ResultLine.Footer(
          new Totals(line.number("read"), line.number("decided"), line.number("rejected")),
          line.text("sha256"));
    }
    if (line.values().containsKey("reasons")) {
      return new ResultLine.Brief(line.number("entry"), line.text("place"));
    }
    return line.values().containsKey("problems") ? rejected(line) : decided(line);
  }

  private static boolean isLast(Set<?> members) {
    return members.containsAll(LAST)
        && members.stream().allMatch(one -> LAST.contains(one) || ResultFile.TWICE.equals(one));
  }

  private static ResultLine header(Told line) {
    if (!line.text("kind").equals(ResultFile.KIND) || line.number("schema") != ResultFile.SCHEMA) {
      throw new IllegalArgumentException("not results of this version");
    }
    return new ResultLine.Header(
        line.text("huice"),
        line.text("ruleSet"),
        line.objectIfAny("overlay")
            .map(one -> new Determination.Overlaid(one.text("id"), one.text("content")))
            .orElse(null),
        line.day("asOf"),
        line.textOr(ResultFile.CROSS_CHECK, CrossChecking.EVERY.code()),
        line.text("lang"),
        line.objects("input").stream()
            .map(one -> new InputFile(one.text("name"), one.text("sha256")))
            .toList(),
        line.texts("classes"),
        line.objectsIfAny("pools").stream()
            .map(one -> new ResultLine.Budget(one.text("pool"), one.yuanIfAny("budget")))
            .toList(),
        line.texts("notices"));
  }

  private static ResultLine decided(Told line) {
    long entry = line.number("entry");
    FactId applicant = ClaimJson.identity(line.object("id"));
    String name = line.textIfAny("name");
    String core = line.text("core");
    return new ResultLine.Decided(
        entry,
        line.text("place"),
        applicant,
        name,
        line.object("class").all(String.class),
        core,
        sums(line.object("totals")),
        line.object("counts").all(Long.class),
        line.objects("rulings").stream().map(ResultLineReader::ruled).toList(),
        line.objectsIfAny("claims").stream()
            .map(claim -> ClaimJson.read(claim, entry, core, applicant, name))
            .toList(),
        figures(line),
        line.objectsIfAny("marks").stream()
            .map(one -> new ResultLine.Mark(one.text("code"), one.text("sentence")))
            .toList());
  }

  private static Sums sums(Told totals) {
    return new Sums(
        totals.yuan("granted"), totals.yuan("atMost"), totals.yuan("charged"), totals.yuan("open"));
  }

  private static SortedMap<String, SortedMap<String, String>> figures(Told line) {
    SortedMap<String, SortedMap<String, String>> figures = new TreeMap<>();
    line.objectIfAny("figures")
        .ifPresent(
            pools ->
                pools
                    .all(Map.class)
                    .forEach((pool, own) -> figures.put(pool, new Told(own).all(String.class))));
    return figures;
  }

  private static ResultLine.Ruled ruled(Told ruling) {
    return new ResultLine.Ruled(
        ruling.text("policy"),
        ruling.text("clause"),
        ruling.text("subject"),
        ruling.textIfAny("name"),
        ruling.text("ruling"),
        ruling.text("title"),
        ruling.yuanIfAny("amount"),
        ruling.flag("atMost"),
        ruling.yuanIfAny("unpaid"),
        ruling.text("reason"),
        ruling.text("citation"));
  }

  private static ResultLine rejected(Told line) {
    return new ResultLine.Rejected(
        line.number("entry"),
        line.text("place"),
        line.textOrEmpty("label"),
        line.objects("problems").stream().map(ResultLineReader::wrong).toList());
  }

  private static ResultLine.Wrong wrong(Told problem) {
    return new ResultLine.Wrong(
        problem.text("code"),
        problem.text("sheet"),
        problem.numberOrZero("row"),
        problem.numberOrZero("column"),
        problem.textOrEmpty("field"),
        problem.textOrEmpty("value"),
        problem.text("sentence"),
        problem.text("remedy"));
  }
}
