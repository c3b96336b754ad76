package org.huice.impact;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.json.JsonText;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Which values one parameter shall take in turn.
 *
 * @param policy whose parameter it is
 * @param parameter as it is
 * @param values in its unit, exact, ascending
 */
public record SweepRequest(String policy, Parameter parameter, List<BigDecimal> values) {
  /** More values are not asked for at once. */
  public static final int MOST = 200;

  private static final Place OPTION = Place.of("--sweep");
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?:([^/=]+)/)?([^/=]+?)\\s*[=\uFF1D]\\s*(-?[\\d.]+)%?\\s*(?:\\.\\.|…)\\s*(-?[\\d.]+)%?\\s*"
              + "(?:/\\s*([\\d.]+)%?)?\\s*");

  /** Keeps its own copy. */
  public SweepRequest {
    values = List.copyOf(values);
  }

  /**
   * Reads {@code 参数=10..20/1} or {@code 政策/参数=10..20/1}; without a step it is 1.
   *
   * @param rules whose parameter it is
   * @return empty where there was a problem
   */
  public static Optional<SweepRequest> read(
      String text, RuleSet rules, Consumer<Problem> problems) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      problems.accept(Problem.at(OPTION, ImpactProblem.SWEEP_SYNTAX, text));
      return Optional.empty();
    }
    try {
      BigDecimal from = new BigDecimal(form.group(3));
      BigDecimal to = new BigDecimal(form.group(4));
      BigDecimal step = form.group(5) == null ? BigDecimal.ONE : new BigDecimal(form.group(5));
      return policy(form.group(1), form.group(2), rules, problems)
          .flatMap(policy -> of(policy, form.group(2), rules, problems))
          .flatMap(found -> values(from, to, step, problems).map(found::with));
    } catch (NumberFormatException noNumber) {
      problems.accept(Problem.at(OPTION, ImpactProblem.SWEEP_SYNTAX, text));
      return Optional.empty();
    }
  }

  private SweepRequest with(List<BigDecimal> all) {
    return new SweepRequest(policy, parameter, all);
  }

  private static Optional<String> policy(
      @Nullable String named, String parameter, RuleSet rules, Consumer<Problem> problems) {
    List<String> all = new ArrayList<>();
    List<String> having = new ArrayList<>();
    rules
        .policies()
        .forEach(
            (id, policy) -> {
              policy.document().parameters().keySet().forEach(name -> all.add(id + "/" + name));
              if (policy.document().parameters().containsKey(parameter)
                  && (named == null || named.strip().equals(id))) {
                having.add(id);
              }
            });
    if (having.isEmpty()) {
      String wanted = named == null ? parameter : named + "/" + parameter;
      problems.accept(
          Problem.at(
              OPTION,
              ImpactProblem.SWEEP_UNKNOWN,
              wanted,
              Nearest.list(near(named, parameter, all))));
    } else if (having.size() > 1) {
      problems.accept(
          Problem.at(
              OPTION,
              ImpactProblem.SWEEP_AMBIGUOUS,
              parameter,
              Nearest.list(having),
              having.get(0)));
    }
    return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
  }

  /** What may be meant, the most similar first: by the parameter's name, then by the policy's. */
  private static List<String> near(@Nullable String named, String parameter, List<String> all) {
    Map<String, List<String>> byName = new TreeMap<>();
    for (String id : all) {
      String name = id.substring(id.indexOf('/') + 1);
      byName.computeIfAbsent(name, any -> new ArrayList<>()).add(id);
    }
    return Nearest.byDistance(parameter, byName.keySet()).stream()
        .flatMap(
            name ->
                Nearest.byDistance(
                    (named == null ? "" : named.strip() + "/") + name,
                    byName.getOrDefault(name, List.of()))
                    .stream())
        .toList();
  }

  private static Optional<SweepRequest> of(
      String policy, String name, RuleSet rules, Consumer<Problem> problems) {
    Optional<Parameter> parameter =
        Optional.ofNullable(rules.policies().get(policy))
            .map(PolicyRules::document)
            .map(document -> document.parameters().get(name))
            .filter(SweepRequest::isNumber);
    if (parameter.isEmpty()) {
      problems.accept(Problem.at(OPTION, ImpactProblem.SWEEP_NO_NUMBER, name));
    }
    return parameter.map(known -> new SweepRequest(policy, known, List.of()));
  }

  private static boolean isNumber(Parameter parameter) {
    return !parameter.unit().isChoice()
        && !parameter.unit().isDate()
        && parameter.values().values().stream()
            .allMatch(
                value ->
                    value instanceof ParameterValue.Plain
                        || value instanceof ParameterValue.Fraction
                        || value instanceof ParameterValue.Redacted);
  }

  private static Optional<List<BigDecimal>> values(
      BigDecimal from, BigDecimal to, BigDecimal step, Consumer<Problem> problems) {
    if (step.signum() == 0) {
      problems.accept(Problem.at(OPTION, ImpactProblem.SWEEP_NO_STEP, plain(from), plain(to)));
      return Optional.empty();
    }
    if (from.compareTo(to) > 0) {
      problems.accept(
          Problem.at(OPTION, ImpactProblem.SWEEP_BACKWARD, plain(from), plain(to), plain(step)));
      return Optional.empty();
    }
    List<BigDecimal> values = new ArrayList<>();
    BigDecimal value = from;
    while (value.compareTo(to) <= 0 && values.size() <= MOST) {
      values.add(new BigDecimal(value.stripTrailingZeros().toPlainString()));
      value = value.add(step);
    }
    if (values.size() > MOST) {
      problems.accept(
          Problem.at(
              OPTION,
              ImpactProblem.SWEEP_TOO_MANY,
              plain(from),
              plain(to),
              plain(step),
              String.valueOf(MOST)));
      return Optional.empty();
    }
    return Optional.of(values);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /**
   * The overlays, one for each value, in their order. A value takes the place of the one that holds
   * on the day of the decision; what held before or will hold later stays.
   *
   * @return empty where a value is not possible, which is then told
   */
  public Optional<List<Overlay>> overlays(
      RuleSet rules, LocalDate asOf, Consumer<Problem> problems) {
    List<Overlay> overlays = new ArrayList<>();
    for (BigDecimal value : values) {
      overlay(value, rules, asOf, problems).ifPresent(overlays::add);
    }
    return overlays.size() == values.size() ? Optional.of(overlays) : Optional.empty();
  }

  private Optional<Overlay> overlay(
      BigDecimal value, RuleSet rules, LocalDate asOf, Consumer<Problem> problems) {
    LocalDate from = parameter.values().floorKey(asOf);
    LocalDate day = from == null ? parameter.values().firstKey() : from;
    String title = policy + "/" + parameter.name() + "=" + value.toPlainString();
    Map<String, Object> one =
        Map.of(parameter.name(), Map.of("values", Map.of(day.toString(), value)));
    Map<String, Object> content = new TreeMap<>();
    content.put("title", title);
    content.put("assumed", title);
    content.put("parameters", Map.of(policy, one));
    byte[] bytes = JsonText.compact(content).getBytes(StandardCharsets.UTF_8);
    return OverlayReader.read("--sweep", bytes, rules, problems).map(this::keepingOthers);
  }

  private Overlay keepingOthers(Overlay overlay) {
    Parameter read =
        overlay
            .parameters()
            .getOrDefault(policy, Map.of())
            .getOrDefault(parameter.name(), parameter);
    NavigableMap<LocalDate, ParameterValue> all = new TreeMap<>(parameter.values());
    all.putAll(read.values());
    Parameter whole = read.with(all, read.assumed(), read.declared());
    return new Overlay(
        overlay.id(), overlay.content(), Map.of(policy, Map.of(parameter.name(), whole)));
  }

  /** The value on a day as the law writes it; empty where there is none or it is redacted. */
  Optional<String> current(LocalDate asOf) {
    return parameter.on(asOf).flatMap(value -> ValueText.on(parameter, asOf));
  }
}
