package org.huice.evaluation;

/** Writes fact files in tests. */
final class SmallFacts {
  private SmallFacts() {}

  /** An enterprise with these projects and no land. */
  static String facts(String... projects) {
    return "{\"企业\": {\"编号\": \"E\", \"所在地\": \"410122\", \"项目\": ["
        + String.join(", ", projects)
        + "], \"土地\": []}}";
  }

  /** A project with all its fields. */
  static String project(String key, String day, String sum, boolean model) {
    return String.format(
        "{\"编号\": \"%s\", \"开工日\": \"%s\", \"投资额\": \"%s\", \"示范\": %s}", key, day, sum, model);
  }
}
