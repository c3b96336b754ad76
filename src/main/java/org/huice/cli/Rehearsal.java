package org.huice.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The verbs that one waits for, one after the other and without a word. The launcher has Java keep
 * the classes that this loads, so that later runs find them ready; nothing else calls it.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs them.
   *
   * @param arguments the folder of rules, then fact files
   */
  public static void main(String[] arguments) {
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            silent, silent, Clock.systemUTC(), System.getenv(), System.getProperties());
    for (List<String> verb :
        List.of(List.of("check"), List.of("check", "--format", "json"), List.of("explain"))) {
      List<String> typed = new ArrayList<>(verb);
      typed.addAll(List.of("--rules", arguments[0]));
      typed.addAll(List.of(arguments).subList(1, arguments.length));
      new Program(surroundings).run(typed.toArray(String[]::new));
    }
  }
}
