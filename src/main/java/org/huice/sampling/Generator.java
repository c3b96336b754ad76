package org.huice.sampling;

import org.jspecify.annotations.Nullable;

/** Makes the value of a field. */
interface Generator {
  /** The value; null where there is none, as where what it hangs on is not given. */
  @Nullable Value make(Scene scene);

  /** The facts that it makes; null where it makes a single value. */
  default @Nullable Shape nested() {
    return null;
  }
}
