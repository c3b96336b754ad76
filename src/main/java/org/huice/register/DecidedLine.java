package org.huice.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.json.CanonicalWriter;
import org.huice.json.CoreJson;
import org.huice.money.Amount;
import org.huice.page.FactName;
import org.huice.page.Reasons;
import org.huice.tabular.Entry;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** Writes the line of an entry that was decided. */
final class DecidedLine {
  private final Reasons reasons;
  private final Claiming claims;
  private final Predicate<Matter> levies;
  private final ResultLines.Detail detail;
  private final Marks marks;
  private final BriefLine brief;

  /**
   * Lines of one run.
   *
   * @param levies whether a matter is one of paying
   * @param locale in whose language marks are told
   */
  DecidedLine(
      Reasons reasons,
      Claiming claims,
      Predicate<Matter> levies,
      ResultLines.Detail detail,
      Locale locale) {
    this.reasons = reasons;
    this.claims = claims;
    this.levies = levies;
    this.detail = detail;
    this.marks = new Marks(locale);
    this.brief = new BriefLine(levies, this::isTold, marks);
  }

  /**
   * The line.
   *
   * @param line by which it is written; what that held before is gone
   * @param core by which what is hashed is written, likewise
   */
  byte[] line(Entry entry, Determination determination, CanonicalWriter line, CoreJson core) {
    line.clear();
    if (detail.brief()) {
      brief.write(entry, determination, line);
    } else {
      whole(entry, determination, line, core.of(determination));
    }
    return line.toArray();
  }

  /** Whether lines are without reasons. */
  boolean isBrief() {
    return detail.brief();
  }

  private void whole(
      Entry entry, Determination determination, CanonicalWriter line, CoreJson core) {
    String digest = core.digest();
    Fact applicant = determination.dossier().applicant();
    line.open();
    line.text(LineKeys.APPLICANT, applicant.id().toString());
    line.listIfAny(
        LineKeys.CLAIMS,
        claims.claims(entry.number(), digest, determination),
        claim -> ClaimJson.write(claim, line));
    classes(applicant, line);
    line.text(LineKeys.CORE, digest);
    BriefLine.counts(determination.rulings(), line);
    if (detail.full()) {
      line.key(LineKeys.DETERMINATION);
      line.written(core.bytes());
    }
    line.key(LineKeys.ENTRY);
    line.number(entry.number());
    rest(entry, determination, line);
    line.close();
  }

  /** From {@code figures} on. */
  private void rest(Entry entry, Determination determination, CanonicalWriter line) {
    Fact applicant = determination.dossier().applicant();
    Map<String, ?> figures = claims.figures(determination);
    if (!figures.isEmpty()) {
      line.key(LineKeys.FIGURES);
      line.value(figures);
    }
    line.key(LineKeys.ID);
    ClaimJson.identity(applicant.id(), line);
    marks.write(entry, line);
    line.text(LineKeys.NAME, FactName.of(applicant).orElse(null));
    line.text(LineKeys.PLACE, entry.place().toString());
    line.list(
        LineKeys.RULINGS,
        reasons.of(determination, this::isTold),
        reason -> ruling(reason, applicant.id(), line));
    line.key(LineKeys.TOTALS);
    Sums.of(determination.rulings(), levies).write(line);
  }

  private boolean isTold(Ruling ruling) {
    return detail.all()
        || !(ruling instanceof Ruling.NotApplicable || ruling instanceof Ruling.NotInForce);
  }

  /** The words by which applicants are told apart: every enum field that has a value. */
  private static void classes(Fact applicant, CanonicalWriter line) {
    SortedMap<String, Object> classes = new TreeMap<>();
    for (Field field : applicant.type().fields()) {
      if (field.type() instanceof FieldType.Choice
          && applicant.value(field.name()) instanceof String word) {
        classes.put(field.name(), word);
      }
    }
    line.key(LineKeys.CLASS);
    line.value(classes);
  }

  private static void ruling(Reasons.Reason reason, FactId applicant, CanonicalWriter line) {
    Ruling ruling = reason.ruling();
    Matter matter = ruling.matter();
    boolean own = matter.subject().equals(applicant);
    Optional<Amount> amount = Sums.amount(ruling);
    line.open();
    line.sum(LineKeys.AMOUNT, amount.map(Amount::value).orElse(null));
    if (amount.isPresent() && amount.get().ceiling()) {
      line.flag(LineKeys.AT_MOST, true);
    }
    line.word(LineKeys.CITATION, reason.citation());
    line.word(LineKeys.CLAUSE, matter.clause());
    line.text(LineKeys.NAME, own ? null : reason.name());
    line.word(LineKeys.POLICY, matter.policy());
    line.text(LineKeys.REASON, reason.sentence());
    line.word(LineKeys.RULING, ruling.code());
    line.text(LineKeys.SUBJECT, matter.subject().toString());
    line.word(LineKeys.TITLE, reason.title());
    line.sum(LineKeys.UNPAID, Sums.unpaid(ruling).map(Amount::value).orElse(null));
    line.close();
  }
}
