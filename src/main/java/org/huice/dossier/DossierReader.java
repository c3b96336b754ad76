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
 * Reads the facts of one applicant, and what authorities decided on it, and checks them against the
 * vocabulary. Whatever the vocabulary does not know, or knows to be impossible, is refused, all of
 * it at once.
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
   * @param root an object with one key, the applicant's type, and beside it at most what
   *     authorities decided
   * @param file for messages only
   * @return nothing where there was a problem
   */
  public Optional<Dossier> read(Node root, String file, Consumer<Problem> problems) {
    Report report = new Report(problems);
    if (!(root instanceof Mapping mapping)) {
      report.add(root.place(), DossierProblem.FACTS_NOT_OBJECT, "$", Report.shown(root));
      return Optional.empty();
    }
    Optional<Draft> draft = applicant(mapping, file, report);
    draft.ifPresent(new EvidenceReader(vocabulary, report)::read);
    List<Opinion> opinions = opinions(mapping, report);
    return report.isClean()
        ? draft.map(applicant -> dossier(applicant, opinions, file))
        : Optional.empty();
  }

  private List<Opinion> opinions(Mapping root, Report report) {
    List<Entry> lists = root.entries().stream().filter(DossierReader::isOpinions).toList();
    if (lists.isEmpty()) {
      return List.of();
    }
    Entry first = lists.get(0);
    for (Entry other : lists.subList(1, lists.size())) {
      String path = "$." + other.key();
      report.add(other.place(), DossierProblem.FIELD_TWICE, path, other.key(), first.key());
    }
    return new OpinionReader(vocabulary, report).read(first);
  }

  private static boolean isOpinions(Entry entry) {
    return OpinionKey.LIST.contains(Report.nfc(entry.key()));
  }

  private Optional<Draft> applicant(Mapping root, String file, Report report) {
    List<Entry> entries = root.entries().stream().filter(entry -> !isOpinions(entry)).toList();
    if (entries.size() != 1) {
      count(entries, file, report);
      return Optional.empty();
    }
    Entry entry = entries.get(0);
    String word = Report.nfc(entry.key());
    Optional<FactType> type = vocabulary.type(word).filter(FactType::applicant);
    if (type.isEmpty()) {
      String suggestion = Nearest.suggestion(word, applicants());
      report.add(entry.place(), DossierProblem.NOT_AN_APPLICANT, "$", word, suggestion);
      return Optional.empty();
    }
    return new DraftReader(vocabulary, report).read(type.get(), entry.value(), "$." + word);
  }

  private void count(List<Entry> entries, String file, Report report) {
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

  private static Dossier dossier(Draft draft, List<Opinion> opinions, String file) {
    FactBuilder builder = new FactBuilder();
    Fact applicant = builder.build(draft, null);
    return new Dossier(applicant, builder.facts(), opinions, file);
  }
}
