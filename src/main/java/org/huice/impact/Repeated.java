package org.huice.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.Refusal;
import org.huice.register.ResultProblem;

/**
 * Leaves applicants with several entries out of what is compared, as a run leaves them undecided.
 *
 * @param words in whose language it is told
 */
public record Repeated(Words words) implements Refusal {
  private static final String PROBLEMS = "problems";

  @Override
  public byte[] of(byte[] line, long other) {
    Fields fields = LineJson.fields(line);
    return fields.flag(PROBLEMS) ? line : LineJson.write(refused(fields, other));
  }

  private EntryLine refused(Fields fields, long other) {
    String applicant = fields.text("applicant");
    Place place = Place.of(fields.text("place"));
    Set<Problem> both =
        Set.of(
            Problem.at(place, ResultProblem.APPLICANT_REPEATED, applicant, String.valueOf(other)));
    return new EntryLine(
        new ChangedApplicant(
            fields.count("entry"),
            place.file(),
            applicant,
            fields.textOrNull("name"),
            fields.texts("class"),
            Change.NOT_COMPARABLE,
            BigDecimal.ZERO,
            List.of(),
            new Hindrances(words).of(both, both)),
        new TreeMap<>());
  }
}
