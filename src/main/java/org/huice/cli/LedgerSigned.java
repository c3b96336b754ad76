package org.huice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.huice.audit.Inventory;
import org.huice.audit.Sought;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.store.CommittedView;
import org.huice.store.ExportView;
import org.huice.store.LedgerStore;
import org.huice.store.LedgerView;
import org.huice.store.SignedRows;

/**
 * A ledger whose answers rest on its signed entries: all of them are read and held against the
 * checkpoint, and nothing is believed that only the index says, or that stands beside an entry
 * without being what it commits to.
 *
 * @param ledger answers from the entries
 * @param rows as the entries make them
 */
record LedgerSigned(LedgerReading ledger, SignedRows rows) {
  /** Whose payloads tell sums: payments, and with them what they pay. */
  static final Sought PAYMENTS =
      new Sought("payment", null, null, null, null, null, null, Sought.Standing.ANY, false);

  private static final int SHOWN = 10;

  /** Reads all entries. */
  static LedgerSigned of(LedgerReading opened) {
    LedgerView view = opened.view();
    SignedRows rows =
        view instanceof LedgerStore store
            ? SignedRows.of(opened.where(), store)
            : SignedRows.of(opened.where(), (ExportView) view);
    return new LedgerSigned(
        new LedgerReading(opened.where(), new CommittedView(view), rows, opened.nodes()), rows);
  }

  /** What stands in it. */
  Inventory inventory() {
    return new Inventory(ledger.view(), rows);
  }

  /** Sees whom entries are about by what stands beside them, which takes a while for many. */
  void name(LongStream numbers) {
    rows.name(numbers);
  }

  /** Tells what is not as it was recorded; JSON on standard output is left as it is. */
  void tell(boolean json, Surroundings surroundings, Words words) {
    lines(words).forEach((json ? surroundings.err() : surroundings.out())::println);
  }

  /**
   * Whether entries and index are as they should be where entries were replayed; else that is told.
   * A payload that differs is told by replaying itself.
   */
  boolean isAsReplayed(LongStream numbers, boolean json, Surroundings surroundings, Words words) {
    name(numbers);
    lines(rows.isSigned() ? "replay.index" : "replay.unsigned", words)
        .forEach((json ? surroundings.err() : surroundings.out())::println);
    return rows.findings().isEmpty();
  }

  /**
   * Whether a ledger is as it was recorded, all that stands beside its entries too, so that its
   * index may be believed; else that is told below these words on standard error.
   */
  static boolean isSound(LedgerReading opened, String key, Surroundings surroundings, Words words) {
    LedgerSigned signed = of(opened);
    signed.name(LongStream.rangeClosed(1, opened.view().size()));
    signed.lines(key, words).forEach(surroundings.err()::println);
    return signed.rows().findings().isEmpty();
  }

  /** What is not as it was recorded, before the answer; no line where nothing was found. */
  List<String> lines(Words words) {
    return lines(rows.isSigned() ? "ledger.signed.aside" : "ledger.signed.not", words);
  }

  /** The same below other words. */
  List<String> lines(String key, Words words) {
    List<Problem> findings = rows.findings();
    if (findings.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say(key, ledger.where(), String.valueOf(findings.size())));
    ProblemText text = new ProblemText(words);
    findings.stream().limit(SHOWN).forEach(one -> lines.add("  " + text.line(one)));
    if (findings.size() > SHOWN) {
      lines.add(words.say("ledger.signed.more", String.valueOf(findings.size() - SHOWN)));
    }
    lines.add(words.say("ledger.signed.verify"));
    lines.add("");
    return lines;
  }

  /** The same for programs. */
  List<Map<String, Object>> json(Words words) {
    return rows.findings().stream().map(one -> json(one, words)).toList();
  }

  /** One finding. */
  static Map<String, Object> json(Problem problem, Words words) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", problem.code().code());
    json.put("sentence", problem.sentence(words.locale()));
    json.put("remedy", problem.remedy(words.locale()));
    return json;
  }

  /** How a command ends that found nothing else. */
  int exitCode() {
    return rows.findings().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }
}
