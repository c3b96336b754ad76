package org.huice.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.huice.register.JsonValues;
import org.huice.tree.Sha256;

/**
 * What a pool gave, by the digest of the determination's core and by matter.
 *
 * @param awards in 元; a claim that was set aside got nothing
 */
record PoolGiven(Map<String, Map<AwardMatter, BigDecimal>> awards) {
  /**
   * Of the bytes of a pool's record.
   *
   * @throws IllegalArgumentException if they are none
   */
  static PoolGiven of(byte[] bytes) {
    Parts record = new Parts(JsonValues.object(bytes));
    Map<String, Map<AwardMatter, BigDecimal>> awards = new HashMap<>();
    Stream.concat(record.objects("claims").stream(), record.objects("setAside").stream())
        .forEach(
            claim ->
                awards
                    .computeIfAbsent(claim.text("determination"), core -> new HashMap<>())
                    .merge(AwardMatter.of(claim.object("matter")), given(claim), BigDecimal::min));
    return new PoolGiven(awards);
  }

  private static BigDecimal given(Parts claim) {
    String award = claim.textIfAny("award");
    return award == null ? BigDecimal.ZERO : new BigDecimal(award);
  }

  /** What it gave of the awards of one determination. */
  Map<AwardMatter, BigDecimal> to(byte[] core) {
    return awards.getOrDefault(Sha256.name(core), Map.of());
  }
}
