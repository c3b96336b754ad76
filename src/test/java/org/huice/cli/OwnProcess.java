package org.huice.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, of the classes that are tested. */
final class OwnProcess {
  private OwnProcess() {}

  /**
   * How it is started.
   *
   * @param java options of the virtual machine
   * @param arguments of the program
   */
  static List<String> command(List<String> java, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(arguments);
    return command;
  }

  /** Starts a command that keeps what it prints in a file, and compiled rules where tests do. */
  static Process start(List<String> command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    String cache = Path.of("target", "test-cache").toAbsolutePath().toString();
    builder.environment().put("XDG_CACHE_HOME", cache);
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }
}
