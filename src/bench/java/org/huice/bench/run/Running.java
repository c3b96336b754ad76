package org.huice.bench.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.worker.Worker;

/** The process of one contender, seen from outside. */
final class Running implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC", "-Dfile.encoding=UTF-8");

  private final String name;
  private final Process process;
  private final BufferedWriter commands;
  private final BufferedReader answers;
  private final Level level;

  private Running(String name, Process process) throws IOException {
    this.name = name;
    this.process = process;
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.level = Level.valueOf(answer().split("\t", -1)[1]);
  }

  /**
   * Starts it and waits until it has prepared everything.
   *
   * @param log gets whatever the engine says
   */
  static Running start(Entrant entrant, PolicySet set, int count, Path log) throws IOException {
    List<String> command =
        new ArrayList<>(entrant.otherRuntime() ? entrant.program() : java(entrant));
    command.addAll(List.of(set.name(), Integer.toString(count)));
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    return new Running(entrant.name(), process);
  }

  private static List<String> java(Entrant entrant) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(entrant.options());
    command.add("-cp");
    command.add(String.join(File.pathSeparator, entrant.classPath()));
    command.addAll(List.of(Worker.class.getName(), entrant.contender()));
    return command;
  }

  /** How much it says of a decision. */
  Level level() {
    return level;
  }

  /** Decides for so many seconds. */
  void warm(int seconds) throws IOException {
    ask("warm " + seconds);
  }

  /** The first decisions as lines in a file. */
  void dump(int count, Level asked, Path file) throws IOException {
    ask("dump " + count + " " + asked + " " + file.toAbsolutePath());
  }

  /** Decides the first enterprises once. */
  Round round(int count, int threads) throws IOException {
    String[] figures = ask("round " + count + " " + threads).split("\t", -1);
    return new Round(
        count,
        Long.parseLong(figures[0]),
        Long.parseLong(figures[1]),
        Long.parseLong(figures[2]),
        Long.parseLong(figures[3]));
  }

  /** Decides so many enterprises, a few at a time, and keeps none. */
  Round.Stream stream(int count) throws IOException {
    String[] figures = ask("stream " + count).split("\t", -1);
    return new Round.Stream(
        Long.parseLong(figures[0]) / 1e3 / count, Long.parseLong(figures[1]) / 1e6);
  }

  private String ask(String command) throws IOException {
    commands.write(command + "\n");
    commands.flush();
    return answer();
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException(name + " ended; its log says why");
    }
    return line;
  }

  /** Ends the process. */
  @Override
  public void close() throws IOException {
    try (commands;
        answers) {
      commands.write("quit\n");
    } catch (IOException gone) {
      process.destroy(); // it ended by itself, which an earlier answer has told
    }
  }
}
