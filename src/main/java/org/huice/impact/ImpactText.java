package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;

/** An impact for the terminal: money first, then who gains and loses, then the largest changes. */
public final class ImpactText {
  private static final String INDENT = "  ";
  private static final int CAUSES = 10;
  private static final int SHOWN = 10;

  /** The kinds of change that have a column. */
  private static final List<Change> SHOWN_KINDS =
      List.of(Change.WINNER, Change.LOSER, Change.NEWLY_UNDETERMINED, Change.NEWLY_DETERMINED);

  private final Words words;
  private final Sentences sentences;

  /** In the language of the words. */
  public ImpactText(Words words) {
    this.words = words;
    this.sentences = new Sentences(words);
  }

  /** The lines of a comparison. */
  public List<String> lines(Comparison comparison) {
    Frame frame = comparison.frame();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("impact.head", frame.register(), frame.asOf().toString()));
    lines.add(sentences.sides(frame));
    lines.add(
        words.say(
            "impact.read",
            Long.toString(frame.read()),
            Long.toString(frame.compared()),
            Long.toString(frame.notComparable())));
    sentences.crossCheck(frame).ifPresent(lines::add);
    lines.addAll(sentences.scope(frame));
    section("impact.money", money(comparison), lines);
    String people = words.list(sentences.people(comparison.total()));
    boolean pools = !comparison.pools().isEmpty();
    section(pools ? "impact.people.entitled" : "impact.people", List.of(people), lines);
    lines.addAll(new DivisionText(words).lines(comparison.pools()));
    causes(comparison.causes(), lines);
    policies(comparison.policies(), lines);
    classes(comparison.classes(), lines);
    largest("impact.gains", comparison.gains(), lines);
    largest("impact.losses", comparison.losses(), lines);
    if (frame.notComparable() > 0) {
      lines.add("");
      lines.add(words.say("impact.hindered", Long.toString(frame.notComparable())));
    }
    return lines;
  }

  private List<String> money(Comparison comparison) {
    List<String> money =
        new ArrayList<>(sentences.money(comparison.total(), comparison.supplied()));
    comparison.pools().stream()
        .filter(pool -> !pool.isPlaces())
        .forEach(pool -> money.add(sentences.pool(pool)));
    long without = comparison.frame().notComparable();
    if (without > 0) {
      money.add(words.say("impact.money.without", Long.toString(without)));
    }
    money.add(words.say("impact.money.entitled"));
    return money;
  }

  /** That the two sides do not differ. */
  public List<String> same(Frame frame) {
    return List.of(
        words.say("impact.head", frame.register(), frame.asOf().toString()),
        sentences.sides(frame),
        words.say("impact.same"));
  }

  private void section(String title, List<String> content, List<String> lines) {
    lines.add("");
    lines.add(words.say(title));
    content.forEach(line -> lines.add(INDENT + line));
  }

  private Table table(Set<Integer> rightAligned, String... columns) {
    return new Table(
        List.of(columns).stream().map(key -> words.say("impact.column." + key)).toList(),
        rightAligned);
  }

  private void causes(List<CauseDelta> causes, List<String> lines) {
    if (causes.isEmpty()) {
      return;
    }
    Table table = table(Set.of(2, 3), "policy", "clause", "matters", "change");
    for (CauseDelta cause : causes.subList(0, Math.min(CAUSES, causes.size()))) {
      table.add(
          List.of(
              cause.policy(),
              cause.clause(),
              Long.toString(cause.matters()),
              Sentences.signed(cost(cause.change()))),
          List.of(sentences.why(cause)));
    }
    section("impact.causes", table.lines(), lines);
    if (causes.size() > CAUSES) {
      lines.add(INDENT + words.say("impact.causes.more", Integer.toString(causes.size() - CAUSES)));
    }
  }

  /** What is given more and charged less. */
  private static BigDecimal cost(Sums change) {
    return change.granted().total().subtract(change.charged().total());
  }

  private Table groups(String first) {
    return new Table(
        List.of(
            words.say("impact.column." + first),
            words.say("impact.column.base"),
            words.say("impact.column.head"),
            words.say("impact.column.change"),
            sentences.kind(Change.WINNER),
            sentences.kind(Change.LOSER),
            sentences.kind(Change.NEWLY_UNDETERMINED),
            sentences.kind(Change.NEWLY_DETERMINED)),
        Set.of(1, 2, 3, 4, 5, 6, 7));
  }

  private static List<String> row(String name, Delta delta) {
    return List.of(
        name,
        NumberText.yuan(delta.base().granted().total()),
        NumberText.yuan(delta.head().granted().total()),
        Sentences.signed(delta.change().granted().total()),
        Long.toString(delta.applicants(Change.WINNER)),
        Long.toString(delta.applicants(Change.LOSER)),
        Long.toString(delta.applicants(Change.NEWLY_UNDETERMINED)),
        Long.toString(delta.applicants(Change.NEWLY_DETERMINED)));
  }

  private void policies(List<PolicyDelta> policies, List<String> lines) {
    if (policies.size() > 1) {
      Table table = groups("policy");
      policies.forEach(one -> table.add(row(one.policy(), one.delta()), List.of()));
      section("impact.byPolicy", table.lines(), lines);
    }
  }

  private void classes(List<ClassDelta> classes, List<String> lines) {
    Map<String, List<ClassDelta>> byField = new LinkedHashMap<>();
    classes.forEach(
        one -> byField.computeIfAbsent(one.field(), field -> new ArrayList<>()).add(one));
    byField.forEach((field, all) -> field(field, all, lines));
  }

  /** Only the classes for which something changes; nothing at all where none does. */
  private void field(String field, List<ClassDelta> all, List<String> lines) {
    List<ClassDelta> changed = all.stream().filter(one -> isChanged(one.delta())).toList();
    // A field that none of them gives tells nobody apart.
    if (changed.stream().allMatch(one -> one.value().isEmpty())) {
      return;
    }
    Table table = groups("class");
    changed.forEach(one -> table.add(row(sentences.className(one), one.delta()), List.of()));
    lines.add("");
    lines.add(words.say("impact.byClass", field));
    table.lines().forEach(line -> lines.add(INDENT + line));
    int same = all.size() - changed.size();
    if (same > 0) {
      lines.add(INDENT + words.say("impact.byClass.rest", Integer.toString(same)));
    }
  }

  private static boolean isChanged(Delta delta) {
    return SHOWN_KINDS.stream().anyMatch(kind -> delta.applicants(kind) > 0)
        || !delta.change().equals(Sums.ZERO);
  }

  private void largest(String title, List<ChangedApplicant> largest, List<String> lines) {
    if (largest.isEmpty()) {
      return;
    }
    List<ChangedApplicant> shown = largest.subList(0, Math.min(SHOWN, largest.size()));
    Table table = table(Set.of(2), "name", "applicant", "change");
    for (ChangedApplicant one : shown) {
      table.add(
          List.of(
              one.name() == null ? "—" : one.name(), one.applicant(), Sentences.signed(one.gain())),
          one.matters().stream().map(this::matter).toList());
    }
    lines.add("");
    lines.add(words.say(title, Integer.toString(shown.size())));
    table.lines().forEach(line -> lines.add(INDENT + line));
  }

  private String matter(ChangedMatter matter) {
    return String.join(
        " ",
        matter.policy(),
        matter.clause(),
        matter.subject() + ":",
        sentences.outcome(matter.base()),
        "→",
        sentences.outcome(matter.head()) + ";",
        matter.why());
  }

  /** The lines of a sweep. */
  public List<String> lines(Sweep sweep) {
    return new SweepText(words, sentences).lines(sweep);
  }
}
