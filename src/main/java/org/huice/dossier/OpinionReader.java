package org.huice.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Vocabulary;

/** Reads what authorities decided. Whether it fits any clause is not asked here. */
final class OpinionReader {
  private static final Comparator<Opinion> ORDER =
      Comparator.comparing(Opinion::policy)
          .thenComparing(Opinion::clause)
          .thenComparing(opinion -> String.join("\u0000", opinion.subject()));

  private final Report report;
  private final OpinionEntries entries;

  OpinionReader(Vocabulary vocabulary, Report report) {
    this.report = report;
    this.entries = new OpinionEntries(vocabulary, report);
  }

  /** All of a list, sorted by what they decide; those that were refused are left out. */
  List<Opinion> read(Entry entry) {
    String path = "$." + entry.key();
    if (!(entry.value() instanceof Sequence list)) {
      noList(entry.value(), path);
      return List.of();
    }
    List<Opinion> opinions = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      entries.read(list.items().get(i), path + "[" + i + "]").ifPresent(opinions::add);
    }
    mindTwice(opinions);
    opinions.sort(ORDER);
    return opinions;
  }

  private void noList(Node node, String path) {
    if (OpinionEntries.isNull(node)) {
      report.add(node.place(), DossierProblem.NULL_VALUE, path);
    } else {
      report.add(node.place(), DossierProblem.LIST_DUE, path, Report.shown(node));
    }
  }

  /** An authority decides a matter once: of two decisions neither is taken for the valid one. */
  private void mindTwice(List<Opinion> opinions) {
    Map<List<Object>, String> paths = new LinkedHashMap<>();
    for (Opinion opinion : opinions) {
      List<Object> matter = List.of(opinion.policy(), opinion.clause(), opinion.subject());
      String first = paths.putIfAbsent(matter, opinion.path());
      if (first != null) {
        report.add(opinion.place(), DossierProblem.OPINION_TWICE, opinion.path(), first);
      }
    }
  }
}
