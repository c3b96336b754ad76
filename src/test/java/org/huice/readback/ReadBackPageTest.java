package org.huice.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ReadBackPageTest {
  private static final String EVIL = "<script>alert('x')</script>&\u202e";

  private static PolicyReading evil() {
    Sentence below = Sentence.of(EVIL);
    Sentence sentence =
        new Sentence(EVIL, new Grid(List.of(EVIL), List.of(List.of(EVIL))), List.of(below));
    return new PolicyReading(
        EVIL,
        EVIL,
        EVIL,
        List.of(below),
        List.of(new ClauseReading(EVIL, List.of(new Quote(EVIL + EVIL, EVIL)), List.of(sentence))));
  }

  @Test
  void nothing_that_was_read_becomes_markup() {
    assertThat(new ReadBackPage(Rules.ZH).of(evil()))
        .doesNotContain("<script")
        .doesNotContain("\u202e")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;[U+202E]");
  }

  @Test
  void a_page_is_well_formed_whole_in_itself_and_known_again() throws Exception {
    String page =
        new ReadBackPage(Rules.ZH).of(new ReadBack(Rules.ZH, Rules.PUBLISHED).of("山西链主", null));

    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(
            factory
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getElementsByTagName("h2")
                .getLength())
        .isEqualTo(Rules.policy(Rules.PUBLISHED, "山西链主").document().clauses().size());
    assertThat(page).doesNotContain("src=", "href=", "<script", "url(").contains("size: A4");
    assertThat(ReadBackPage.isOwn(page.substring(0, ReadBackPage.HEAD))).isTrue();
    assertThat(ReadBackPage.isOwn("<html></html>")).isFalse();
  }

  @Test
  void the_text_stands_on_the_left_and_the_sentences_on_the_right() {
    String page =
        new ReadBackPage(Rules.ZH).of(new ReadBack(Rules.ZH, Rules.SHIPPED).of("科技创新债券", null));

    assertThat(page.indexOf("对成功发行科技创新债券的企业")).isPositive();
    assertThat(page.indexOf("适用对象")).isGreaterThan(page.indexOf("对成功发行科技创新债券的企业"));
  }

  @Test
  void numbers_are_the_same_on_the_page_in_text_and_in_json() {
    PolicyReading reading = new ReadBack(Rules.ZH, Rules.SHIPPED).of("光伏与微电网", "三(二)3");

    assertThat(reading.clauses()).hasSize(1);
    assertThat(new ReadBackPage(Rules.ZH).of(reading)).contains("<b>(1.1.2.1)</b>");
    assertThat(new ReadBackText(Rules.ZH).lines(reading))
        .anyMatch(line -> line.strip().startsWith("(1.1.2.1) "));
    Map<String, Object> json = ReadBackJson.of(reading);
    assertThat(json.toString()).contains("number=(1.1.2.1)").contains("policy=光伏与微电网");
  }
}
