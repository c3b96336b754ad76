package org.huice.ruleset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huice.money.Rounding;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Period;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;

/** Reads when and where a policy holds, and how it rounds and counts. */
final class TermsReader {
  private static final String WHOLE_COUNTRY = "全国";
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");

  private TermsReader() {}

  /**
   * {@code in-force}: {@code from} and {@code to} include their day, {@code after} and {@code
   * before} do not.
   */
  static Optional<Period> inForce(Section policy) {
    return policy.section("in-force", Keys.IN_FORCE).flatMap(TermsReader::period);
  }

  private static Optional<Period> period(Section section) {
    section.notBoth("from", "after");
    section.notBoth("to", "before");
    Optional<LocalDate> first =
        section.day("from").or(() -> section.day("after").map(day -> day.plusDays(1)));
    Optional<LocalDate> last =
        section.day("to").or(() -> section.day("before").map(day -> day.minusDays(1)));
    if (!section.has("from")
        && !section.has("after")
        && !section.has("to")
        && !section.has("before")) {
      section.report(section.place(), RuleSetProblem.EMPTY_VALUE, "in-force");
      return Optional.empty();
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      section.report(
          section.place(),
          RuleSetProblem.PERIOD_ENDS_BEFORE_START,
          first.get().toString(),
          last.get().toString());
      return Optional.empty();
    }
    return Optional.of(
        new Period(first.orElse(null), last.orElse(null), section.textOrNull("assumed")));
  }

  /** {@code jurisdiction}: a code, 全国, or a mapping with the code. */
  static Optional<Jurisdiction> jurisdiction(Node node, Consumer<Problem> problems) {
    if (!(node instanceof Mapping)) {
      return code(node, problems).map(code -> new Jurisdiction(code, null));
    }
    return Section.of(node, Keys.JURISDICTION, problems)
        .flatMap(
            section ->
                section
                    .node("code")
                    .flatMap(inner -> code(inner, problems))
                    .map(code -> new Jurisdiction(code, section.textOrNull("assumed"))));
  }

  private static Optional<String> code(Node node, Consumer<Problem> problems) {
    String text = node instanceof Scalar ? Section.shown(node) : "";
    if (text.equals(WHOLE_COUNTRY)) {
      return Optional.of(Jurisdiction.NATIONAL);
    }
    if (CODE.matcher(text).matches()) {
      return Optional.of(text);
    }
    Place place = node.place();
    problems.accept(Problem.at(place, RuleSetProblem.WRONG_PLACE_CODE, Section.shown(node)));
    return Optional.empty();
  }

  /** {@code rounding}. */
  static Optional<Rounding> rounding(Section policy) {
    return policy
        .section("rounding", Keys.ROUNDING)
        .flatMap(
            section -> {
              Optional<BigDecimal> to = section.word("to", Words.ROUND_TO);
              Optional<RoundingMode> mode = section.word("mode", Words.ROUND_MODE);
              return to.flatMap(step -> mode.map(how -> new Rounding(step, how)));
            });
  }

  /** {@code elapsed}. */
  static Optional<Elapsed> elapsed(Section policy) {
    return policy
        .section("elapsed", Keys.ELAPSED)
        .flatMap(
            section -> {
              Optional<Boolean> onAnniversary = section.flag("on-anniversary");
              Optional<Boolean> monthEnd = section.word("leap-day", Words.MONTH_END);
              String assumed = section.textOrNull("assumed");
              return onAnniversary.flatMap(
                  on -> monthEnd.map(end -> new Elapsed(on, end, assumed)));
            });
  }
}
