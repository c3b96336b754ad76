package org.huice.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

class TextBytesTest {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] NEITHER = {'a', '\n', 'b', (byte) 0xFF, (byte) 0xFF};

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void utf8_is_read_as_it_is() {
    assertThat(TextBytes.decode("f", "惠策𠮷".getBytes(UTF_8), problems::add))
        .contains(new TextBytes("惠策𠮷", "UTF-8"));
  }

  @Test
  void a_byte_order_mark_is_dropped_and_named() {
    byte[] marked = concat(MARK, "惠".getBytes(UTF_8));
    assertThat(TextBytes.decode("f", marked, problems::add))
        .contains(new TextBytes("惠", "UTF-8 BOM"));
    assertThat(TextBytes.utf8("f", marked, problems::add))
        .contains(new TextBytes("惠", "UTF-8 BOM"));
  }

  @Test
  void gb18030_is_read_where_it_is_allowed() {
    byte[] bytes = "惠策𠮷".getBytes(Charset.forName("GB18030"));
    assertThat(TextBytes.decode("f", bytes, problems::add))
        .contains(new TextBytes("惠策𠮷", "GB18030"));
    assertThat(problems).isEmpty();
    assertThat(TextBytes.utf8("f", bytes, problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly(TreeProblem.NOT_UTF8);
  }

  @Test
  void bytes_of_no_encoding_are_a_problem_with_their_place() {
    assertThat(TextBytes.decode("f", NEITHER, problems::add)).isEmpty();
    assertThat(problems)
        .containsExactly(Problem.at(new Place("f", 2, 2), TreeProblem.NOT_UTF8, "4", "FF"));
  }

  @Test
  void a_character_cut_off_at_the_end_is_a_problem() {
    byte[] cut = {'a', (byte) 0xE6, (byte) 0x83};
    assertThat(TextBytes.utf8("f", cut, problems::add)).isEmpty();
    assertThat(problems)
        .containsExactly(Problem.at(new Place("f", 1, 2), TreeProblem.NOT_UTF8, "2", "E6"));
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
