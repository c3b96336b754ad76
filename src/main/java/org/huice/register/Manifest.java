package org.huice.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.json.CanonicalJson;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Sha256;

/**
 * Everything that the bytes of a run's lines depend on. A run may be resumed only under the same
 * one.
 *
 * @param version of the program
 * @param inputs the files of the register
 * @param ruleSet the id of the rules
 * @param overlay the id of the overlay; empty where there is none
 * @param asOf the day of the decisions
 * @param language {@code zh} or {@code en}
 * @param options what else was asked for that shows in a line, as it is typed
 */
public record Manifest(
    String version,
    List<InputFile> inputs,
    String ruleSet,
    String overlay,
    LocalDate asOf,
    String language,
    String options) {
  private static final String NONE = "-";
  static final String KIND = "run";
  private static final int SCHEMA = 3;

  /** Sorts the files by name. */
  public Manifest {
    inputs = inputs.stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  /** The bytes of its file: the same for the same run. */
  byte[] bytes() {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("kind", KIND);
    tree.put("huice", program());
    tree.put("inputs", digests());
    tree.put("ruleSet", ruleSet);
    tree.put("overlay", overlay);
    tree.put("asOf", asOf.toString());
    tree.put("language", language);
    tree.put("options", options);
    return CanonicalJson.write(tree);
  }

  /**
   * The name of the run in a ledger: of what it decides upon. In whose language it tells so, and
   * how much, is not part of it.
   */
  public String run() {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("inputs", digests());
    tree.put("ruleSet", ruleSet);
    tree.put("overlay", overlay);
    tree.put("asOf", asOf.toString());
    return Sha256.name(CanonicalJson.write(tree));
  }

  /** A short name for it, which every chunk carries. */
  String digest() {
    return Sha256.name(bytes());
  }

  // What decides how lines are cut into chunks and how these are written belongs to the program.
  private String program() {
    return version + "/" + SCHEMA + "/" + Run.CHUNK + "/" + Run.CHUNK_BYTES;
  }

  private Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    inputs.forEach(input -> digests.put(input.name(), input.sha256()));
    return digests;
  }

  /** How this one differs from that of an earlier run; none if lines of both may be mixed. */
  List<Problem> differences(Saved before, Place place) {
    List<Problem> found = new ArrayList<>();
    Differences differences = new Differences(place, found);
    differences.of(RunProblem.RUN_VERSION_CHANGED, before.text("huice"), program());
    differences.files(before.texts("inputs"), digests());
    differences.of(RunProblem.RUN_RULES_CHANGED, before.text("ruleSet"), ruleSet);
    differences.of(RunProblem.RUN_OVERLAY_CHANGED, before.text("overlay"), overlay);
    differences.of(RunProblem.RUN_DAY_CHANGED, before.text("asOf"), asOf.toString());
    differences.of(RunProblem.RUN_LANGUAGE_CHANGED, before.text("language"), language);
    differences.of(RunProblem.RUN_OPTIONS_CHANGED, before.text("options"), options);
    return found;
  }

  private record Differences(Place place, List<Problem> found) {
    void of(RunProblem code, String before, String now) {
      if (!before.equals(now)) {
        found.add(Problem.at(place, code, shown(before), shown(now)));
      }
    }

    void files(Map<String, String> before, Map<String, String> now) {
      Map<String, String> all = new TreeMap<>(before);
      all.putAll(now);
      for (String name : all.keySet()) {
        String was = before.getOrDefault(name, NONE);
        String is = now.getOrDefault(name, NONE);
        if (!was.equals(is)) {
          found.add(Problem.at(place, RunProblem.RUN_INPUT_CHANGED, name, was, is));
        }
      }
    }

    private static String shown(String value) {
      return value.isEmpty() ? NONE : value;
    }
  }
}
