package org.huice.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlLayoutTest {
  @Test
  void nested_entries_stand_two_columns_further_in_and_lists_too() {
    assertThat(YamlLayout.of("a :\n-   b: 1\n    c:\n          - - x\n            - y\n"))
        .isEqualTo("a:\n  - b: 1\n    c:\n      - - x\n        - y\n");
  }

  @Test
  void brackets_are_spaced_alike() {
    assertThat(YamlLayout.of("a: {b: [ 1,2 ],\"c\" :  {  }}\nd: {  e: 1,\n     f: [\n2\n]\n }\n"))
        .isEqualTo("a: { b: [1, 2], \"c\": {} }\nd: { e: 1,\n  f: [\n    2\n  ]\n}\n");
  }

  @Test
  void texts_in_lines_of_their_own_move_as_a_whole() {
    assertThat(
            YamlLayout.of("a:\n    b: |\n         x\n           y\n\n\n    c: >2+\n        z\n\n"))
        .isEqualTo("a:\n  b: |\n    x\n      y\n\n  c: >2+\n      z\n\n");
  }

  @Test
  void comments_keep_to_the_entries_beside_which_they_stood() {
    String text =
        "# head\n\n\na:  1   # one\nb:\n    # of c\n    c: x\n    # after c\nd: y\n\n# end\n\n";

    assertThat(YamlLayout.of(text))
        .isEqualTo("# head\n\na: 1   # one\nb:\n  # of c\n  c: x\n  # after c\nd: y\n\n# end\n");
    assertThat(YamlLayout.remarks(text))
        .containsExactly("# head", "# one", "# of c", "# after c", "# end");
  }

  @Test
  void quotes_numbers_and_rare_characters_stay_as_written() {
    String text = "a: \"0410\"\nb: 1.50\nc: '𠀀 x'\n𠀀: \"a  b\"\n";

    assertThat(YamlLayout.of(text)).isEqualTo(text);
  }
}
