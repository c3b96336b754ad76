package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  private static String text(String text) {
    return new Markup().text(text).toString();
  }

  @Test
  void nothing_that_was_read_becomes_markup() {
    assertThat(text("<script>a('b')&\"c\"</script>"))
        .isEqualTo("&lt;script&gt;a(&#39;b&#39;)&amp;&quot;c&quot;&lt;/script&gt;");
    assertThat(text("&amp;]]>")).isEqualTo("&amp;amp;]]&gt;");
  }

  @Test
  void signs_that_no_reader_sees_are_shown_by_number() {
    assertThat(text("\u8c6b\u202e\u5149")).isEqualTo("\u8c6b[U+202E]\u5149");
    assertThat(text("a\u0000b\u0007\u200b\ufeff\uffff"))
        .isEqualTo("a[U+0000]b[U+0007][U+200B][U+FEFF][U+FFFF]");
    assertThat(text("\ud800x")).isEqualTo("[U+D800]x");
  }

  @Test
  void characters_of_any_script_stay() {
    assertThat(text("\u8c6b\u05d0\ud83c\udf1e\ue000\ud880\udc00"))
        .isEqualTo("\u8c6b\u05d0\ud83c\udf1e\ue000\ud880\udc00");
  }

  @Test
  void lines_and_tabs_become_spaces() {
    assertThat(text("a\nb\tc\u2028d")).isEqualTo("a b c d");
  }

  @Test
  void elements_close_in_turn() {
    String written = new Markup().open("tr").element("td", "1", "amount").close().toString();

    assertThat(written).isEqualTo("<tr><td class=\"amount\">1</td>\n</tr>\n");
  }
}
