package org.huice.impact;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.json.JsonText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.LineMaker;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.tabular.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Decides entries once for each value of a parameter, and by the rules as they are; one line each.
 * Safe for several threads.
 */
public final class Sweeper implements LineMaker {
  private final SideRun base;
  private final List<SideRun> points;
  private final Words words;

  private Sweeper(SideRun base, List<SideRun> points, Words words) {
    this.base = base;
    this.points = List.copyOf(points);
    this.words = words;
  }

  /**
   * Compiles the rules of the policies that hang on the parameter, once for all values.
   *
   * @param contrast as {@link Contrast#around} finds it
   * @param values an overlay for each value
   * @param cache where compiled rules are kept; null for none
   * @throws org.huice.engine.EngineFailure if they cannot be compiled
   */
  public static Sweeper of(
      Contrast contrast, List<Overlay> values, LocalDate asOf, Words words, @Nullable Path cache) {
    RuleSet whole = contrast.base().effective();
    SideRun base = SideRun.of(whole, contrast.baseRules(), cache, asOf, contrast.checking());
    List<SideRun> points =
        values.stream().map(value -> under(base, whole.with(value), contrast)).toList();
    return new Sweeper(base, points, words);
  }

  private static SideRun under(SideRun base, RuleSet changed, Contrast contrast) {
    return base.under(changed, RuleSide.only(changed, contrast.clauses()));
  }

  @Override
  public byte[] line(Entry entry) {
    Set<Problem> problems = new LinkedHashSet<>();
    Optional<Dossier> facts =
        entry
            .read(problems::add)
            .flatMap(node -> base.read(node, entry.place().file(), problems::add));
    @Nullable List<Determination> all =
        problems.isEmpty()
            ? facts.flatMap(dossier -> decide(dossier, problems)).orElse(null)
            : null;
    return all == null ? rejected(entry, problems) : decided(entry, all);
  }

  /** By the rules as they are, then by each value. */
  private Optional<List<Determination>> decide(Dossier dossier, Set<Problem> problems) {
    List<Determination> all = new ArrayList<>();
    base.decide(dossier, problems::add).ifPresent(all::add);
    for (SideRun point : points) {
      if (problems.isEmpty()) {
        point.decide(dossier, problems::add).ifPresent(all::add);
      }
    }
    return problems.isEmpty() ? Optional.of(all) : Optional.empty();
  }

  private byte[] rejected(Entry entry, Set<Problem> problems) {
    ChangedApplicant applicant =
        new Hindrances(words).applicant(entry, entry.label(), Map.of(), problems, problems);
    return LineJson.write(new EntryLine(applicant, new TreeMap<>()));
  }

  private static byte[] decided(Entry entry, List<Determination> all) {
    Determination before = all.get(0);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("entry", entry.number());
    tree.put("place", entry.place().toString());
    tree.put("applicant", before.dossier().applicant().id().toString());
    tree.put("core", all.stream().map(after -> PointSum.of(before, after).json()).toList());
    return JsonText.compact(tree).getBytes(StandardCharsets.UTF_8);
  }
}
