package org.huice.settlement;

import java.math.BigDecimal;
import java.util.List;
import org.huice.dossier.FactId;

/**
 * What was received before.
 *
 * @param yuan in 元
 * @param from the facts that say so, by identity
 */
record Received(BigDecimal yuan, List<FactId> from) {
  static final Received NOTHING = new Received(BigDecimal.ZERO, List.of());
}
