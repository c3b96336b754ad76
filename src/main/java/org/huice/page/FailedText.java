package org.huice.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.cases.CaseResult;
import org.huice.cases.Comparison;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.vocabulary.Vocabulary;

/** Says in the words of a page which conditions are false in the ruling that an example means. */
final class FailedText {
  private final Words words;
  private final Vocabulary vocabulary;

  FailedText(Words words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** One line for each false condition of any rule; none where the example was not decided. */
  List<String> lines(CaseResult result, Comparison comparison) {
    Determination determination = result.determination();
    if (determination == null) {
      return List.of();
    }
    Names names = new Names(vocabulary, determination.dossier());
    return meant(result, comparison, determination)
        .flatMap(ruling -> lines(ruling, names.on(ruling.matter().subject())).stream())
        .distinct()
        .toList();
  }

  /** The rulings that the comparison may be about. */
  static Stream<Ruling> meant(
      CaseResult result, Comparison comparison, Determination determination) {
    return determination.rulings().stream()
        .filter(ruling -> ruling.matter().policy().equals(result.example().policy()))
        .filter(ruling -> isMeant(ruling.matter(), comparison.matter()));
  }

  private static boolean isMeant(Matter matter, String named) {
    String subject = String.join("/", matter.subject().key());
    return named.equals(matter.clause()) || named.equals(matter.clause() + " " + subject);
  }

  private List<String> lines(Ruling ruling, Names names) {
    OverlaidText none = new OverlaidText(words, Set.of());
    ClauseTerms terms = ClauseTerms.none(words);
    ConditionText text = new ConditionText(terms, names, new EvidenceText(words, names), none);
    return ruling.readings().stream()
        .flatMap(reading -> text.failed(reading.conditions()).stream())
        .toList();
  }
}
