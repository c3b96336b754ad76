package org.huice.register;

import org.huice.problem.ProblemCode;

/** Why a run cannot begin or be resumed. */
public enum RunProblem implements ProblemCode {
  /** There is a run that was not finished, and nobody said what to do with it. */
  RUN_UNFINISHED,
  /** Another process works in the folder of the run. */
  RUN_BUSY,
  /** Something else stands where the folder of the run has to be. */
  RUN_FOLDER_TAKEN,
  /** What the unfinished run says of itself cannot be read. */
  RUN_UNREADABLE,
  /** A file of the register is not the one that the unfinished run read. */
  RUN_INPUT_CHANGED,
  /** The rules are not those of the unfinished run. */
  RUN_RULES_CHANGED,
  /** The overlay is not that of the unfinished run. */
  RUN_OVERLAY_CHANGED,
  /** The day is not that of the unfinished run. */
  RUN_DAY_CHANGED,
  /** The language is not that of the unfinished run. */
  RUN_LANGUAGE_CHANGED,
  /** The options are not those of the unfinished run. */
  RUN_OPTIONS_CHANGED,
  /** Another version of the program began the unfinished run. */
  RUN_VERSION_CHANGED
}
