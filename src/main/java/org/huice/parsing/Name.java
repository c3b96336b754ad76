package org.huice.parsing;

import org.huice.problem.Place;

/** A word of a vocabulary file that declares or names something, with where it stands. */
record Name(String text, Token token, Source source) {
  Place place() {
    return source.place(token.start());
  }

  void report(DrlProblem code, String... arguments) {
    source.report(token.start(), code, arguments);
  }
}
