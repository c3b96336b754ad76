package org.huice.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.json.CanonicalJson;
import org.huice.json.CoreJson;
import org.huice.page.FactName;
import org.huice.page.Reasons;
import org.huice.pool.Claim;
import org.huice.problem.Problem;
import org.huice.tabular.Entry;
import org.huice.tree.Sha256;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;

/** Writes the line of an entry that was decided. */
final class DecidedLine {
  private static final Set<String> LEFT_OUT = Set.of("notApplicable", "notInForce");

  private final Reasons reasons;
  private final Claiming claims;
  private final Predicate<Matter> levies;
  private final ResultLines.Detail detail;
  private final Locale locale;

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
    this.locale = locale;
  }

  /** The line. */
  byte[] line(Entry entry, Determination determination) {
    byte[] core = CoreJson.write(determination);
    String digest = Sha256.name(core);
    Fact applicant = determination.dossier().applicant();
    Map<String, Object> line = new TreeMap<>();
    line.put("entry", Math.toIntExact(entry.number()));
    line.put("place", entry.place().toString());
    line.put("applicant", applicant.id().toString());
    line.put("id", ClaimTree.identity(applicant.id()));
    FactName.of(applicant).ifPresent(name -> line.put("name", name));
    line.put("class", classes(applicant));
    line.put("core", digest);
    line.put("totals", Sums.of(determination.rulings(), levies).tree());
    line.put("counts", counts(determination.rulings()));
    line.put("rulings", rulings(determination));
    if (!entry.marks().isEmpty()) {
      line.put("marks", entry.marks().stream().map(this::mark).toList());
    }
    pools(entry, digest, determination, line);
    if (detail.full()) {
      line.put("determination", core);
    }
    return CanonicalJson.write(line);
  }

  /** The words by which applicants are told apart: every enum field that has a value. */
  private static Map<String, Object> classes(Fact applicant) {
    Map<String, Object> classes = new TreeMap<>();
    for (Field field : applicant.type().fields()) {
      if (field.type() instanceof FieldType.Choice
          && applicant.value(field.name()) instanceof String word) {
        classes.put(field.name(), word);
      }
    }
    return classes;
  }

  private static Map<String, Object> counts(List<Ruling> rulings) {
    Map<String, Object> counts = new TreeMap<>();
    rulings.forEach(ruling -> counts.merge(ruling.code(), 1, (old, one) -> (Integer) old + 1));
    return counts;
  }

  private Map<String, Object> mark(Problem mark) {
    return Map.of(
        "code", mark.code().code(),
        "place", RejectedLine.whole(mark.place().toString()),
        "sentence", RejectedLine.whole(mark.sentence(locale)));
  }

  private List<Object> rulings(Determination determination) {
    return reasons
        .of(determination, ruling -> detail.all() || !LEFT_OUT.contains(ruling.code()))
        .stream()
        .<Object>map(reason -> ruling(reason, determination.dossier().applicant().id()))
        .toList();
  }

  private void pools(
      Entry entry, String core, Determination determination, Map<String, Object> line) {
    List<Claim> made = claims.claims(entry.number(), core, determination);
    if (!made.isEmpty()) {
      line.put("claims", made.stream().map(ClaimTree::of).toList());
    }
    Map<String, ?> figures = claims.figures(determination);
    if (!figures.isEmpty()) {
      line.put("figures", figures);
    }
  }

  private static Map<String, Object> ruling(Reasons.Reason reason, FactId applicant) {
    Ruling ruling = reason.ruling();
    Map<String, Object> told = new TreeMap<>();
    told.put("policy", ruling.matter().policy());
    told.put("clause", ruling.matter().clause());
    told.put("subject", ruling.matter().subject().toString());
    if (reason.name() != null && !ruling.matter().subject().equals(applicant)) {
      told.put("name", reason.name());
    }
    told.put("ruling", ruling.code());
    told.put("title", reason.title());
    Sums.amount(ruling)
        .ifPresent(
            amount -> {
              told.put("amount", Sums.yuan(amount.value()));
              if (amount.ceiling()) {
                told.put("atMost", true);
              }
            });
    Sums.unpaid(ruling).ifPresent(amount -> told.put("unpaid", Sums.yuan(amount.value())));
    told.put("reason", reason.sentence());
    told.put("citation", reason.citation());
    return told;
  }
}
