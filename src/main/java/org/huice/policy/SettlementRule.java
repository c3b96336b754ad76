package org.huice.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What holds between awards of several clauses, as the law says it: which are paid beside each
 * other, which not, and how much together. Choosing ({@link Selection}) comes before limiting
 * ({@link Ceiling}); among ceilings the order of the file is the order in which they cut.
 */
public sealed interface SettlementRule {
  /** Name, scope and source. */
  Terms terms();

  /** Every clause that it names. */
  Set<ClauseRef> clauses();

  /** As policy.yaml writes it. */
  String kind();

  /**
   * What every settlement rule states.
   *
   * @param policy the policy whose file states it; empty for a rule across policies
   * @param name as messages and decisions name it
   * @param per the fact type within which it holds: awards whose subjects have the same owner of
   *     that type (or are it) meet; null for all awards of the applicant
   * @param text word for word, where the document says it
   * @param assumed the reason, where the document does not
   * @param declared where it stands
   */
  record Terms(
      String policy,
      String name,
      @Nullable String per,
      @Nullable String text,
      @Nullable String assumed,
      Place declared) {}

  /** A rule by which some awards are not paid because others are. */
  sealed interface Selection extends SettlementRule {
    /** The clauses whose awards it may fell. */
    default Set<ClauseRef> decides() {
      return clauses();
    }

    /** The clauses whose awards it looks at to decide which of {@link #decides} fall. */
    default Set<ClauseRef> reads() {
      return clauses();
    }
  }

  /**
   * 就高不重复: of all awards under these clauses only the highest are paid; among equal ones the clause
   * named first, then the subject by its identity.
   *
   * @param order the clauses
   * @param keep the parameter that says how many are paid; null for one
   */
  record Highest(Terms terms, List<ClauseRef> order, @Nullable ParameterRef keep)
      implements Selection {
    @Override
    public String kind() {
      return "highest";
    }

    @Override
    public Set<ClauseRef> clauses() {
      return new TreeSet<>(order);
    }
  }

  /** Only awards under the first of these clauses that gives one are paid. */
  record Priority(Terms terms, List<ClauseRef> order) implements Selection {
    @Override
    public String kind() {
      return "priority";
    }

    @Override
    public Set<ClauseRef> clauses() {
      return new TreeSet<>(order);
    }
  }

  /**
   * The applicant chooses under which of the clauses to be paid.
   *
   * @param field of the scope's fact (the applicant's where there is no scope) that says it
   * @param options by the field's word, in the order of the file
   */
  record Choice(Terms terms, String field, Map<String, ClauseRef> options) implements Selection {
    @Override
    public String kind() {
      return "choice";
    }

    @Override
    public Set<ClauseRef> clauses() {
      return new TreeSet<>(options.values());
    }
  }

  /**
   * Awards under the two clauses of a pair exclude each other; those are paid that together are
   * most, among equal totals those of clauses named first.
   */
  record Exclusive(Terms terms, List<Pair> pairs) implements Selection {
    @Override
    public String kind() {
      return "exclusive";
    }

    @Override
    public Set<ClauseRef> clauses() {
      Set<ClauseRef> all = new TreeSet<>();
      pairs.forEach(pair -> all.addAll(List.of(pair.one(), pair.other())));
      return all;
    }

    /** Two clauses that exclude each other. */
    public record Pair(ClauseRef one, ClauseRef other) {}
  }

  /** The clause is paid only where each of the others is given too. */
  record Requires(Terms terms, ClauseRef clause, List<ClauseRef> needs) implements Selection {
    @Override
    public String kind() {
      return "requires";
    }

    @Override
    public Set<ClauseRef> clauses() {
      Set<ClauseRef> all = new TreeSet<>(needs);
      all.add(clause);
      return all;
    }

    @Override
    public Set<ClauseRef> decides() {
      return Set.of(clause);
    }

    @Override
    public Set<ClauseRef> reads() {
      return new TreeSet<>(needs);
    }
  }

  /** Where the winner is paid the loser is not. */
  record Supersedes(Terms terms, ClauseRef winner, ClauseRef loser) implements Selection {
    @Override
    public String kind() {
      return "supersedes";
    }

    @Override
    public Set<ClauseRef> clauses() {
      return new TreeSet<>(List.of(winner, loser));
    }

    @Override
    public Set<ClauseRef> decides() {
      return Set.of(loser);
    }

    @Override
    public Set<ClauseRef> reads() {
      return Set.of(winner);
    }
  }

  /** 可以叠加: the awards are paid beside each other. It does nothing but say so. */
  record Additive(Terms terms, List<ClauseRef> order) implements SettlementRule {
    @Override
    public String kind() {
      return "additive";
    }

    @Override
    public Set<ClauseRef> clauses() {
      return new TreeSet<>(order);
    }
  }

  /**
   * 累计不超过: all awards under these clauses, with what was received before, up to a limit.
   *
   * @param order the clauses, exceptions taken out; with {@link Cut#LAST_FIRST} the last is cut
   *     first
   * @param limit up to what
   * @param inclusive whether the limit itself may be paid
   * @param cut which awards are cut
   * @param history what was received before and counts; null where nothing does
   * @param topUp whether it fills up to the limit (补差, 补齐): the wording of the same arithmetic
   */
  record Ceiling(
      Terms terms,
      List<ClauseRef> order,
      Limit limit,
      boolean inclusive,
      Cut cut,
      @Nullable History history,
      boolean topUp)
      implements SettlementRule {
    @Override
    public String kind() {
      return topUp ? "top-up" : "ceiling";
    }

    @Override
    public Set<ClauseRef> clauses() {
      return new TreeSet<>(order);
    }
  }

  /**
   * A sum: a parameter of money; or a field of the scope's fact; or a share, in a parameter, of
   * that field.
   *
   * @param parameter of money, or where there is a field, of a rate; null for the field itself
   * @param field of money; null for the parameter itself
   */
  record Limit(@Nullable ParameterRef parameter, @Nullable String field) {}

  /** Which awards a ceiling cuts. */
  enum Cut {
    /** Those of the clause named last, and of the greatest subject by identity, first. */
    LAST_FIRST,
    /** All in proportion, to the fen, by largest remainder. */
    PROPORTIONAL
  }

  /**
   * Facts of what was received before.
   *
   * @param type of the facts, nested in the applicant's
   * @param amount the field of money
   * @param where fields and the words one of which each has to be; all facts where empty
   * @param subject the field whose text is the key of the scope's fact; null where every fact of
   *     the type counts that the scope's fact owns, or, without a scope, all
   * @param day the field of the day of receipt, where only those of the year of the decision count;
   *     null for the whole lifetime
   */
  record History(
      String type,
      String amount,
      Map<String, Set<String>> where,
      @Nullable String subject,
      @Nullable String day) {}
}
