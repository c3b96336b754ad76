package org.huice.audit;

import java.math.BigDecimal;
import java.util.List;
import org.huice.dossier.Dossier;

/**
 * By what something is paid.
 *
 * @param account the determination with all that followed from it
 * @param dossier the facts it was decided upon
 * @param award the ruling that grants it
 * @param limit up to what may be paid for it, in 元
 */
record PaidBasis(AwardAccount account, Dossier dossier, Awarded award, BigDecimal limit) {
  AwardMatter matter() {
    return award.matter();
  }

  BigDecimal paid() {
    return account.paid(matter());
  }

  /** The payments for the matter by that document. */
  List<PaidEntry> by(String document) {
    return account.payments().stream()
        .filter(one -> matter().equals(one.matter()) && document.equals(one.document()))
        .toList();
  }
}
