package org.huice.tabular;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook refer to by number, kept as bytes. */
final class SharedTexts {
  private final int most;
  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 10];
  private int size;
  private int count;

  SharedTexts() {
    this(SheetLimits.SHARED_TEXT);
  }

  /** The same with less bytes, of which each text takes {@link Integer#BYTES} for itself. */
  SharedTexts(int most) {
    this.most = most;
  }

  /** Reads all of them. */
  void read(Xml xml, Place place) throws IOException {
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.starts("si")) {
        add(xml.text(), place);
      }
    }
  }

  private void add(String text, Place place) throws IOException {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    if ((long) size + added.length + Integer.BYTES * (count + 1L) > most) {
      throw new Refusal(place, TabularProblem.WORKBOOK_TOO_LARGE, (most >> 20) + " MB");
    }
    if (size + added.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, larger(size + added.length));
    }
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, larger(count + 1));
    }
    ends[count++] = size;
  }

  /** Half as much again, so that texts are seldom copied and little stays empty. */
  private int larger(int needed) {
    return Math.max(needed, Math.min(most, needed + needed / 2));
  }

  /** The text of that number; null where there is none. */
  @Nullable String get(String number) {
    int at = number(number);
    if (at < 0 || at >= count) {
      return null;
    }
    int start = at == 0 ? 0 : ends[at - 1];
    return new String(bytes, start, ends[at] - start, StandardCharsets.UTF_8);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
