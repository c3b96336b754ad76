package org.huice.engine;

import org.huice.problem.ProblemCode;

/** What can go wrong between checked rules and their results. */
public enum EngineProblem implements ProblemCode {
  /** The compiler refuses a rule that our own checks let pass. */
  CANNOT_COMPILE,
  /** Generated code touches something that no rule may. */
  FORBIDDEN_CODE,
  /** Classes of the cache that the virtual machine refuses to run. */
  UNSOUND_CODE,
  /** Rules fire more often than any dossier can explain. */
  TOO_MANY_FIRINGS,
  /** An amount has no exact value. */
  CANNOT_COMPUTE
}
