package org.huice.impact;

import static org.huice.tabular.Column.Kind.LONG_TEXT;
import static org.huice.tabular.Column.Kind.MONEY;
import static org.huice.tabular.Column.Kind.NUMBER;
import static org.huice.tabular.Column.Kind.TEXT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that have a row for each applicant's matter or problem. */
record ApplicantSheets(Words words, Sentences sentences, Sheets sheets) {
  /** Every matter that changed. */
  void changed(Iterable<ChangedApplicant> changed) {
    sheets.begin(
        "changed",
        List.of(
            sheets.column("entry", Sheets.NARROW, NUMBER),
            sheets.column("applicant", Sheets.WIDE, TEXT),
            sheets.column("name", Sheets.WIDE, TEXT),
            sheets.column("policy", Sheets.WIDE, TEXT),
            sheets.column("clause", Sheets.MIDDLE, TEXT),
            sheets.column("subject", Sheets.WIDE, TEXT),
            sheets.column("kind", Sheets.NARROW, TEXT),
            sheets.column("ruling.base", Sheets.MIDDLE, TEXT),
            sheets.column("amount.base", Sheets.MIDDLE, MONEY),
            sheets.column("ruling.head", Sheets.MIDDLE, TEXT),
            sheets.column("amount.head", Sheets.MIDDLE, MONEY),
            sheets.column("bound", Sheets.NARROW, TEXT),
            sheets.column("change", Sheets.MIDDLE, MONEY),
            sheets.column("why", Sheets.WIDEST, LONG_TEXT)));
    for (ChangedApplicant applicant : changed) {
      applicant.matters().forEach(matter -> sheets.tables().row(row(applicant, matter)));
    }
  }

  private List<@Nullable Object> row(ChangedApplicant applicant, ChangedMatter matter) {
    Outcome base = matter.base();
    Outcome head = matter.head();
    boolean bound = (base != null && base.bound()) || (head != null && head.bound());
    return Arrays.asList(
        applicant.entry(),
        applicant.applicant(),
        applicant.name(),
        matter.policy(),
        matter.clause(),
        matter.subject(),
        sentences.kind(matter.kind()),
        title(base),
        yuan(base),
        title(head),
        yuan(head),
        bound ? words.say("impact.column.bound") : null,
        matter.gain(),
        matter.why());
  }

  private static @Nullable String title(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.title();
  }

  private static @Nullable BigDecimal yuan(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.yuan();
  }

  /** Every problem of those that could not be compared. */
  void hindered(Iterable<ChangedApplicant> changed) {
    sheets.begin(
        "hindered",
        List.of(
            sheets.column("entry", Sheets.NARROW, NUMBER),
            sheets.column("place", Sheets.WIDE, TEXT),
            sheets.column("applicant", Sheets.WIDE, TEXT),
            sheets.column("side", Sheets.NARROW, TEXT),
            sheets.column("problem", Sheets.MIDDLE, TEXT),
            sheets.column("sentence", Sheets.WIDEST, LONG_TEXT),
            sheets.column("remedy", Sheets.WIDEST, LONG_TEXT)));
    for (ChangedApplicant applicant : changed) {
      for (Hindrance problem : applicant.problems()) {
        sheets
            .tables()
            .row(
                List.of(
                    applicant.entry(),
                    problem.place(),
                    applicant.applicant(),
                    words.say("impact.where." + problem.side().code()),
                    problem.title(),
                    problem.sentence(),
                    problem.remedy()));
      }
    }
  }
}
