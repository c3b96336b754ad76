package org.huice.audit;

import java.util.List;
import java.util.OptionalLong;
import org.huice.problem.Problem;

/** What came of replaying an entry. */
public sealed interface Verdict {
  /** The stable code, as the JSON form writes it. */
  String code();

  /** The same rules, facts and day gave the same bytes, and the entry says what these say. */
  record Same() implements Verdict {
    @Override
    public String code() {
      return "same";
    }
  }

  /**
   * Something is otherwise: the bytes that come out now, or what the entry says of what stands
   * beside it.
   *
   * @param first the first differences in the order of the document, at most {@link
   *     Differences#SHOWN}
   * @param count how many there are in all, at least 1
   */
  record Differs(List<Difference> first, int count) implements Verdict {
    /** Keeps its own copy. */
    public Differs {
      first = List.copyOf(first);
    }

    @Override
    public String code() {
      return "differs";
    }
  }

  /**
   * The rules by which was decided are not in the ledger.
   *
   * @param ruleSet their id
   */
  record RuleSetMissing(String ruleSet) implements Verdict {
    @Override
    public String code() {
      return "ruleSetMissing";
    }
  }

  /**
   * What was decided upon is not there any more.
   *
   * @param by the entry that says it was erased; empty where no entry says so
   */
  record Erased(OptionalLong by) implements Verdict {
    @Override
    public String code() {
      return "erased";
    }
  }

  /**
   * This program cannot decide it again.
   *
   * @param problems why
   */
  record Refused(List<Problem> problems) implements Verdict {
    /** Keeps its own copy. */
    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public String code() {
      return "refused";
    }
  }

  /** All codes, in the order in which they are counted. */
  List<String> CODES = List.of("same", "differs", "ruleSetMissing", "erased", "refused");
}
