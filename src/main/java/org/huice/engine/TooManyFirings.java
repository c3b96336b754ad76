package org.huice.engine;

/** Rules fire more often than any dossier can explain. */
final class TooManyFirings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyFirings() {
    super(null, null, false, false);
  }
}
