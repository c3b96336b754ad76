package org.huice.cli;

/** Lets tests of other packages see what a command prints. */
public final class Sample {
  private Sample() {}

  /** The standard output of a command that ends well. */
  public static String output(String... arguments) {
    Run run = Run.cached();
    int code = run.program(arguments);
    if (code != 0) {
      throw new IllegalStateException("ended with " + code + ": " + run.err());
    }
    return run.out();
  }
}
