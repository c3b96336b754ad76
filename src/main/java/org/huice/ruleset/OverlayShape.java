package org.huice.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;
import org.huice.tree.Node.Sequence;
import org.jspecify.annotations.Nullable;

/** What other values of a parameter have to look like: as its own, where these tell. */
final class OverlayShape {
  private final Parameter parameter;
  private final Section section;
  private final Tally problems;

  OverlayShape(Parameter parameter, Section section, Consumer<Problem> problems) {
    this.parameter = parameter;
    this.section = section;
    this.problems = new Tally(problems);
  }

  /** The shape; empty where there was a problem. */
  Optional<Shape> read() {
    Optional<Tiering> said = section.word("schedule", Words.TIERING);
    if (section.has("schedule") && said.isEmpty()) {
      return Optional.empty();
    }
    if (parameter.quantity() == null) {
      if (said.isPresent()) {
        report("schedule", RuleSetProblem.OVERLAY_IS_NO_SCHEDULE);
      }
      return table();
    }
    Shape plain = new Shape(parameter.unit(), parameter.quantity(), null, List.of());
    return tiered(plain, said.orElse(null)).filter(shape -> problems.clean());
  }

  private Optional<Shape> tiered(Shape plain, @Nullable Tiering said) {
    Tiering known = known().orElse(null);
    if (said != null && (isUnitRate() || (known != null && !said.replaces(known)))) {
      report("schedule", RuleSetProblem.OVERLAY_OTHER_KIND);
      return Optional.empty();
    }
    Tiering tiering = said == null ? known : said;
    if (tiering != null) {
      return Optional.of(plain.tiered(tiering));
    }
    if (parameter.unit().isRate() || (!isUnitRate() && listsTiers())) {
      section.report(section.place(), RuleSetProblem.OVERLAY_NEEDS_SCHEDULE, parameter.name());
      return Optional.empty();
    }
    return Optional.of(plain);
  }

  /** A parameter whose every value is redacted does not tell how its tiers apply. */
  private Optional<Tiering> known() {
    return own().stream().map(Tiering::of).filter(Objects::nonNull).findFirst();
  }

  private boolean isUnitRate() {
    return own().stream().anyMatch(ParameterValue.Plain.class::isInstance);
  }

  private boolean listsTiers() {
    return section.named("values").values().stream()
        .anyMatch(entry -> entry.value() instanceof Sequence);
  }

  private Optional<Shape> table() {
    List<LookupTable.Key> known =
        own().stream()
            .filter(ParameterValue.Table.class::isInstance)
            .map(value -> ((ParameterValue.Table) value).table().keys())
            .findFirst()
            .orElse(List.of());
    List<LookupTable.Key> keys =
        section
            .section("table", Keys.TABLE)
            .map(table -> new TableKeyReader(problems).read(table))
            .orElse(known);
    boolean redacted = own().stream().allMatch(ParameterValue.Redacted.class::isInstance);
    if (section.has("table") && known.isEmpty() && !redacted) {
      report("table", RuleSetProblem.OVERLAY_OTHER_KIND);
    }
    Shape plain = new Shape(parameter.unit(), null, null, parameter.options());
    return Optional.of(keys.isEmpty() ? plain : Shape.table(parameter.unit(), keys))
        .filter(shape -> problems.clean() || !section.has("table"));
  }

  private Collection<ParameterValue> own() {
    return parameter.values().values();
  }

  private void report(String key, RuleSetProblem code) {
    problems.accept(Problem.at(section.place(key), code, parameter.name()));
  }
}
