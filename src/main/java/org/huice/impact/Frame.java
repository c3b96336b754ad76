package org.huice.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huice.evaluation.CrossChecking;
import org.huice.register.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * What was compared.
 *
 * @param register the file as given
 * @param inputs its files with their digests, which stayed the same while it was read
 * @param asOf the day of the decision
 * @param checking which applicants both sides held against the second reading of their rules
 * @param base the rules as they are
 * @param head the rules as they would be; those of the base for a sweep
 * @param scope the policies of which clauses were evaluated, sorted by id, and why
 * @param notEvaluated the policies that are the same on both sides, by id
 * @param read entries of the register
 * @param compared those that both sides decided
 * @param notComparable those that a side could not decide; read = compared + notComparable
 */
public record Frame(
    String register,
    List<InputFile> inputs,
    LocalDate asOf,
    CrossChecking checking,
    Side base,
    Side head,
    List<Evaluated> scope,
    List<String> notEvaluated,
    long read,
    long compared,
    long notComparable) {
  /** Keeps its own copies. */
  public Frame {
    inputs = List.copyOf(inputs);
    scope = List.copyOf(scope);
    notEvaluated = List.copyOf(notEvaluated);
  }

  /**
   * What the two sides of a contrast say of a register.
   *
   * @param read entries of the register
   * @param compared those of them that were decided
   */
  static Frame of(
      Contrast contrast,
      String register,
      List<InputFile> inputs,
      LocalDate asOf,
      long read,
      long compared) {
    return new Frame(
        register,
        inputs,
        asOf,
        contrast.checking(),
        contrast.base().named(),
        contrast.head().named(),
        contrast.evaluated(),
        contrast.notEvaluated(),
        read,
        compared,
        read - compared);
  }

  /**
   * A set of rules.
   *
   * @param name the folder, with the overlay's file where there is one
   * @param ruleSet the rule set's id, {@code sha256:…}
   * @param overlay the overlay's id; null where there is none
   */
  public record Side(String name, String ruleSet, @Nullable String overlay) {}

  /**
   * A policy of which clauses were evaluated.
   *
   * @param policy its id
   * @param title its title
   * @param why what differs; more than one may
   * @param clauses the ids of those that were evaluated, sorted
   * @param of how many clauses it has, on either side
   */
  public record Evaluated(
      String policy, String title, List<Difference> why, List<String> clauses, int of) {
    /** Keeps its own copies. */
    public Evaluated {
      why = List.copyOf(why);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Something in which the two sides differ.
   *
   * @param kind what it is
   * @param name the parameter, the clause, the rule, the field or the policy that it is
   * @param base as the base has it, in words; null where there is nothing to show
   * @param head as the head has it
   */
  public record Difference(Kind kind, String name, @Nullable String base, @Nullable String head) {
    /** What can differ. */
    public enum Kind {
      /** The policy is only in the head. */
      NEW_POLICY,
      /** The policy is only in the base. */
      GONE_POLICY,
      /** A clause is only in the head. */
      NEW_CLAUSE,
      /** A clause is only in the base. */
      GONE_CLAUSE,
      /** A clause says something else. */
      CLAUSE,
      /** A parameter has other values, or is only on one side. */
      PARAMETER,
      /** A rule is other, or only on one side. */
      RULE,
      /** What holds between awards differs. */
      SETTLEMENT,
      /** A pool differs. */
      POOL,
      /** The rest of the document: its validity, place, rounding. */
      DOCUMENT,
      /** A field or type that its rules read. */
      VOCABULARY,
      /** Nothing of its own, but it is linked with a policy that differs. */
      LINKED;

      /** The stable code, as the JSON form writes it. */
      public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
  }
}
