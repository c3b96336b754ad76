package org.huice.ruleset;

import java.text.Normalizer;
import javax.lang.model.SourceVersion;

/** The name of a policy's folder, which is a package in the rules' generated code. */
final class PolicyName {
  private PolicyName() {}

  /** Whether it is an identifier in NFC, no Java keyword, with nothing invisible in it. */
  static boolean fits(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name)
        && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }
}
