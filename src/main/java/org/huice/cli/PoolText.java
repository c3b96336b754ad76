package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huice.determination.Determination;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.pool.Average;
import org.huice.pool.Award;
import org.huice.pool.Claim;
import org.huice.pool.PoolResult;
import org.huice.pool.RunTerms;
import org.huice.pool.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * The preview of a pool: the money first, then who gets less and why, then who does not take part.
 */
final class PoolText {
  /** As many as one still reads on a screen; the whole list goes into a file. */
  private static final int MOST = 50;

  /** The columns of a table without those of money. */
  private static final int UP_TO_MONEY = 4;

  private final Words words;
  private final Results results;
  private final PoolResult result;
  private final RunTerms terms;
  private final PoolReason reason;

  PoolText(Words words, Results results, PoolResult result, RunTerms terms, PoolReason reason) {
    this.words = words;
    this.results = results;
    this.result = result;
    this.terms = terms;
    this.reason = reason;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int year = results.header().asOf().getYear();
    lines.add(words.say("pool.title", result.pool().id(), String.valueOf(year)));
    lines.addAll(warnings());
    money().forEach(row -> lines.add(words.say("pool.row", row.get(0), row.get(1))));
    result.averages().forEach(average -> lines.add(average(average)));
    if (result.rate() != null && result.pool().sharing() instanceof Pool.Sharing.ByRate byRate) {
      lines.add(
          words.say(
              "pool.rate", byRate.base(), reason.about(Objects.requireNonNull(result.rate()))));
    }
    cut(lines);
    aside(lines);
    return lines;
  }

  /** What makes the result less than it looks. */
  List<String> warnings() {
    List<String> lines = new ArrayList<>(overlay());
    long bounds = result.awards().stream().filter(award -> award.claim().bound()).count();
    if (bounds > 0) {
      lines.add(words.say("pool.bounds", String.valueOf(bounds)));
    }
    BigDecimal budget = result.budget();
    if (budget != null && result.before().paid().compareTo(budget) > 0) {
      lines.add(words.say("pool.overspent"));
    }
    return lines;
  }

  /** That it rests on an overlay, with its name and digest; nothing where it does not. */
  List<String> overlay() {
    Determination.Overlaid overlay = terms.overlay();
    return overlay == null
        ? List.of()
        : List.of(words.say("pool.overlay", terms.overlayTitle(), overlay.id()));
  }

  /** 总额, 已分配(以前), 本次可用, 应得合计, 本次分配, 余额; of places only how many. */
  List<List<String>> money() {
    List<List<String>> rows = new ArrayList<>();
    ParameterRef name = result.pool().budget();
    BigDecimal budget = result.budget();
    String claims = String.valueOf(result.awards().size());
    if (name == null || budget == null) {
      rows.add(row("pool.claims", words.say("pool.count", claims)));
      if (result.before().kept() > 0) {
        rows.add(row("pool.keptBefore", places(result.before().kept())));
      }
      rows.add(row("pool.keptNow", places(kept())));
      return rows;
    }
    rows.add(row("pool.budget", words.say("pool.named", yuan(budget), name.name())));
    rows.add(row("pool.paid", yuan(result.before().paid())));
    rows.add(row("pool.room", yuan(result.room())));
    rows.add(row("pool.entitled", words.say("pool.sum", yuan(result.entitled()), claims)));
    long paid = result.awards().stream().filter(award -> award.yuan().signum() > 0).count();
    rows.add(row("pool.total", words.say("pool.sum", yuan(result.total()), String.valueOf(paid))));
    rows.add(row("pool.left", yuan(result.left())));
    return rows;
  }

  /** Of applicants where these take the places, else of claims. */
  private long kept() {
    return result.awards().stream()
        .filter(Award::admitted)
        .map(award -> result.pool().isPerApplicant() ? award.claim().applicant() : award)
        .distinct()
        .count();
  }

  private String places(long number) {
    String key = result.pool().isPerApplicant() ? "pool.count.applicants" : "pool.count";
    return words.say(key, String.valueOf(number));
  }

  private static String text(int number) {
    return String.valueOf(number);
  }

  private List<String> row(String key, String value) {
    return List.of(words.say(key), value);
  }

  private static String yuan(@Nullable BigDecimal yuan) {
    return NumberText.yuan(Objects.requireNonNull(yuan));
  }

  private String average(Average average) {
    return words.say(
        "pool.average",
        average.admission().field(),
        reason.of(average.admission().of()),
        text(average.count()),
        reason.about(average.admission().field(), average.mean()),
        reason.required(average),
        average.missing() == 0 ? "" : words.say("pool.average.missing", text(average.missing())));
  }

  private void cut(List<String> lines) {
    List<Award> cut =
        result.awards().stream()
            .filter(award -> award.cause() != null)
            .sorted(Comparator.comparingLong(award -> award.claim().entry()))
            .toList();
    if (cut.isEmpty()) {
      lines.add(words.say(result.awards().isEmpty() ? "pool.nobody" : of("pool.nothingCut")));
      return;
    }
    lines.add(words.say(of("pool.cut"), text(cut.size())));
    Table table = table("pool.column.entitlement", "pool.column.award");
    for (Award award : cut.subList(0, Math.min(MOST, cut.size()))) {
      table.add(
          cells(award.claim(), NumberText.yuan(award.entitlement()), NumberText.yuan(award.yuan())),
          List.of(reason.of(award)));
    }
    lines.addAll(table.lines());
    more(lines, cut.size());
  }

  /** The sentence of money, or of places where no money is divided. */
  private String of(String key) {
    return isMoney() ? key : key + ".places";
  }

  private boolean isMoney() {
    return result.pool().budget() != null
        || result.awards().stream().anyMatch(award -> award.entitlement().signum() > 0)
        || result.setAside().stream().anyMatch(one -> one.claim().yuan().signum() > 0);
  }

  private void aside(List<String> lines) {
    if (results.rejected() > 0) {
      lines.add(words.say("pool.rejected", String.valueOf(results.rejected())));
    }
    List<SetAside> aside = result.setAside();
    if (aside.isEmpty()) {
      return;
    }
    BigDecimal known =
        aside.stream().map(one -> one.claim().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
    lines.add(words.say(of("pool.aside"), text(aside.size()), NumberText.yuan(known)));
    Table table = table("pool.column.known", "pool.column.award");
    for (SetAside one : aside.subList(0, Math.min(MOST, aside.size()))) {
      table.add(
          cells(one.claim(), NumberText.yuan(one.claim().yuan()), words.say("pool.none")),
          List.of(reason.of(one)));
    }
    lines.addAll(table.lines());
    more(lines, aside.size());
  }

  private void more(List<String> lines, int size) {
    if (size > MOST) {
      lines.add(words.say("pool.more", text(size - MOST)));
    }
  }

  private Table table(String entitlement, String award) {
    List<String> columns =
        List.of(
            words.say("pool.column.entry"),
            words.say("pool.column.name"),
            words.say("column.clause"),
            words.say("column.subject"),
            words.say(entitlement),
            words.say(award));
    return isMoney()
        ? new Table(columns, Set.of(0, 4, 5))
        : new Table(columns.subList(0, UP_TO_MONEY), Set.of(0));
  }

  private List<String> cells(Claim claim, String entitled, String paid) {
    List<String> cells =
        List.of(
            String.valueOf(claim.entry()),
            claim.name(),
            claim.matter().policy() + " " + claim.matter().clause(),
            claim.matter().subject().toString(),
            entitled,
            paid);
    return isMoney() ? cells : cells.subList(0, UP_TO_MONEY);
  }
}
