package org.huice.bench.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * A contender of a contest, in a Java process or of another runtime.
 *
 * @param name in tables
 * @param contender class of it
 * @param version of its engine; empty for Java alone
 * @param tuning what was done to make it fast, in a few words
 * @param classPath of its process
 * @param options of its virtual machine
 * @param compared how many of its decisions are compared with the reference
 * @param count how many enterprises it decides in a round; slow ones fewer
 * @param allThreads whether its own threads work too, so that the CPU of all counts
 * @param program what runs a worker of another runtime; empty for Java
 */
record Entrant(
    String name,
    String contender,
    String version,
    String tuning,
    List<String> classPath,
    List<String> options,
    int compared,
    int count,
    boolean allThreads,
    List<String> program) {
  /** Copies the lists. */
  Entrant {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
    program = List.copyOf(program);
  }

  /** Whether what is measured of it is of a whole process that is no Java. */
  boolean otherRuntime() {
    return !program.isEmpty();
  }

  /** The same with another option of the virtual machine. */
  Entrant with(String option) {
    return new Entrant(
        name,
        contender,
        version,
        tuning,
        classPath,
        Stream.concat(options.stream(), Stream.of(option)).toList(),
        compared,
        count,
        allThreads,
        program);
  }
}
