package org.huice.audit;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.dossier.Fact;
import org.huice.json.CanonicalJson;
import org.huice.page.FactName;
import org.huice.store.Draft;
import org.huice.store.Payload;
import org.huice.tree.Sha256;

/**
 * Writes the entry of a payment.
 *
 * @param origin from whom it comes
 * @param order what is paid
 * @param basis by what
 * @param elsewhere what other determinations paid for the same
 */
record PaymentDraft(Origin origin, PaymentOrder order, PaidBasis basis, PaidElsewhere elsewhere) {
  private static final int FEN = 2;

  /** The entry, whose guard sees within the transaction that nothing changed. */
  Draft draft(Draft.Guard guard) {
    Fact applicant = basis.dossier().applicant();
    Payload payload = new Payload(origin.salts().get(), core(applicant), new byte[0]);
    String time = origin.time();
    LeafText leaf = LeafText.payment(time, origin, order, basis.matter(), payload);
    Draft.IndexRow row =
        new Draft.IndexRow(
            "payment",
            time,
            applicant.id().toString(),
            FactName.of(applicant).orElse(null),
            order.paidOn().toString(),
            null,
            List.of(order.determination()),
            List.of(paid()));
    return new Draft(leaf::bytes, payload, row, once(), guard);
  }

  private Draft.Sum paid() {
    AwardMatter matter = basis.matter();
    return new Draft.Sum(
        matter.policy(),
        matter.clause(),
        matter.subject().toString(),
        "paid",
        order.yuan().movePointRight(FEN).longValueExact(),
        false);
  }

  private byte[] core(Fact applicant) {
    AwardMatter matter = basis.matter();
    Map<String, Object> core = new HashMap<>();
    core.put("applicant", applicant.id().toString());
    FactName.of(applicant).ifPresent(name -> core.put("name", name));
    core.put("subject", matter.subject().toString());
    core.put("key", matter.subject().key());
    core.put("document", order.document());
    if (order.note() != null) {
      core.put("note", order.note());
    }
    if (order.opinion() != null) {
      core.put("opinion", order.opinion());
    }
    if (order.again() != null) {
      core.put(
          "again", Map.of("determinations", elsewhere.determinations(), "reason", order.again()));
    }
    return CanonicalJson.write(core);
  }

  /** Equal for the same document on the same award, whichever correction of it is paid. */
  private String once() {
    MessageDigest digest = Sha256.start();
    List<Object> parts =
        List.of(
            "payment",
            Long.toString(basis.account().lineage().numbers().get(0)),
            basis.matter().policy(),
            basis.matter().clause(),
            basis.matter().subject().toString(),
            order.document());
    digest.update(CanonicalJson.write(parts));
    return Sha256.hex(digest);
  }
}
