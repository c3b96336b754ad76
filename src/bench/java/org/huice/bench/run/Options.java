package org.huice.bench.run;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.bench.common.PolicySet;

/**
 * How much is measured; each is a property of the virtual machine, such as {@code -Dbench.rounds}.
 *
 * @param sets which contests are held, such as {@code S,S4}; empty for none
 * @param enterprises decided in a round
 * @param slow the same for contenders that are slow
 * @param compared decisions compared with the reference before anything is timed
 * @param rounds of every contest
 * @param warm seconds of CPU time for each contender before the first round
 * @param curves whether growing numbers are measured too
 * @param most enterprises that pass through at most for the curve of their number
 * @param districts in how many of which set S stands; a contest for each number
 * @param lines of the register that is decided from file to file; 0 for none
 * @param npm whether engines of npm decide S4 too
 * @param huice the command that runs Huice as a whole process, its words apart by spaces
 */
record Options(
    Set<PolicySet> sets,
    int enterprises,
    int slow,
    int compared,
    int rounds,
    int warm,
    boolean curves,
    int most,
    List<Integer> districts,
    int lines,
    boolean npm,
    List<String> huice) {
  /** Copies the sets. */
  Options {
    sets = Set.copyOf(sets);
    districts = List.copyOf(districts);
    huice = List.copyOf(huice);
  }

  static Options given() {
    return new Options(
        Arrays.stream(System.getProperty("bench.sets", "S,S4").split(",", -1))
            .filter(set -> !set.isBlank())
            .map(PolicySet::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PolicySet.class))),
        Integer.getInteger("bench.enterprises", 5_000),
        Integer.getInteger("bench.slow", 500),
        Integer.getInteger("bench.compared", 5_000),
        Integer.getInteger("bench.rounds", 5),
        Integer.getInteger("bench.warm", 20),
        Boolean.parseBoolean(System.getProperty("bench.curves", "true")),
        Integer.getInteger("bench.most", 100_000),
        numbers(System.getProperty("bench.districts", "20,100")),
        Integer.getInteger("bench.lines", 20_000),
        Boolean.getBoolean("bench.npm"),
        List.of(System.getProperty("bench.huice", "./huice").split(" ", -1)));
  }

  private static List<Integer> numbers(String listed) {
    return Arrays.stream(listed.split(",", -1))
        .filter(number -> !number.isBlank())
        .map(Integer::valueOf)
        .toList();
  }
}
