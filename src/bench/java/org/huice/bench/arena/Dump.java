package org.huice.bench.arena;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Generator;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;

/**
 * Prints what a contender decides: {@code Dump CONTENDER S|S4 FROM TO [STEPS|RULINGS]}, the lines
 * of each enterprise after its number.
 */
public final class Dump {
  private Dump() {}

  /** Decides and prints. */
  public static void main(String[] arguments) throws IOException {
    Contender<?> contender = Contenders.of(arguments[0], PolicySet.valueOf(arguments[1]));
    int from = Integer.parseInt(arguments[2]);
    int to = Integer.parseInt(arguments[3]);
    Level level = arguments.length > 4 ? Level.valueOf(arguments[4]) : contender.level();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    print(contender, from, to, level, out);
    out.flush();
  }

  private static <R> void print(
      Contender<R> contender, int from, int to, Level level, PrintStream out) {
    contender.load(Generator.enterprises(from, to));
    List<R> results = contender.decide(0, to - from);
    for (int n = 0; n < results.size(); n++) {
      out.println("# " + (from + n));
      level.lines(contender.say(results.get(n))).forEach(out::println);
    }
  }
}
