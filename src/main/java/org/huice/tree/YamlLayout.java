package org.huice.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * Lays out a YAML text anew: other white space, the same entries in the same order, the same
 * comments. What is laid out already comes back as it is.
 */
public final class YamlLayout {
  private static final Set<Token.ID> HUG_BEFORE =
      Set.of(Token.ID.FlowEntry, Token.ID.Value, Token.ID.FlowSequenceEnd);
  private static final Set<Token.ID> SPACED_BEHIND =
      Set.of(
          Token.ID.FlowEntry,
          Token.ID.Value,
          Token.ID.BlockEntry,
          Token.ID.Key,
          Token.ID.FlowMappingStart);

  private final String text;
  private final YamlIndents indents = new YamlIndents();
  private final List<String> remarks = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private int written;
  private Token.ID seen = Token.ID.StreamStart;
  private Token.ID last = Token.ID.StreamStart;

  private YamlLayout(String text) {
    this.text = text;
  }

  /**
   * The text laid out anew.
   *
   * @param text that {@link YamlTree} takes
   */
  public static String of(String text) {
    YamlLayout layout = new YamlLayout(unixLines(text));
    layout.lay();
    return layout.out.append('\n').toString();
  }

  /** The comments of a text that {@link YamlTree} takes, in order. */
  public static List<String> remarks(String text) {
    YamlLayout layout = new YamlLayout(unixLines(text));
    layout.lay();
    return List.copyOf(layout.remarks);
  }

  private static String unixLines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void lay() {
    for (YamlBit bit : YamlBit.of(text)) {
      indents.pass(bit, columnOf(bit.start()));
      if (bit.isSeen()) {
        write(bit);
      }
      last = bit.id();
    }
    gap(text.substring(written), false);
  }

  private void write(YamlBit bit) {
    String gap = text.substring(written, bit.start());
    boolean opens = written == 0 || gap.indexOf('\n') >= 0;
    int column = indents.column(bit, last);
    if (opens) {
      boolean apart = gap(gap, true);
      line(column, apart);
    } else if (isSpaced(bit, gap)) {
      out.append(' ');
    }
    out.append(laid(bit));
    indents.bracket(bit, opens, column);
    indents.remember();
    written = bit.end();
    seen = bit.id();
  }

  private String laid(YamlBit bit) {
    String raw = text.substring(bit.start(), bit.end());
    if (bit.block()) {
      return YamlBlock.moved(raw, indents.was(), indents.is());
    }
    return raw.replaceAll("\n[ \t]*(?=[^ \t\n])", "\n" + " ".repeat(indents.inner()));
  }

  private boolean isSpaced(YamlBit bit, String gap) {
    boolean closesMapping = bit.id() == Token.ID.FlowMappingEnd;
    if (HUG_BEFORE.contains(bit.id()) || seen == Token.ID.FlowSequenceStart) {
      return false;
    }
    return closesMapping
        ? seen != Token.ID.FlowMappingStart
        : SPACED_BEHIND.contains(seen) || !gap.isEmpty();
  }

  private int columnOf(int offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
  }

  /**
   * Writes the comments of a gap.
   *
   * @param followed whether something stands behind the last line of it
   * @return whether an empty line stands before that
   */
  private boolean gap(String gap, boolean followed) {
    String[] lines = gap.split("\n", -1);
    int own = written == 0 ? 0 : 1;
    if (own == 1) {
      trailing(lines[0]);
    }
    boolean apart = false;
    for (int i = own; i < lines.length - (followed ? 1 : 0); i++) {
      String line = lines[i].strip();
      if (!line.isEmpty()) {
        line(indents.ofRemark(lines[i].indexOf('#')), apart);
        remark(line);
      }
      apart = line.isEmpty();
    }
    return apart;
  }

  private void trailing(String rest) {
    String line = rest.strip();
    if (!line.isEmpty()) {
      out.append(" ".repeat(Math.max(1, rest.indexOf('#'))));
      remark(line);
    }
  }

  private void remark(String line) {
    remarks.add(line);
    out.append(line);
  }

  private void line(int column, boolean apart) {
    if (out.length() > 0) {
      out.append(apart ? "\n\n" : "\n");
    }
    out.append(" ".repeat(column));
  }
}
