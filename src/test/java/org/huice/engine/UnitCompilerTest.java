package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class UnitCompilerTest {
  private static final int TIMES = 10;

  @Test
  void texts_compiled_by_several_threads_at_once_give_what_each_gives_alone() throws Exception {
    ClassLoader own = UnitCompilerTest.class.getClassLoader();
    CompiledUnit vocabulary = UnitCompiler.compile(SampleRules.VOCABULARY, own);
    CompilerView view = new CompilerView(new UnitLoader(vocabulary, own));
    List<String> texts = List.of(SampleRules.SOLAR, SampleRules.STAFF);
    List<CompiledUnit> alone = new ArrayList<>();
    for (String text : texts) {
      alone.add(UnitCompiler.compile(text, view));
    }

    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<CompiledUnit>> tasks = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        texts.forEach(text -> tasks.add(() -> UnitCompiler.compile(text, view)));
      }
      List<Future<CompiledUnit>> made = pool.invokeAll(tasks);
      for (int i = 0; i < made.size(); i++) {
        CompiledUnit expected = alone.get(i % texts.size());
        assertThat(made.get(i).get().models()).isEqualTo(expected.models());
        assertThat(made.get(i).get().classes().keySet()).isEqualTo(expected.classes().keySet());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
