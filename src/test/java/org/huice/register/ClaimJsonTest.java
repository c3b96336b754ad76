package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.json.CanonicalJson;
import org.huice.json.CanonicalWriter;
import org.huice.pool.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimJsonTest {
  private static final FactId APPLICANT = new FactId("企业", List.of("91410122MA9F000018"));
  private static final FactId PROJECT = new FactId("能源项目", List.of("P-01, 甲]", "[乙"));

  private static Claim claim(@Nullable LocalDate date, boolean flag, List<String> missing) {
    return new Claim(
        "光伏与微电网/年度资金",
        17,
        "sha256:00",
        APPLICANT,
        "甲公司",
        new Matter("光伏与微电网", "三(二)3", PROJECT, date),
        new BigDecimal("120000.50"),
        flag,
        flag,
        new TreeMap<>(Map.of("亩均税收", "12.5")),
        missing);
  }

  private static Claim again(Claim claim) {
    Told told = new Told(written(claim));
    return ClaimJson.read(told, 17, "sha256:00", APPLICANT, "甲公司");
  }

  /** It has to be canonical as well: the line is of canonical JSON. */
  private static Map<String, Object> written(Claim claim) {
    CanonicalWriter writer = CanonicalWriter.verbatim(100);
    ClaimJson.write(claim, writer);
    Map<String, Object> read = JsonValues.object(writer.toArray());
    assertThat(CanonicalJson.write(read)).isEqualTo(writer.toArray());
    return read;
  }

  @Test
  void a_claim_is_read_back_as_it_was_written() {
    Claim open = claim(null, true, List.of("企业[甲].亩均税收"));
    Claim given = claim(LocalDate.of(2026, 3, 1), false, List.of());
    assertThat(again(open)).isEqualTo(open);
    assertThat(again(given)).isEqualTo(given);
  }

  @Test
  void what_is_not_so_is_not_written() {
    assertThat(written(claim(null, false, List.of())))
        .containsOnlyKeys("pool", "matter", "amount", "figures");
    assertThat(written(claim(null, true, List.of("甲")))).containsKeys("atMost", "open", "missing");
  }

  @Test
  void an_applicant_without_a_name_is_called_by_its_identity() {
    Told told = new Told(written(claim(null, false, List.of())));
    assertThat(ClaimJson.read(told, 1, "", APPLICANT, null).name())
        .isEqualTo("企业[91410122MA9F000018]");
  }
}
