package org.huice.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.huice.page.Words;
import org.huice.pool.Award;
import org.huice.pool.Claim;
import org.huice.pool.PoolResult;
import org.huice.pool.RunTerms;
import org.huice.pool.SetAside;
import org.huice.register.RecordFile;
import org.huice.tabular.Column;
import org.huice.tabular.Column.Kind;
import org.huice.tabular.TableWriter;
import org.huice.tabular.Tables;
import org.jspecify.annotations.Nullable;

/** All claims of a pool in a file: a workbook, a table or lines of JSON. */
final class PoolSheets {
  private final Words words;
  private final PoolResult result;
  private final RunTerms terms;
  private final PoolReason reason;
  private final PoolText text;

  PoolSheets(Words words, PoolResult result, RunTerms terms, PoolReason reason, PoolText text) {
    this.words = words;
    this.result = result;
    this.terms = terms;
    this.reason = reason;
    this.text = text;
  }

  /** The formats by the end of the file's name, and how a file of each begins. */
  enum Format {
    XLSX("PK"),
    CSV("\uFEFF"),
    JSONL("{");

    private final String head;

    Format(String head) {
      this.head = head;
    }

    boolean begins(String file) {
      return file.isEmpty() || file.startsWith(head);
    }
  }

  /** The bytes of the file. */
  byte[] bytes(Format format) {
    if (format == Format.JSONL) {
      return RecordFile.preview(result, terms);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = format == Format.XLSX ? Tables.xlsx(out) : Tables.csv(out)) {
      if (format == Format.XLSX) {
        summary(writer);
      }
      claims(writer);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private void summary(TableWriter writer) {
    writer.sheet(
        words.say("pool.sheet.summary"),
        List.of(
            new Column(words.say("pool.column.item"), 24, Kind.TEXT),
            new Column(words.say("pool.column.value"), 80, Kind.LONG_TEXT)));
    writer.row(List.of(words.say("pool.column.pool"), result.pool().id()));
    writer.row(List.of(words.say("pool.column.asOf"), terms.asOf().toString()));
    writer.row(List.of(words.say("pool.column.rules"), terms.ruleSet()));
    writer.row(List.of(words.say("pool.column.results"), terms.results()));
    text.money().forEach(writer::row);
    text.warnings().forEach(line -> writer.row(List.of(words.say("pool.column.note"), line)));
  }

  private void claims(TableWriter writer) {
    writer.sheet(
        words.say("pool.sheet.claims"),
        List.of(
            column("entry", 8, Kind.NUMBER),
            column("applicant", 28, Kind.TEXT),
            column("name", 36, Kind.TEXT),
            column("policy", 20, Kind.TEXT),
            column("clause", 12, Kind.TEXT),
            column("subject", 28, Kind.TEXT),
            column("entitlement", 18, Kind.MONEY),
            column("bound", 8, Kind.TEXT),
            column("place", 8, Kind.NUMBER),
            column("award", 18, Kind.MONEY),
            column("outcome", 10, Kind.TEXT),
            column("reason", 80, Kind.LONG_TEXT),
            column("determination", 76, Kind.TEXT)));
    List<Award> awards = new ArrayList<>(result.awards());
    awards.sort(Comparator.comparingLong(award -> award.claim().entry()));
    for (Award award : awards) {
      writer.row(row(award.claim(), award, outcome(award), reason.of(award)));
    }
    for (SetAside aside : result.setAside()) {
      writer.row(row(aside.claim(), null, words.say("pool.outcome.aside"), reason.of(aside)));
    }
  }

  private Column column(String key, int width, Kind kind) {
    return new Column(words.say("pool.column." + key), width, kind);
  }

  private String outcome(Award award) {
    String code = award.cause() == null ? "full" : award.yuan().signum() == 0 ? "nothing" : "less";
    return words.say("pool.outcome." + code);
  }

  private List<?> row(Claim claim, @Nullable Award award, String outcome, String why) {
    // List.of takes no null, which stands for an empty cell.
    return Collections.unmodifiableList(
        Arrays.asList(
            claim.entry(),
            String.join(" ", claim.applicant().key()),
            claim.name(),
            claim.matter().policy(),
            claim.matter().clause(),
            claim.matter().subject().toString(),
            claim.yuan(),
            claim.bound() ? words.say("pool.bound") : "",
            award == null ? null : place(award),
            award == null ? null : award.yuan(),
            outcome,
            why,
            claim.core()));
  }

  private static @Nullable Integer place(Award award) {
    Award.Standing standing = award.standing();
    return standing == null ? award.turn() : Integer.valueOf(standing.rank());
  }
}
