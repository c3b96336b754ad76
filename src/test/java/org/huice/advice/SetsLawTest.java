package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything up to two missing facts is filled in with many values, and no set may be missed. */
class SetsLawTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);
  private static final Advised ADVISED = Trials.ADVISED;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'编号': 'P', '投资额': 2000000",
        "'编号': 'P', '扣除额': 900000",
        "'编号': 'P', '类别': '乙', '已完工': true",
        "'编号': 'P', '类别': '甲', '扣除额': 0",
        "'编号': 'P', '类别': '丙', '完工日': '2025-09-01'"
      })
  void whatever_leads_to_the_outcome_holds_a_set(String project) {
    Dossier given = ADVISED.dossier(Trials.facts("'收入': 900000, ", "{" + project + "}"));
    Determination open = ADVISED.decide(given, AS_OF);
    Advice advice = new Adviser(ADVISED.rules(), ADVISED.evaluator()).of(open);
    for (List<Supposition> filling : fillings(given)) {
      FactFile.changed(given, filling, ADVISED.rules().vocabulary())
          .map(filled -> ADVISED.decide(filled, AS_OF))
          .ifPresent(decided -> advice.needs().forEach(need -> holds(need, filling, decided)));
    }
  }

  private static void holds(Need need, List<Supposition> filling, Determination decided) {
    Set<Missing> known =
        filling.stream().map(Supposition::missing).collect(Collectors.toUnmodifiableSet());
    for (Ruling ruling : decided.rulings()) {
      if (ruling.matter().compareTo(need.matter()) == 0 && NeedFinder.isInFavour(ruling)) {
        assertThat(need.sets())
            .as("%s by %s", need, filling)
            .anyMatch(set -> known.containsAll(set.missing()));
      }
    }
  }

  private static List<List<Supposition>> fillings(Dossier given) {
    List<Supposition> each = new ArrayList<>();
    for (Fact fact : given.facts()) {
      for (Field field : fact.type().fields()) {
        if (fact.value(field.name()) == null) {
          values(field)
              .forEach(
                  value ->
                      each.add(
                          new Supposition.OfValue(new Target.OfField(fact.id(), field), value)));
        }
      }
    }
    List<List<Supposition>> all = new ArrayList<>();
    for (Supposition one : each) {
      all.add(List.of(one));
      each.stream()
          .filter(other -> other.missing().compareTo(one.missing()) > 0)
          .forEach(other -> all.add(List.of(one, other)));
    }
    return all;
  }

  private static List<Object> values(Field field) {
    FieldType type = field.type();
    if (type instanceof FieldType.Flag) {
      return List.of(true, false);
    } else if (type instanceof FieldType.Choice) {
      return List.of("甲", "乙", "丙");
    } else if (type instanceof FieldType.Day) {
      return List.of(LocalDate.of(2020, 1, 1), AS_OF);
    } else if (type instanceof FieldType.Whole) {
      return List.of(0, 100);
    }
    return type instanceof FieldType.Decimal
        ? List.of(BigDecimal.ZERO, new BigDecimal(40), new BigDecimal(30_000_000))
        : List.of();
  }
}
