package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/** The problems of a rules folder as JSON for other programs. */
final class LintJson {
  private LintJson() {}

  /** The whole, by place; line and column count from 1 in characters, 0 where there is none. */
  static Map<String, Object> tree(Linted linted, Words words) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "lint-1");
    tree.put("clean", linted.isClean());
    tree.put("unreadable", linted.unreadable());
    tree.put("problems", linted.problems().stream().map(each -> problem(each, words)).toList());
    return tree;
  }

  private static Map<String, Object> problem(Problem problem, Words words) {
    Place place = problem.place();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", problem.code().code());
    tree.put("level", SarifLog.level(problem.code()));
    tree.put("file", place.file());
    tree.put("line", place.line());
    tree.put("column", place.column());
    tree.put("title", problem.title(words.locale()));
    tree.put("sentence", problem.sentence(words.locale()));
    tree.put("remedy", problem.remedy(words.locale()));
    return tree;
  }
}
