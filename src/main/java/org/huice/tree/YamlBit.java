package org.huice.tree;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * A sign or scalar of a YAML text, or the start or end of what is only marked by indentation.
 *
 * @param start the offset of its first character
 * @param end the offset after its last; of what is only marked by indentation, the same
 * @param block whether it is a text in lines of its own, after {@code |} or {@code >}
 */
record YamlBit(Token.ID id, int start, int end, boolean block) {
  /** All bits of a text that the parser takes, whose lines end with line feeds. */
  static List<YamlBit> of(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Limits.YAML_BYTES + 1)
            .setBufferSize(text.length() + 1)
            .build();
    ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, text));
    int[] offsets = offsets(text);
    List<YamlBit> bits = new ArrayList<>();
    while (scanner.hasNext()) {
      bits.add(bit(text, scanner.next(), offsets));
    }
    return bits;
  }

  private static YamlBit bit(String text, Token token, int[] offsets) {
    int start = offsets[token.getStartMark().orElseThrow().getIndex()];
    int end = offsets[token.getEndMark().orElseThrow().getIndex()];
    boolean block = isBlock(token);
    return new YamlBit(
        token.getTokenId(), start, block ? YamlBlock.end(text, start, end) : end, block);
  }

  private static boolean isBlock(Token token) {
    return token instanceof ScalarToken scalar
        && (scalar.getStyle() == ScalarStyle.LITERAL || scalar.getStyle() == ScalarStyle.FOLDED);
  }

  /** The offset of each character, which the parser counts by code points. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0, at = 0; i < offsets.length - 1; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[offsets.length - 1] = text.length();
    return offsets;
  }

  boolean isSeen() {
    return end > start;
  }

  boolean opensFlow() {
    return id == Token.ID.FlowMappingStart || id == Token.ID.FlowSequenceStart;
  }

  boolean closesFlow() {
    return id == Token.ID.FlowMappingEnd || id == Token.ID.FlowSequenceEnd;
  }
}
