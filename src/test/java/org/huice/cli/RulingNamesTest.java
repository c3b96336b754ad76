package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huice.page.Words;
import org.huice.register.JsonValues;
import org.huice.store.ExportView;
import org.junit.jupiter.api.Test;

class RulingNamesTest {
  private static final Words WORDS = Words.in(Locale.CHINESE);
  private static final String LEVY = "三、一(满一年征费)";

  @Test
  void what_is_refused_is_called_as_on_its_page() {
    try (ExportView ledger = ExportView.open(Path.of("fixtures", "ledgers", "golden-1"))) {
      String rules = String.valueOf(JsonValues.object(ledger.leaf(1)).get("ruleSet"));
      RulingNames names = new RulingNames(WORDS, ledger::ruleSet);

      assertThat(names.of("refused", rules, "闲置土地", LEVY)).isEqualTo("不征缴");
      assertThat(names.of("refused", rules, "闲置土地", "三、一(满两年收回)")).isEqualTo("不处置");
      assertThat(names.of("refused", rules, "光伏与微电网", "三(二)3")).isEqualTo("不符合");
      assertThat(names.of("charged", rules, "闲置土地", LEVY)).isEqualTo("应缴");
      assertThat(names.of("refused", rules, "没有的政策", "一")).isEqualTo("不符合（或不征缴等）");
    }
  }

  @Test
  void without_the_rule_set_it_is_not_said_to_be_unlawful() {
    RulingNames names = new RulingNames(WORDS, id -> Optional.empty());

    assertThat(names.of("refused", "sha256:00", "闲置土地", LEVY)).isEqualTo("不符合（或不征缴等）");
    assertThat(names.of("refused", null, "闲置土地", LEVY)).isEqualTo("不符合（或不征缴等）");
    assertThat(names.of("confirmed", null, "闲置土地", LEVY)).isEqualTo("符合条件");
  }
}
