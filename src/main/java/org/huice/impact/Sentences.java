package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.impact.Frame.Difference;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** Single sentences of an impact, as its pages share them. */
record Sentences(Words words) {
  private static final int SHORT_ID = 15;
  private static final int CLAUSES = 6;

  /** {@code +1,200.00 元}; a minus sign where it is less. */
  static String signed(BigDecimal yuan) {
    String sign = yuan.signum() > 0 ? "+" : yuan.signum() < 0 ? "\u2212" : "";
    return sign + NumberText.yuan(yuan.abs());
  }

  /** A sum, and where a part of it is only a bound both parts. */
  String split(Split split) {
    if (split.exact().signum() == 0 && split.atMost().signum() != 0) {
      return words.say("impact.money.bound", NumberText.yuan(split.atMost()));
    }
    return split.atMost().signum() == 0
        ? NumberText.yuan(split.total())
        : words.say(
            "impact.money.split",
            NumberText.yuan(split.total()),
            NumberText.yuan(split.exact()),
            NumberText.yuan(split.atMost()));
  }

  /** A difference, and where a part of it is only of bounds both parts. */
  String change(Split split) {
    if (split.exact().signum() == 0 && split.atMost().signum() != 0) {
      return words.say("impact.money.bound", signed(split.atMost()));
    }
    return split.atMost().signum() == 0
        ? signed(split.total())
        : words.say(
            "impact.money.split",
            signed(split.total()),
            signed(split.exact()),
            signed(split.atMost()));
  }

  String kind(Change kind) {
    return words.say("impact.kind." + kind.code());
  }

  /** One line for each file of the register, with its digest. */
  List<String> inputs(Frame frame) {
    return frame.inputs().stream()
        .map(file -> words.say("impact.input", file.name(), file.sha256()))
        .toList();
  }

  String sides(Frame frame) {
    return words.say("impact.sides", side(frame.base()), side(frame.head()));
  }

  String side(Frame.Side side) {
    String id = side.ruleSet();
    return words.say("impact.side", side.name(), id.substring(0, Math.min(SHORT_ID, id.length())));
  }

  /** That not every applicant was held against the second reading; nothing where all were. */
  Optional<String> crossCheck(Frame frame) {
    return frame.checking().isEvery()
        ? Optional.empty()
        : Optional.of(words.say("impact.crossCheck", frame.checking().code()));
  }

  /** One line for each policy that was evaluated. */
  List<String> scope(Frame frame) {
    if (frame.scope().isEmpty()) {
      return List.of(words.say("impact.scope.none"));
    }
    List<String> lines = new ArrayList<>();
    for (Frame.Evaluated policy : frame.scope()) {
      List<String> why = policy.why().stream().map(this::difference).toList();
      lines.add(words.say("impact.differs", policy.policy(), words.list(why), clauses(policy)));
    }
    lines.add(
        words.say(
            "impact.scope",
            Integer.toString(frame.scope().size()),
            Integer.toString(frame.scope().stream().mapToInt(one -> one.clauses().size()).sum()),
            Integer.toString(frame.notEvaluated().size())));
    return lines;
  }

  /** Which clauses of a policy were compared, in short. */
  private String clauses(Frame.Evaluated policy) {
    int some = policy.clauses().size();
    List<String> named = policy.clauses().subList(0, Math.min(CLAUSES, some));
    String key = some == policy.of() ? "all" : some > CLAUSES ? "many" : "some";
    return words.say(
        "impact.clauses." + key,
        Integer.toString(some),
        Integer.toString(policy.of()),
        words.list(named));
  }

  private String difference(Difference difference) {
    String key = "impact.differs." + difference.kind();
    boolean shown = difference.base() != null || difference.head() != null;
    return shown
        ? words.say(
            key + ".value", difference.name(), orNone(difference.base()), orNone(difference.head()))
        : words.say(key, difference.name());
  }

  private String orNone(@Nullable String value) {
    return value == null ? words.say("impact.differs.PARAMETER.none") : value;
  }

  String className(ClassDelta one) {
    return one.value().isEmpty() ? words.say("impact.class.none") : one.value();
  }

  String outcome(@Nullable Outcome outcome) {
    if (outcome == null) {
      return "—";
    }
    BigDecimal yuan = outcome.yuan();
    if (yuan == null) {
      return outcome.title();
    }
    String sum = NumberText.yuan(yuan);
    String bounded = outcome.bound() ? words.say("amount.ceiling", sum) : sum;
    return outcome.title() + " " + bounded;
  }

  String budget(@Nullable BigDecimal yuan) {
    return yuan == null ? words.say("impact.pool.none") : NumberText.yuan(yuan);
  }

  /** What a pool's claims come to beside its budget. */
  String pool(PoolDelta pool) {
    BigDecimal budget = pool.headBudget();
    BigDecimal left = budget == null ? null : budget.subtract(pool.head().total());
    String said =
        left == null
            ? words.say("impact.pool.unknown")
            : words.say(
                left.signum() < 0 ? "impact.pool.over" : "impact.pool.left",
                NumberText.yuan(left.abs()));
    return words.say(
        "impact.pool",
        pool.pool(),
        split(pool.base()),
        split(pool.head()),
        budget(pool.baseBudget()),
        budget(budget),
        said);
  }

  /**
   * What it costs, line by line; what is nothing on both sides is not said, but for awards. What
   * the base could not say for want of a parameter comes first, since its 0 would mislead.
   */
  List<String> money(Delta delta, Supplied supplied) {
    List<String> lines = new ArrayList<>();
    if (supplied.matters() > 0) {
      lines.add(
          words.say(
              "impact.money.lifted",
              split(supplied.head().granted()),
              Long.toString(supplied.matters())));
    }
    lines.add(
        words.say(
            "impact.money.granted",
            split(delta.base().granted()),
            split(delta.head().granted()),
            change(delta.change().granted())));
    if (delta.base().charged().total().signum() + delta.head().charged().total().signum() > 0) {
      lines.add(
          words.say(
              "impact.money.charged",
              split(delta.base().charged()),
              split(delta.head().charged()),
              change(delta.change().charged())));
    }
    beside("impact.money.opened", delta.opened(), delta.matters(Change.NEWLY_UNDETERMINED), lines);
    beside(
        "impact.money.closed",
        delta.closed().minus(supplied.head()),
        delta.matters(Change.NEWLY_DETERMINED) - supplied.matters(),
        lines);
    long gone = delta.matters(Change.CLAUSE_GONE);
    if (gone > 0) {
      lines.add(words.say("impact.money.gone", Long.toString(gone)));
    }
    if (!delta.openBase().equals(delta.openHead())) {
      lines.add(
          words.say("impact.money.pending", split(delta.openBase()), split(delta.openHead())));
    }
    return lines;
  }

  /** The sentence of a cause; that it is an example where others have other values. */
  String why(CauseDelta cause) {
    return cause.example() ? words.say("impact.causes.example", cause.why()) : cause.why();
  }

  private void beside(String key, Sums sums, long matters, List<String> lines) {
    if (matters > 0) {
      lines.add(words.say(key, split(sums.granted()), Long.toString(matters)));
    }
  }

  /** How many applicants of each kind there are; who gains and who loses always. */
  List<String> people(Delta delta) {
    List<String> parts = new ArrayList<>();
    for (Change kind : Change.values()) {
      long number = delta.applicants(kind);
      if (number > 0 || kind == Change.WINNER || kind == Change.LOSER) {
        parts.add(words.say("impact.people.line", kind(kind), Long.toString(number)));
      }
    }
    return parts;
  }
}
