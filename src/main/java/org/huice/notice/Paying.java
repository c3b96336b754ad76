package org.huice.notice;

import java.math.BigDecimal;
import java.util.List;
import org.huice.determination.Payment;
import org.huice.money.CapitalAmount;
import org.huice.page.Markup;
import org.huice.page.NumberText;
import org.huice.page.Words;

/** When, by whom and to whom an award is paid: tables within the row of an award. */
final class Paying {
  private final Words words;
  private final Markup page;

  Paying(Words words, Markup page) {
    this.words = words;
    this.page = page;
  }

  void write(Payment payment) {
    if (!payment.instalments().isEmpty()) {
      page.open("tr").element("th", words.say("instalments")).open("td");
      instalments(payment.instalments());
      page.close().close();
    }
    portions("paidBy", payment.paidBy());
    portions("paidTo", payment.paidTo());
  }

  private void instalments(List<Payment.Instalment> instalments) {
    head("instalment", "amount", "state");
    for (Payment.Instalment one : instalments) {
      page.open("tr").element("td", one.name()).element("td", yuan(one.yuan()), "amount");
      page.element("td", state(one)).close();
    }
    page.close().close();
    BigDecimal due =
        instalments.stream()
            .filter(one -> one.state() == Payment.State.DUE)
            .map(Payment.Instalment::yuan)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    page.element("p", words.say("due", yuan(due), CapitalAmount.of(due)));
  }

  private String state(Payment.Instalment one) {
    String requires = one.requires();
    return requires == null
        ? words.say("state." + one.state())
        : words.say("state.requires." + one.state(), requires);
  }

  private void portions(String key, List<Payment.Portion> portions) {
    if (portions.isEmpty()) {
      return;
    }
    page.open("tr").element("th", words.say(key)).open("td");
    head("portion." + key, "amount");
    for (Payment.Portion one : portions) {
      page.open("tr").element("td", one.name());
      page.element("td", yuan(one.yuan()), "amount").close();
    }
    page.close().close();
    page.close().close();
  }

  private void head(String... columns) {
    page.open("table", "paying").open("thead").open("tr");
    for (String column : columns) {
      page.element("th", words.say(column));
    }
    page.close().close().open("tbody");
  }

  private static String yuan(BigDecimal sum) {
    return NumberText.yuan(sum);
  }
}
