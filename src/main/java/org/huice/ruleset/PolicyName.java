package org.huice.ruleset;

import java.text.Normalizer;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.huice.parsing.LookAlike;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/** The name of a policy's folder, which is a package in the rules' generated code. */
public final class PolicyName {
  private PolicyName() {}

  /** What is wrong with the name of a folder that messages show so; empty where nothing is. */
  public static Optional<Problem> problem(String shown, String name) {
    return fits(name)
        ? Optional.empty()
        : Optional.of(Problem.at(Place.of(shown), RuleSetProblem.POLICY_FOLDER_NAME, name));
  }

  /** Whether it is an identifier in NFKC, no Java keyword, with nothing invisible in it. */
  static boolean fits(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name)
        && !LookAlike.isIn(name)
        && Normalizer.isNormalized(name, Normalizer.Form.NFKC)
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable)
        && name.codePoints().allMatch(PolicyName::isWordLike);
  }

  /** Java also takes signs of money and all that joins words. */
  private static boolean isWordLike(int character) {
    return character == '_'
        || (Character.getType(character) != Character.CURRENCY_SYMBOL
            && Character.getType(character) != Character.CONNECTOR_PUNCTUATION);
  }
}
