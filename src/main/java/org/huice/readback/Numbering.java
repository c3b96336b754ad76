package org.huice.readback;

import java.util.List;

/** Numbers sentences: 1, (2), (2.1), so that each can be cited. */
final class Numbering {
  private Numbering() {}

  /**
   * The number of a sentence.
   *
   * @param path its place and those of the sentences around it, the outermost first, from 1
   */
  static String of(List<Integer> path) {
    if (path.size() == 1) {
      return path.get(0) + ".";
    }
    return "("
        + String.join(".", path.subList(1, path.size()).stream().map(String::valueOf).toList())
        + ")";
  }
}
