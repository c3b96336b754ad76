package org.huice.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huice.audit.Story;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.huice.register.JsonValues;
import org.huice.store.Draft.IndexRow;
import org.huice.store.IndexView.Indexed;
import org.huice.store.Payload;

/** One entry as a person reads and prints it: the money first, then who, when and by what. */
final class LedgerShowText {
  private static final String RULE = "─".repeat(78);

  private final Words words;
  private final Story story;
  private final LedgerAccount account;
  private final LedgerSums sums;
  private final RulingNames names;

  LedgerShowText(Words words, Story story, LedgerAccount account, RulingNames names) {
    this.words = words;
    this.story = story;
    this.account = account;
    this.names = names;
    this.sums = new LedgerSums(words, null);
  }

  /**
   * The lines.
   *
   * @param pages makes the page of a decision that was recorded without it
   */
  List<String> lines(LedgerPage pages) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say("ledger.show.title", number(story.number()), kind(), who()).stripTrailing());
    lines.addAll(money());
    lines.addAll(warnings());
    List<String> paid = account.lines(words);
    lines.addAll(paid.isEmpty() ? paid : apart(paid));
    lines.add("");
    lines.addAll(envelope());
    lines.addAll(later());
    lines.addAll(content(pages));
    return lines;
  }

  private String kind() {
    return LedgerWords.kind(words, story.kind());
  }

  private static String number(long number) {
    return String.valueOf(number);
  }

  private String who() {
    IndexRow row = story.row();
    if (story.isErased()) {
      return words.say("ledger.erased");
    }
    if (row == null || row.applicant() == null) {
      return "";
    }
    return row.name() == null
        ? row.applicant()
        : words.say("ledger.show.who", row.name(), row.applicant());
  }

  /** What it grants, charges or pays, and what was paid of it. */
  private List<String> money() {
    IndexRow row = story.row();
    if (row == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    if (story.kind().equals("pool")) {
      story
          .text("paid")
          .ifPresent(sum -> lines.add(line("divided", NumberText.yuan(new BigDecimal(sum)))));
    }
    for (String ruling : List.of("granted", "charged", "paid")) {
      String sum = sums.of(row.sums(), ruling);
      if (!sum.isEmpty()) {
        lines.add(line(ruling, sum));
      }
    }
    if (lines.isEmpty() && story.kind().equals("determination")) {
      lines.add(words.say("ledger.show.nothing"));
    }
    long open = sums.open(row.sums());
    if (open > 0) {
      lines.add(words.say("ledger.show.open", String.valueOf(open)));
      sums.atStake(row.sums()).ifPresent(sum -> lines.add(line("stake", sum)));
    }
    return lines;
  }

  private String line(String key, String value) {
    return words.say("ledger.show." + key, value);
  }

  /** What makes the entry less than it looks. */
  private List<String> warnings() {
    List<String> lines = new ArrayList<>();
    story.correction().ifPresent(by -> lines.add(line("corrected", number(by.number()))));
    if (!story.agrees()) {
      lines.add(words.say("ledger.show.altered"));
    }
    new LedgerCrossCheckText(words).line(story).ifPresent(lines::add);
    return lines;
  }

  private List<String> envelope() {
    List<String> lines = new ArrayList<>();
    story.text("time").ifPresent(time -> lines.add(time(time)));
    each(lines, "actor", "asOf", "pool", "ruleSet", "overlay", "policy", "clause", "paidOn");
    if (story.said().get("engine") instanceof Map<?, ?> engine) {
      lines.add(
          words.say(
              "ledger.show.engine",
              String.valueOf(engine.get("huice")),
              String.valueOf(engine.get("drools")),
              String.valueOf(engine.get("java"))));
    }
    if (story.said().get("run") instanceof Map<?, ?> run) {
      lines.add(
          words.say(
              "ledger.show.run", String.valueOf(run.get("id")), String.valueOf(run.get("entry"))));
    }
    for (String key : List.of("corrects", "determination")) {
      if (story.said().get(key) instanceof Long other) {
        lines.add(line(key, number(other)));
      }
    }
    if (story.said().get("again") instanceof Map<?, ?> again) {
      lines.add(
          words.say(
              "ledger.show.again.of",
              String.valueOf(again.get("entry")),
              String.valueOf(again.get("reason"))));
    }
    for (String key : List.of("determinations", "erased")) {
      if (story.said().get(key) instanceof List<?> others) {
        lines.add(line(key, joined(others)));
      }
    }
    each(lines, "reason", "vkey");
    beside(lines);
    return lines;
  }

  /** What stands beside a payment: for what, by which document. */
  private void beside(List<String> lines) {
    Payload payload = story.payload();
    if (payload == null || !story.agrees() || !story.kind().equals("payment")) {
      return;
    }
    Map<String, Object> said = JsonValues.object(payload.core());
    for (String key : List.of("subject", "document", "opinion", "note")) {
      if (said.get(key) instanceof String text) {
        lines.add(line(key, text));
      }
    }
    if (said.get("again") instanceof Map<?, ?> again
        && again.get("determinations") instanceof List<?> others) {
      lines.add(
          words.say("ledger.show.again.of", joined(others), String.valueOf(again.get("reason"))));
    }
  }

  private void each(List<String> lines, String... keys) {
    for (String key : keys) {
      story.text(key).ifPresent(value -> lines.add(line(key, value)));
    }
  }

  private String time(String time) {
    return words.say("ledger.show.time", KnownAt.beijing(time), time);
  }

  private String joined(List<?> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** What later entries say of it. */
  private List<String> later() {
    return story.later().stream().map(this::later).toList();
  }

  private String later(Indexed later) {
    IndexRow row = later.row();
    String key = "ledger.show.by." + row.kind();
    return words.say(
        words.sentences().containsKey(key) ? key : "ledger.show.by.other",
        number(later.number()),
        KnownAt.beijing(row.time()),
        Optional.ofNullable(row.asOf()).orElse(""),
        sums.of(row.sums(), "paid"),
        row.sums().stream()
            .map(sum -> sum.policy() + " " + sum.clause())
            .distinct()
            .collect(Collectors.joining("、")),
        LedgerWords.kind(words, row.kind()));
  }

  /** What was printed then; else the page made again, or why it cannot be. */
  private List<String> content(LedgerPage pages) {
    Payload payload = story.payload();
    if (payload == null) {
      return story.isErased() ? rulings(List.of(words.say("ledger.show.gone"))) : List.of();
    }
    if (story.kind().equals("pool")) {
      return apart(new LedgerPoolText(words).lines(payload.core()));
    }
    if (payload.text().length > 0) {
      String text = new String(payload.text(), StandardCharsets.UTF_8);
      return apart(framed(words.say("ledger.show.text"), text.lines().toList()));
    }
    LedgerPage.Made made = pages.make(story);
    if (made.again()) {
      return apart(framed(words.say("ledger.show.again"), made.lines()));
    }
    List<String> why =
        made.lines().isEmpty() ? List.of() : framed(words.say("ledger.show.noPage"), made.lines());
    return rulings(why);
  }

  private static List<String> apart(List<String> lines) {
    List<String> apart = new ArrayList<>(List.of(""));
    apart.addAll(lines);
    return apart;
  }

  /** What the entry itself holds of its rulings, after the reason why there is no page. */
  private List<String> rulings(List<String> why) {
    List<String> lines = new ArrayList<>(why.isEmpty() ? List.of() : apart(why));
    if (story.kind().equals("determination")) {
      lines.add("");
      lines.add(words.say("ledger.show.rulings"));
      lines.addAll(new LedgerRulingsText(words, story.said(), names).lines());
    }
    return lines;
  }

  private static List<String> framed(String title, List<String> text) {
    List<String> lines = new ArrayList<>(List.of(title, RULE));
    lines.addAll(text);
    lines.add(RULE);
    return lines;
  }
}
