package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.json.CoreJson;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyCase;
import org.junit.jupiter.api.Test;

/** Threads that share one evaluator decide as one thread alone: to the byte. */
class ManyThreadsTest {
  private static final int THREADS = 4;

  @Test
  void four_threads_with_one_evaluator_give_the_same_bytes_as_one() throws Exception {
    List<PolicyCase> cases = cases();
    List<String> alone = new ArrayList<>();
    Evaluator own = new Evaluator(ShippedRules.RULES, ShippedRules.ENGINE, null);
    cases.forEach(example -> alone.add(decided(own, example)));
    // Not used before: what Drools prepares on first use is prepared by all threads at once.
    RuleBase unused = RuleBase.load(ShippedRules.RULES, null);
    Evaluator shared = new Evaluator(ShippedRules.RULES, unused, null);
    for (Future<List<String>> found : together(shared, cases)) {
      assertThat(found.get()).isEqualTo(alone);
    }
  }

  private static List<PolicyCase> cases() throws IOException {
    return WorkedExamples.cases(Path.of("rules"), ShippedRules.RULES);
  }

  private static List<Future<List<String>>> together(Evaluator shared, List<PolicyCase> cases)
      throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<List<String>>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread * cases.size() / THREADS;
      work.add(
          () -> {
            start.await();
            return decided(shared, cases, first);
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      return threads.invokeAll(work, 5, TimeUnit.MINUTES);
    } finally {
      threads.shutdownNow();
    }
  }

  /** All cases in their order, though each thread begins with another one. */
  private static List<String> decided(Evaluator shared, List<PolicyCase> cases, int first) {
    String[] found = new String[cases.size()];
    for (int i = 0; i < found.length; i++) {
      int index = (first + i) % found.length;
      found[index] = decided(shared, cases.get(index));
    }
    return List.of(found);
  }

  /** The core of a decision; where there is none, its problems. */
  private static String decided(Evaluator evaluator, PolicyCase example) {
    List<Problem> problems = new ArrayList<>();
    Dossier dossier =
        new DossierReader(ShippedRules.RULES.vocabulary())
            .read(example.facts(), example.name(), problems::add)
            .orElse(null);
    assertThat(problems).isEmpty();
    Evaluation evaluation = evaluator.decide(Objects.requireNonNull(dossier), example.asOf());
    Determination determination = evaluation.determination();
    return determination == null
        ? evaluation.problems().toString()
        : new String(CoreJson.write(determination), StandardCharsets.UTF_8);
  }
}
