package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huice.audit.Account;
import org.huice.audit.Position;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a determination with its corrections gives and what was paid of it, as a person reads it.
 */
final class LedgerAccountText {
  private final Words words;

  LedgerAccountText(Words words) {
    this.words = words;
  }

  /** A row for each matter that gives money or was paid for; nothing where there is none. */
  List<String> lines(Account account) {
    List<Position> positions = account.positions().stream().filter(this::isMoney).toList();
    if (positions.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        account.chain().size() > 1
            ? words.say(
                "ledger.account.chain", numbers(account.chain()), String.valueOf(account.last()))
            : words.say("ledger.account", String.valueOf(account.last())));
    lines.addAll(table(positions).lines());
    lines.addAll(warnings(account));
    return lines;
  }

  private boolean isMoney(Position one) {
    BigDecimal award = one.award();
    return !one.payments().isEmpty() || (award != null && award.signum() > 0);
  }

  private Table table(List<Position> positions) {
    Table table =
        new Table(
            List.of("matter", "award", "paid", "payments", "rest", "overpaid").stream()
                .map(head -> words.say("ledger.column." + head))
                .toList(),
            Set.of(1, 2, 4, 5));
    for (Position one : positions) {
      table.add(
          List.of(
              matter(one),
              sum(one.award(), one),
              NumberText.yuan(one.paid()),
              numbers(one.payments()),
              sum(one.rest(), one),
              overpaid(one)),
          List.of());
    }
    return table;
  }

  private String overpaid(Position one) {
    String sum = NumberText.yuan(one.overpaid());
    return one.isUnsure() ? words.say("ledger.atLeast", sum) : sum;
  }

  /** {@code 100.00 元}, {@code 不超过 100.00 元}, or that it is open. */
  private String sum(@Nullable BigDecimal yuan, Position of) {
    if (yuan == null) {
      return words.say("ledger.noSum");
    }
    String sum = NumberText.yuan(yuan);
    return of.bound() && yuan.signum() > 0 ? words.say("amount.ceiling", sum) : sum;
  }

  /** What was paid too much, or while it is open what is given; a sentence for each matter. */
  List<String> warnings(Account account) {
    boolean corrected = account.chain().size() > 1;
    List<String> lines = new ArrayList<>();
    for (Position one : account.positions()) {
      if (one.isOverpaid()) {
        String key =
            !one.certain()
                ? account.erased() ? "ledger.over.least" : "ledger.over.altered"
                : corrected ? "ledger.over.corrected" : "ledger.over";
        lines.add(sentence(key, one));
      } else if (one.isPaidWhileOpen()) {
        lines.add(sentence("ledger.over.open", one));
      }
    }
    return lines;
  }

  private String sentence(String key, Position one) {
    return words.say(
        key,
        matter(one),
        NumberText.yuan(one.paid()),
        numbers(one.payments()),
        sum(one.award(), one),
        NumberText.yuan(one.overpaid()));
  }

  private static String matter(Position one) {
    String clause = one.policy() + " " + one.clause();
    return one.subject() == null ? clause : clause + " " + one.subject();
  }

  private String numbers(List<Long> numbers) {
    return words.list(numbers.stream().map(String::valueOf).toList());
  }
}
