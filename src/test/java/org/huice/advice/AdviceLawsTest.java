package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;

/** What holds of advice on any facts. */
class AdviceLawsTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);
  private static final Advised ADVISED = Trials.ADVISED;

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void every_remedy_applied_anew_turns_the_refusal(@ForAll("facts") String facts) {
    Determination determination = ADVISED.decide(ADVISED.dossier(facts), AS_OF);
    for (Remedy remedy :
        new Adviser(ADVISED.rules(), ADVISED.evaluator()).of(determination).remedies()) {
      Ruling ruling = ruling(determination.dossier(), remedy.changes(), remedy.matter());
      assertThat(ruling.toString()).isEqualTo(remedy.outcome().toString());
      assertThat(List.of("granted", "designated")).contains(ruling.code());
      assertThat(remedy.changes()).hasSizeBetween(1, 2);
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void one_unit_less_of_a_single_number_is_not_enough(@ForAll("facts") String facts) {
    Determination determination = ADVISED.decide(ADVISED.dossier(facts), AS_OF);
    for (Remedy remedy :
        new Adviser(ADVISED.rules(), ADVISED.evaluator()).of(determination).remedies()) {
      if (remedy.changes().size() == 1
          && remedy.changes().get(0) instanceof Change.OfFact change
          && change.to() instanceof Number) {
        Change less = oneUnitBack(determination.dossier(), change);
        assertThat(ruling(determination.dossier(), List.of(less), remedy.matter()).code())
            .as(change.toString())
            .isEqualTo("refused");
      }
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void of_a_wanted_set_nothing_can_be_left_out(@ForAll("facts") String facts) {
    Determination determination = ADVISED.decide(ADVISED.dossier(facts), AS_OF);
    for (Need need : new Adviser(ADVISED.rules(), ADVISED.evaluator()).of(determination).needs()) {
      Ruling.Undetermined open = (Ruling.Undetermined) of(determination, need.matter());
      List<Proof> proofs =
          NeedFinder.of(open, ADVISED.rules(), ADVISED.evaluator(), determination.dossier(), AS_OF);
      proofs.forEach(proof -> minimal(proof, determination, need.matter()));
      assertThat(need.sets())
          .allSatisfy(
              set ->
                  assertThat(proofs)
                      .anyMatch(proof -> List.copyOf(proof.missing()).equals(set.missing())));
    }
  }

  private static void minimal(Proof proof, Determination determination, Matter matter) {
    Trial trial = new Trial(ADVISED.rules(), ADVISED.evaluator(), determination.dossier(), matter);
    assertThat(code(trial, proof.supposed(), matter)).isIn("granted", "designated");
    for (Missing missing : proof.missing()) {
      Map<Missing, Supposition> fewer = new TreeMap<>(proof.supposed());
      fewer.remove(missing);
      assertThat(code(trial, fewer, matter))
          .as("%s without %s", proof, missing)
          .isEqualTo("undetermined");
    }
  }

  private static String code(Trial trial, Map<Missing, Supposition> supposed, Matter matter) {
    return trial
        .decide(supposed.values(), AS_OF)
        .flatMap(decided -> decided.ruling(matter, matter.subject()))
        .orElseThrow()
        .code();
  }

  private static Change oneUnitBack(Dossier dossier, Change.OfFact change) {
    BigDecimal to = new BigDecimal(change.to().toString());
    BigDecimal from =
        change.from() == null ? BigDecimal.ZERO : new BigDecimal(change.from().toString());
    int decimals = target(dossier, change.name()).field().measure().orElseThrow().decimals();
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal less = to.compareTo(from) > 0 ? to.subtract(step) : to.add(step);
    Object typed = change.to() instanceof Integer ? (Object) less.intValueExact() : less;
    return new Change.OfFact(change.name(), change.from(), typed, change.changeable());
  }

  private static Target.OfField target(Dossier dossier, String name) {
    return dossier.facts().stream()
        .flatMap(
            fact ->
                fact.type().fields().stream().map(field -> new Target.OfField(fact.id(), field)))
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Ruling ruling(Dossier dossier, List<Change> changes, Matter matter) {
    LocalDate asOf = AS_OF;
    List<Supposition> suppositions = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.OfFact fact) {
        suppositions.add(new Supposition.OfValue(target(dossier, fact.name()), fact.to()));
      } else if (change instanceof Change.OfDay day) {
        asOf = day.to();
      }
    }
    Dossier changed =
        FactFile.changed(dossier, suppositions, ADVISED.rules().vocabulary()).orElseThrow();
    assertThat(changed.facts().stream().map(Fact::id).toList())
        .isEqualTo(dossier.facts().stream().map(Fact::id).toList());
    return of(ADVISED.decide(changed, asOf), matter);
  }

  private static Ruling of(Determination determination, Matter matter) {
    return determination.rulings().stream()
        .filter(ruling -> ruling.matter().compareTo(matter) == 0)
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<String> facts() {
    return Combinators.combine(fields(), project("P"), project("Q"))
        .as((fields, first, second) -> Trials.facts(fields, first, second));
  }

  private static Arbitrary<String> fields() {
    return entries(
        List.of(
            Arbitraries.of("", "'成立日期': '2024-02-29'", "'成立日期': '2020-05-01'"),
            Arbitraries.of("", "'收入': 0", "'收入': 100", "'收入': 1000001"),
            Arbitraries.of("", "'研发': 0", "'研发': 10.5", "'研发': 90"),
            Arbitraries.of("", "'人数': 0", "'人数': 99", "'人数': 100")));
  }

  private static Arbitrary<String> project(String key) {
    return entries(
            List.of(
                Arbitraries.of("", "'类别': '甲'", "'类别': '乙'", "'类别': '丙'"),
                Arbitraries.of("", "'投资额': 900000.01", "'投资额': 5000000", "'投资额': 30000000"),
                Arbitraries.of("", "'扣除额': 0", "'扣除额': 900000"),
                Arbitraries.of("", "'已完工': false", "'已完工': true", "'完工日': '2025-09-01'")))
        .map(fields -> "{" + fields + "'编号': '" + key + "'}");
  }

  private static Arbitrary<String> entries(List<Arbitrary<String>> each) {
    return Combinators.combine(each)
        .as(
            all ->
                all.stream()
                    .filter(entry -> !entry.isEmpty())
                    .map(entry -> entry + ", ")
                    .collect(Collectors.joining()));
  }
}
