package org.huice.engine;

/** Drools does not accept a text; the message is its own first line. */
final class CompileFailure extends Exception {
  private static final long serialVersionUID = 1L;

  CompileFailure(String message) {
    super(message);
  }

  CompileFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
