package org.huice.bench.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Generator;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;

/**
 * The process of one contender: reads commands line by line and answers each with one line.
 * Standard output belongs to the answers; whatever an engine prints goes to standard error.
 *
 * @param <R> what the contender decides of one enterprise
 */
public final class Worker<R> {
  /** Not all decisions are held at once: some are large. */
  private static final int CHUNK = 500;

  private final Contender<R> contender;
  private final Stopwatch<R> stopwatch;

  private Worker(Contender<R> contender, int count) {
    this.contender = contender;
    this.stopwatch = new Stopwatch<>(contender, count);
    contender.load(Generator.enterprises(0, count));
  }

  /**
   * Runs until {@code quit} or the end of the input.
   *
   * @param args class of the contender with a constructor that takes the policies, or {@code
   *     class#name} of a class whose {@code of} makes it by name; the policies that it decides,
   *     number of enterprises
   */
  public static void main(String[] args) throws Exception {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Worker<?> worker =
        new Worker<>(named(args[0], PolicySet.valueOf(args[1])), Integer.parseInt(args[2]));
    answers.println("ready\t" + worker.contender.level());
    try (BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        if (line.equals("quit")) {
          break;
        }
        answers.println(worker.answer(line.split(" ", 4)));
      }
    }
    System.exit(0); // some engines leave threads behind
  }

  private static Contender<?> named(String type, PolicySet set)
      throws ReflectiveOperationException {
    int name = type.indexOf('#');
    if (name < 0) {
      return Class.forName(type)
          .asSubclass(Contender.class)
          .getConstructor(PolicySet.class)
          .newInstance(set);
    }
    Object made =
        Class.forName(type.substring(0, name))
            .getMethod("of", String.class, PolicySet.class)
            .invoke(null, type.substring(name + 1), set);
    return Contender.class.cast(Objects.requireNonNull(made));
  }

  private String answer(String[] command) throws IOException, InterruptedException {
    int number = Integer.parseInt(command[1]);
    return switch (command[0]) {
      case "dump" -> dump(number, Level.valueOf(command[2]), Path.of(command[3]));
      case "warm" -> "warm\t" + stopwatch.warm(number);
      case "stream" -> stopwatch.stream(number);
      case "round" -> stopwatch.round(number, Integer.parseInt(command[2]));
      default -> throw new IllegalArgumentException(command[0]);
    };
  }

  private String dump(int count, Level level, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int at = 0; at < count; at += CHUNK) {
        for (R result : contender.decide(at, Math.min(count, at + CHUNK))) {
          out.write(String.join("; ", level.lines(contender.say(result))) + "\n");
        }
      }
    }
    return "dumped";
  }
}
