package org.huice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.audit.PaymentOrder;
import org.huice.audit.PaymentReceipt;
import org.huice.audit.Recorded;
import org.huice.json.JsonText;
import org.huice.page.NumberText;
import org.huice.page.Words;

/** What a payment that is recorded says to a person or a program. */
record LedgerReceiptText(Words words, PaymentOrder order, PaymentReceipt receipt) {
  /** As a person reads it, the sum first. */
  List<String> lines() {
    String name = receipt.name() == null ? "" : receipt.name() + " ";
    String said = receipt.recorded().anew() ? "ledger.pay.done" : "ledger.pay.already";
    return List.of(
        words.say(
            said,
            NumberText.yuan(receipt.yuan()),
            name + receipt.applicant(),
            receipt.matter().toString(),
            order.paidOn().toString(),
            number(receipt.recorded().number())),
        words.say(
            "ledger.pay.rest",
            number(order.determination()),
            NumberText.yuan(receipt.award()),
            NumberText.yuan(receipt.paid()),
            NumberText.yuan(receipt.rest())));
  }

  /** What a person should look at before the money goes. */
  List<String> warnings() {
    if (receipt.elsewhere().isEmpty()) {
      return List.of();
    }
    List<String> numbers = receipt.elsewhere().stream().map(LedgerReceiptText::number).toList();
    return List.of(words.say("ledger.pay.elsewhere", words.list(numbers)));
  }

  private static String number(long number) {
    return Long.toString(number);
  }

  /** As JSON, amounts as texts. */
  String json() {
    Recorded recorded = receipt.recorded();
    Map<String, Object> ledger = new LinkedHashMap<>();
    ledger.put("number", recorded.number());
    ledger.put("anew", recorded.anew());
    ledger.put("checkpoint", recorded.checkpoint());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ledger", ledger);
    json.put("determination", order.determination());
    json.put("applicant", receipt.applicant());
    if (receipt.name() != null) {
      json.put("name", receipt.name());
    }
    json.put("policy", receipt.matter().policy());
    json.put("clause", receipt.matter().clause());
    json.put("subject", receipt.matter().subject().toString());
    json.put("amount", receipt.yuan().setScale(2).toPlainString());
    json.put("paidOn", order.paidOn().toString());
    json.put("limit", receipt.award().setScale(2).toPlainString());
    json.put("paid", receipt.paid().setScale(2).toPlainString());
    json.put("rest", receipt.rest().setScale(2).toPlainString());
    if (order.opinion() != null) {
      json.put("opinion", order.opinion());
    }
    if (order.again() != null) {
      json.put("again", order.again());
    }
    if (!receipt.elsewhere().isEmpty()) {
      json.put("elsewhere", new ArrayList<>(receipt.elsewhere()));
    }
    return JsonText.compact(json);
  }
}
