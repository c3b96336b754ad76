package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.ExplainedRule;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.SourcedFact;
import org.huice.explanation.Sources;
import org.huice.explanation.UsedParameter;
import org.huice.json.ExplanationJson;
import org.huice.json.JsonText;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What every explanation of every fixture must hold, with the cap blacked out and with one. */
class ExplainedFixturesTest {
  private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"\\s*\\)");
  private static final Set<Operation> OF_A_FACT = Set.of(Operation.BASE, Operation.MINUS);

  private static final List<Explained> FIXTURES = Explained.fixtures();

  static Stream<Explained> fixtures() {
    return FIXTURES.stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_ruling_is_explained_in_order(Explained explained) {
    List<ExplainedRuling> rulings = explained.explanation().rulings();
    assertThat(rulings)
        .isNotEmpty()
        .extracting(ExplainedRuling::ruling)
        .isEqualTo(explained.explanation().determination().rulings());
    for (ExplainedRuling ruling : rulings) {
      assertThat(ruling.policy().id()).isEqualTo(ruling.ruling().matter().policy());
      assertThat(ruling.clause().id()).isEqualTo(ruling.ruling().matter().clause());
      assertThat(ruling.rules())
          .extracting(ExplainedRule::reading)
          .isEqualTo(ruling.ruling().readings());
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_condition_and_rule_stands_where_it_says(Explained explained) {
    explained
        .rules()
        .forEach(rule -> assertThat(line(rule.place())).contains(rule.reading().rule()));
    explained
        .conditions()
        .map(ExplainedCondition::condition)
        .forEach(
            condition ->
                assertThat(from(condition.place()))
                    .startsWith(condition.text().split("[ ($]", 2)[0]));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_parameter_that_a_condition_names_is_with_it(Explained explained) {
    explained
        .conditions()
        .filter(condition -> condition.condition().text().contains("$政策."))
        .forEach(
            condition ->
                assertThat(condition.parameters())
                    .as(condition.condition().text())
                    .isNotEmpty()
                    .extracting(used -> used.parameter().name())
                    .containsExactlyElementsOf(named(condition.condition().text())));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_path_leads_to_exactly_the_value(Explained explained) {
    Sources sources = new Sources(explained.explanation().determination().dossier());
    List<SourcedFact> facts =
        Stream.concat(
                explained.conditions().flatMap(condition -> condition.facts().stream()),
                steps(explained)
                    .filter(step -> OF_A_FACT.contains(step.operation()))
                    .map(step -> sources.of(step.source()).orElseThrow()))
            .toList();
    assertThat(facts).isNotEmpty();
    for (SourcedFact fact : facts) {
      JsonNode found = explained.json().at(fact.path());
      Object value = fact.value();
      assertThat(found.isMissingNode()).as(fact.path()).isEqualTo(value == null);
      if (value instanceof BigDecimal number) {
        assertThat(found.decimalValue()).isEqualByComparingTo(number);
      } else if (value != null) {
        assertThat(found.asString()).isEqualTo(value.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void the_left_side_comes_first(Explained explained) {
    List<ExplainedCondition> about =
        explained
            .conditions()
            .filter(condition -> !condition.condition().operator().equals("exists"))
            .filter(
                condition ->
                    !Objects.requireNonNullElse(condition.condition().about(), "/").contains("/"))
            .toList();
    assertThat(about).isNotEmpty();
    for (ExplainedCondition condition : about) {
      assertThat(condition.facts().get(0).name()).isEqualTo(condition.condition().about());
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void the_parameters_of_a_ruling_are_those_of_its_conditions_and_steps(Explained explained) {
    for (ExplainedRuling ruling : explained.explanation().rulings()) {
      List<String> names =
          ruling.parameters().stream().map(used -> used.parameter().name()).toList();
      assertThat(names)
          .containsAll(
              ruling.rules().stream()
                  .flatMap(rule -> rule.conditions().stream())
                  .flatMap(condition -> condition.parameters().stream())
                  .map(used -> used.parameter().name())
                  .toList())
          .containsAll(
              steps(ruling.ruling())
                  .filter(step -> !OF_A_FACT.contains(step.operation()))
                  .filter(step -> step.operation() != Operation.ROUND)
                  .filter(step -> step.operation() != Operation.DECIDED)
                  .map(Step::label)
                  .toList());
      List<String> inOrder = new ArrayList<>(ruling.policy().parameters().keySet());
      inOrder.retainAll(names);
      assertThat(names).isEqualTo(inOrder);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void only_the_cap_is_overlaid_and_only_with_the_overlay(Explained explained) {
    assertThat(
            explained.explanation().rulings().stream()
                .flatMap(ruling -> ruling.parameters().stream())
                .filter(used -> used.overlaid() || used.parameter().name().equals("单个项目上限")))
        .allMatch(used -> used.parameter().name().equals("单个项目上限"))
        .allMatch(used -> used.overlaid() == explained.file().endsWith("cap"))
        .extracting(UsedParameter::value)
        .doesNotContainNull();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void its_json_fits_the_schema_and_names_no_machinery(Explained explained) throws IOException {
    String json = JsonText.indented(ExplanationJson.tree(explained.explanation(), null));
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json)
        .doesNotContain(
            "org.drools", "org.huice", "java.", "Exception", "Lambda", "null", "policies.");
  }

  private static Schema schema() throws IOException {
    String file = "explanation-1.schema.json";
    try (InputStream stream = ExplanationJson.class.getResourceAsStream(file)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream, InputFormat.JSON);
    }
  }

  private static Stream<Step> steps(Explained explained) {
    return explained.explanation().determination().rulings().stream()
        .flatMap(ExplainedFixturesTest::steps);
  }

  private static Stream<Step> steps(Ruling ruling) {
    Amount amount = amount(ruling);
    return amount == null ? Stream.of() : amount.steps().stream();
  }

  private static @Nullable Amount amount(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return granted.amount();
    }
    if (ruling instanceof Ruling.Charged charged) {
      return charged.amount();
    }
    if (ruling instanceof Ruling.Undetermined undetermined) {
      return undetermined.soFar();
    }
    return ruling instanceof Ruling.Discretionary discretionary ? discretionary.amount() : null;
  }

  private static List<String> named(String text) {
    Matcher matcher = NAMED.matcher(text);
    List<String> names = new ArrayList<>();
    while (matcher.find()) {
      if (!names.contains(matcher.group(1))) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  private static String from(Place place) {
    return line(place).substring(place.column() - 1);
  }

  private static String line(Place place) {
    try {
      return Files.readAllLines(Path.of(place.file())).get(place.line() - 1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
