package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;

/**
 * The problems of a rules folder as SARIF 2.1.0 (OASIS, <i>Static Analysis Results Interchange
 * Format</i>), which editors and the checks of code hosts read.
 */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Words words;
  private final Path here;
  private final SourceColumns columns = new SourceColumns();

  /**
   * For one log.
   *
   * @param here the folder that paths are told from; files outside it keep their whole path
   */
  SarifLog(Words words, Path here) {
    this.words = words;
    this.here = here.toAbsolutePath().normalize();
  }

  /** The log with its one run; the same bytes for the same folder. */
  Map<String, Object> tree(Linted linted) {
    List<String> rules =
        linted.problems().stream().map(each -> each.code().code()).distinct().sorted().toList();
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver(linted)));
    run.put("columnKind", "utf16CodeUnits");
    run.put("language", words.locale().getLanguage().equals("zh") ? "zh-CN" : "en-US");
    run.put("invocations", List.of(invocation(linted)));
    run.put("results", linted.problems().stream().map(each -> result(each, rules)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  /** How much a problem weighs, in the words of the standard. */
  static String level(ProblemCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> driver(Linted linted) {
    Map<String, Problem> first = new TreeMap<>();
    linted.problems().forEach(each -> first.putIfAbsent(each.code().code(), each));
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "huice");
    driver.put("version", Version.number());
    driver.put("rules", first.values().stream().map(each -> rule(each.code())).toList());
    return driver;
  }

  private Map<String, Object> rule(ProblemCode code) {
    Problem any = new Problem(code, Place.of(""), ProblemPages.BLANKS);
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.code());
    rule.put("shortDescription", text(any.title(words.locale())));
    rule.put("fullDescription", text(any.sentence(words.locale())));
    rule.put("defaultConfiguration", Map.of("level", level(code)));
    Map<String, Object> help = text(any.remedy(words.locale()));
    ProblemPages.page(code.code()).ifPresent(page -> help.put("markdown", page));
    rule.put("help", help);
    return rule;
  }

  private static Map<String, Object> text(String text) {
    return new LinkedHashMap<>(Map.of("text", text));
  }

  /** Whether the check came to its end, and which files it could not open. */
  private static Map<String, Object> invocation(Linted linted) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", linted.unreadable().isEmpty());
    List<Map<String, Object>> told = new ArrayList<>();
    for (String sentence : linted.unreadable()) {
      Map<String, Object> notification = new LinkedHashMap<>();
      notification.put("level", "error");
      notification.put("message", text(sentence));
      told.add(notification);
    }
    invocation.put("toolExecutionNotifications", told);
    return invocation;
  }

  private Map<String, Object> result(Problem problem, List<String> rules) {
    String code = problem.code().code();
    String sentence = problem.sentence(words.locale()) + " " + problem.remedy(words.locale());
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", code);
    result.put("ruleIndex", rules.indexOf(code));
    result.put("level", level(problem.code()));
    result.put("message", text(sentence));
    result.put("locations", List.of(Map.of("physicalLocation", location(problem.place()))));
    return result;
  }

  private Map<String, Object> location(Place place) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", Map.of("uri", uri(place.file())));
    if (place.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", columns.utf16(place));
      }
      location.put("region", region);
    }
    return location;
  }

  // RFC 3986; a path that is relative to nothing we know is told whole.
  private String uri(String file) {
    Path path = here.resolve(file).normalize();
    if (!path.startsWith(here)) {
      return FileUri.absolute(path);
    }
    return FileUri.relative(here.relativize(path));
  }
}
