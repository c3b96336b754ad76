package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
  private static final Place PLACE = Place.of("名册.xlsx");

  private static void read(SharedTexts texts, String... written) throws IOException {
    String all = "<sst><si><t>" + String.join("</t></si><si><t>", written) + "</t></si></sst>";
    try (Xml xml = new Xml(stream(all), PLACE)) {
      texts.read(xml, PLACE);
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void each_text_is_found_by_its_number_however_many_there_are() throws IOException {
    String[] written = new String[5000];
    for (int i = 0; i < written.length; i++) {
      written[i] = i % 7 == 0 ? "" : "第" + i + "户";
    }
    SharedTexts texts = new SharedTexts();
    read(texts, written);

    for (int i = 0; i < written.length; i++) {
      assertThat(texts.get(Integer.toString(i))).isEqualTo(written[i]);
    }
    assertThat(texts.get("5000")).isNull();
    assertThat(texts.get("-1")).isNull();
  }

  @Test
  void what_fits_to_the_byte_is_kept_and_one_byte_more_is_refused() throws IOException {
    SharedTexts texts = new SharedTexts(20);
    read(texts, "123456", "企业");
    assertThat(texts.get("1")).isEqualTo("企业");

    assertThatThrownBy(() -> read(new SharedTexts(20), "1234567", "企业"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void texts_of_more_than_96_mb_are_refused_with_their_limit() throws IOException {
    byte[] text =
        ("<si><t>" + "x".repeat(SheetLimits.CELL) + "</t></si>").getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(stream("<sst>"));
    for (int i = 0; i < 3100; i++) {
      parts.add(new ByteArrayInputStream(text));
    }
    parts.add(stream("</sst>"));
    SharedTexts texts = new SharedTexts();
    try (Xml xml = new Xml(new SequenceInputStream(Collections.enumeration(parts)), PLACE)) {
      assertThatThrownBy(() -> texts.read(xml, PLACE))
          .isInstanceOfSatisfying(
              Refusal.class,
              refused -> {
                assertThat(refused.problem().code()).isEqualTo(TabularProblem.WORKBOOK_TOO_LARGE);
                assertThat(refused.problem().arguments()).containsExactly("96 MB");
              });
    }
  }
}
