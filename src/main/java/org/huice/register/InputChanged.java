package org.huice.register;

import java.io.IOException;
import java.nio.file.Path;

/** The register is not, or may not be, what it was when it was hashed. */
public final class InputChanged extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says so of that register. */
  public InputChanged(Path register) {
    super(register + ": changed");
  }
}
