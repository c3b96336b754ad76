package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.cases.Actual;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program decides as somebody did who saw only the clauses and the facts. */
class AnswersTest {
  /** Where the law is read otherwise than the answer does; policy.yaml says how, as assumed. */
  private static final Map<String, String> READ_OTHERWISE =
      Map.of("闲置土地-第八条政府行为未满一年 第八条", "refused");

  static Stream<List<Answer>> answers() {
    return Answer.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void the_rulings_are_those_answered_beforehand(List<Answer> answers) throws IOException {
    Answer first = answers.get(0);
    Determination decided =
        ShippedRules.decide(
            ShippedRules.dossier(Files.readString(first.facts()), "试.json"),
            first.asOf(),
            first.added());
    assertThat(answers)
        .allSatisfy(answer -> assertThat(said(decided, answer)).isEqualTo(expected(answer)));
  }

  @Test
  void whatever_is_read_otherwise_was_called_open_by_the_answer() {
    List<Answer> otherwise =
        Answer.all().values().stream()
            .flatMap(List::stream)
            .filter(answer -> READ_OTHERWISE.containsKey(key(answer)))
            .toList();
    assertThat(otherwise).hasSize(READ_OTHERWISE.size()).allMatch(one -> one.note().equals("open"));
  }

  @Test
  void every_policy_has_an_answer_of_every_kind_that_its_law_knows() {
    assertThat(rulings("光伏与微电网")).contains("granted", "refused", "undetermined");
    assertThat(rulings("科技创新债券")).contains("granted", "refused", "undetermined");
    assertThat(rulings("闲置土地"))
        .contains("charged", "ordered", "refused", "undetermined", "discretionary");
  }

  private static Set<String> rulings(String policy) {
    return Answer.all().values().stream()
        .flatMap(List::stream)
        .filter(answer -> answer.policy().equals(policy))
        .map(Answer::ruling)
        .collect(Collectors.toSet());
  }

  private static String expected(Answer answer) {
    String ruling = READ_OTHERWISE.getOrDefault(key(answer), answer.ruling());
    return ruling + " " + answer.amount() + (answer.ceiling().isEmpty() ? "" : " at most");
  }

  private static String key(Answer answer) {
    return answer.name() + " " + answer.clause();
  }

  private static String said(Determination decided, Answer answer) {
    List<Ruling> found =
        decided.rulings().stream()
            .filter(ruling -> ruling.matter().policy().equals(answer.policy()))
            .filter(ruling -> ruling.matter().clause().equals(answer.clause()))
            .filter(
                ruling ->
                    answer.subject().isEmpty()
                        || String.join("/", ruling.matter().subject().key())
                            .equals(answer.subject()))
            .toList();
    assertThat(found).as(answer.toString()).hasSize(1);
    Ruling ruling = found.get(0);
    boolean sum = !(ruling instanceof Ruling.Undetermined);
    return ruling.code() + " " + (sum ? amount(Actual.amount(ruling)) : "");
  }

  private static String amount(@Nullable Amount amount) {
    return amount == null
        ? ""
        : new Money(amount.value()).canonical() + (amount.ceiling() ? " at most" : "");
  }
}
