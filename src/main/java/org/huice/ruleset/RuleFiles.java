package org.huice.ruleset;

import java.util.List;
import java.util.Optional;

/** The files of a rule set, wherever they are. */
interface RuleFiles {
  /** How messages name a path; the empty one is the whole. */
  String shown(String path);

  /** The names of the folders in a folder, sorted. */
  List<String> folders(String folder);

  /** The paths of all files, sorted. */
  List<String> files();

  /** Reads one of the files; empty where that is a problem, which was then told. */
  Optional<RuleFile> read(String path);
}
