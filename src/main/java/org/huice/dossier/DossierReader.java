package org.huice.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;

/**
 * Reads the facts of one applicant and checks them against the vocabulary. Whatever the vocabulary
 * does not know, or knows to be impossible, is refused, all of it at once.
 */
public final class DossierReader {
  private final Vocabulary vocabulary;

  /** A reader of facts in the words of that vocabulary, which has been checked. */
  public DossierReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The dossier of a fact file.
   *
   * @param root an object with one key, the applicant's type
   * @param file for messages only
   * @return nothing where there was a problem
   */
  public Optional<Dossier> read(Node root, String file, Consumer<Problem> problems) {
    Report report = new Report(problems);
    Optional<Draft> draft = applicant(root, file, report);
    draft.ifPresent(new EvidenceReader(vocabulary, report)::read);
    return report.isClean() ? draft.map(applicant -> dossier(applicant, file)) : Optional.empty();
  }

  private Optional<Draft> applicant(Node root, String file, Report report) {
    if (!(root instanceof Mapping mapping)) {
      report.add(root.place(), DossierProblem.FACTS_NOT_OBJECT, "$", Report.shown(root));
      return Optional.empty();
    }
    if (mapping.entries().size() != 1) {
      count(mapping, file, report);
      return Optional.empty();
    }
    Entry entry = mapping.entries().get(0);
    String word = Report.nfc(entry.key());
    Optional<FactType> type = vocabulary.type(word).filter(FactType::applicant);
    if (type.isEmpty()) {
      String suggestion = Nearest.suggestion(word, applicants());
      report.add(entry.place(), DossierProblem.NOT_AN_APPLICANT, "$", word, suggestion);
      return Optional.empty();
    }
    return new DraftReader(vocabulary, report).read(type.get(), entry.value(), "$." + word);
  }

  private void count(Mapping mapping, String file, Report report) {
    List<Entry> entries = mapping.entries();
    Place place = entries.isEmpty() ? Place.of(file) : entries.get(1).place();
    report.add(
        place,
        DossierProblem.APPLICANT_COUNT,
        "$",
        Integer.toString(entries.size()),
        Nearest.list(applicants()));
  }

  private List<String> applicants() {
    return vocabulary.types().values().stream()
        .filter(FactType::applicant)
        .map(FactType::name)
        .toList();
  }

  private static Dossier dossier(Draft draft, String file) {
    FactBuilder builder = new FactBuilder();
    Fact applicant = builder.build(draft, null);
    return new Dossier(applicant, builder.facts(), file);
  }
}
