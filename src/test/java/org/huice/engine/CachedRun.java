package org.huice.engine;

import java.nio.file.Path;

/** A program of its own, to see what a run with a full cache loads. */
final class CachedRun {
  private CachedRun() {}

  /** Loads the sample rules from the cache folder and runs them. */
  public static void main(String[] arguments) {
    RuleBase rules = SampleRules.load(Path.of(arguments[0]), SampleRules.solar());
    SampleRules.run(rules, SampleRules.dossier(10), SampleRules.policies("2025-12-01"));
  }
}
