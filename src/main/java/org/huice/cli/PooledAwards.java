package org.huice.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.json.CoreJson;
import org.huice.page.Pooled;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.policy.PolicyDocument;
import org.huice.pool.Award;
import org.huice.pool.Claim;
import org.huice.pool.Claims;
import org.huice.pool.PoolProblem;
import org.huice.pool.RecordedRun;
import org.huice.pool.SetAside;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.LineDigest;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** What runs of pools made of the awards of one applicant, if they rest on this determination. */
final class PooledAwards {
  private final Words words;
  private final RuleSet rules;
  private final List<RecordedRun> runs;
  private final Claims claims;

  PooledAwards(Words words, RuleSet rules, List<RecordedRun> runs) {
    this.words = words;
    this.rules = rules;
    this.runs = List.copyOf(runs);
    List<PolicyDocument> documents =
        rules.policies().values().stream().map(PolicyRules::document).toList();
    this.claims = new Claims(rules.pools(), documents, rules.vocabulary());
  }

  /** Says which records were given for nothing: the applicant has no award that they divide. */
  void tellUnused(Determination determination, Surroundings surroundings) {
    Set<RecordedRun> used = new HashSet<>(found(determination).values());
    for (RecordedRun run : runs) {
      if (!used.contains(run)) {
        String said = words.say("pooled.unused", run.file(), run.result().pool().id());
        surroundings.err().println(said);
      }
    }
  }

  /** In words, by award. */
  Map<Matter, Pooled> words(Determination determination) {
    Map<Matter, Pooled> said = new HashMap<>();
    found(determination)
        .forEach((matter, run) -> said.put(matter, text(run).of(determination, matter)));
    return said;
  }

  /** As data, by award; where no run is known only the pool is named. */
  Map<Matter, Map<String, Object>> json(Determination determination) {
    Map<Matter, Map<String, Object>> data = new HashMap<>();
    for (Claim claim : claims(determination, "")) {
      data.put(claim.matter(), Map.of("pool", claim.pool()));
    }
    found(determination)
        .forEach(
            (matter, run) ->
                data.put(matter, new PooledJson(rules, run).of(determination, matter)));
    return data;
  }

  private PooledText text(RecordedRun run) {
    return new PooledText(words, rules, run);
  }

  private List<Claim> claims(Determination determination, String core) {
    return claims.of(1, core, "", determination);
  }

  /**
   * The run that holds each award.
   *
   * @throws CannotRun if one rests on another determination, or leaves an award out
   */
  private Map<Matter, RecordedRun> found(Determination determination) {
    if (runs.isEmpty()) {
      return Map.of();
    }
    String core = LineDigest.of(CoreJson.write(determination));
    FactId applicant = determination.dossier().applicant().id();
    List<Problem> problems = new ArrayList<>();
    Map<Matter, RecordedRun> found = new LinkedHashMap<>();
    Set<RecordedRun> others = others(applicant, core, problems);
    for (Claim claim : claims(determination, core)) {
      List<RecordedRun> own =
          runs.stream().filter(run -> run.result().pool().id().equals(claim.pool())).toList();
      List<RecordedRun> holding =
          own.stream().filter(run -> holds(run, applicant, claim.matter())).toList();
      if (holding.size() > 1) {
        problems.add(problem(holding.get(1), PoolProblem.POOL_RECORD_BOTH, holding.get(0).file()));
      } else if (!holding.isEmpty()) {
        found.put(claim.matter(), holding.get(0));
      } else if (!own.isEmpty() && !others.containsAll(own)) {
        problems.add(problem(own.get(0), PoolProblem.POOL_RECORD_ABSENT, said(claim.matter())));
      }
    }
    checked(problems, words);
    return found;
  }

  /** Runs that rest on another determination of the applicant; each is told once. */
  private Set<RecordedRun> others(FactId applicant, String core, List<Problem> problems) {
    Set<RecordedRun> others = new HashSet<>();
    for (RecordedRun run : runs) {
      Optional<String> other =
          run.cores(applicant).stream().filter(told -> !told.equals(core)).findFirst();
      if (other.isPresent() && others.add(run)) {
        problems.add(problem(run, PoolProblem.POOL_RECORD_FACTS, other.get(), core));
      }
    }
    return others;
  }

  private static boolean holds(RecordedRun run, FactId applicant, Matter matter) {
    Optional<Award> award = run.award(applicant, matter);
    Optional<SetAside> aside = run.setAside(applicant, matter);
    return award.isPresent() || aside.isPresent();
  }

  private static String said(Matter matter) {
    return matter.policy() + " " + matter.clause() + " " + matter.subject();
  }

  private static Problem problem(RecordedRun run, PoolProblem code, String... arguments) {
    return Problem.at(Place.of(run.file()), code, arguments);
  }

  /**
   * Goes on only where there are none.
   *
   * @throws CannotRun with all of them in words
   */
  static void checked(List<Problem> problems, Words words) {
    if (!problems.isEmpty()) {
      throw new CannotRun(String.join("\n", new ProblemText(words).lines(problems)));
    }
  }
}
