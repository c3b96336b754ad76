package org.huice.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same done to many, by as many threads as there are processors. */
final class InParallel {
  private InParallel() {}

  /**
   * What comes of each, in their order.
   *
   * @throws RuntimeException or an Error: that of the first, in their order, that threw one
   */
  static <A, B> List<B> map(List<A> all, Function<A, B> each) {
    int threads = Math.min(all.size(), Runtime.getRuntime().availableProcessors());
    if (threads < 2) {
      return all.stream().map(each).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InParallel::thread);
    try {
      List<Future<B>> begun = new ArrayList<>();
      all.forEach(one -> begun.add(pool.submit(() -> each.apply(one))));
      List<B> done = new ArrayList<>();
      for (Future<B> one : begun) {
        done.add(got(one));
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Does not keep a process alive that is asked to end. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "huice-units");
    thread.setDaemon(true);
    return thread;
  }

  private static <B> B got(Future<B> one) {
    try {
      return one.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(failed.getCause());
    }
  }
}
