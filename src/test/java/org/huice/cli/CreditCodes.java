package org.huice.cli;

import org.huice.dossier.Uscc;

/** Credit codes that are sound. */
final class CreditCodes {
  private CreditCodes() {}

  /** The code of an enterprise with a running number. */
  static String of(int number) {
    String body = "91410122MA%07d".formatted(number);
    return body + Uscc.checkCharacter(body);
  }
}
