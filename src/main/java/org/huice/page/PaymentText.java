package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Payment;

/** Says when, by whom and to whom an award is paid. */
final class PaymentText {
  private final Words words;

  PaymentText(Words words) {
    this.words = words;
  }

  /** One line for instalments, one for payers, one for beneficiaries, where there are several. */
  List<String> lines(Payment payment) {
    List<String> lines = new ArrayList<>();
    if (!payment.instalments().isEmpty()) {
      lines.add(
          words.say(
              "payment.instalments",
              String.valueOf(payment.instalments().size()),
              words.list(payment.instalments().stream().map(this::instalment).toList())));
    }
    portions(lines, "payment.by", payment.paidBy());
    portions(lines, "payment.to", payment.paidTo());
    return lines;
  }

  private String instalment(Payment.Instalment one) {
    boolean plain = one.requires() == null;
    return words.say(
        "payment." + one.state() + (plain ? "" : ".requires"),
        one.name(),
        NumberText.yuan(one.yuan()),
        Objects.requireNonNullElse(one.requires(), ""));
  }

  private void portions(List<String> lines, String key, List<Payment.Portion> portions) {
    if (!portions.isEmpty()) {
      List<String> parts =
          portions.stream()
              .map(one -> words.say("payment.portion", one.name(), NumberText.yuan(one.yuan())))
              .toList();
      lines.add(words.say(key, words.list(parts)));
    }
  }
}
