package org.huice.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huice.problem.Place;

/** Looks at an archive before any parser sees it: what it is, and how large it really becomes. */
final class XlsxGuard {
  /** Parts of one workbook. */
  private static final int MOST_PARTS = 2000;

  /** Bytes of all parts, inflated: 4 GB. */
  private static final long MOST_BYTES = 4L << 30;

  /** Below this many inflated bytes a part may be as dense as it likes: 10 MB. */
  private static final long DENSE_BYTES = 10L << 20;

  /** Bytes that one compressed byte may become; sheets reach 30, the format allows 1032. */
  private static final long MOST_RATIO = 200;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final Path path;
  private final Place place;

  XlsxGuard(Path path, Place place) {
    this.path = path;
    this.place = place;
  }

  /**
   * Lets only a workbook of bearable size pass. Real bytes are counted, since headers may lie.
   *
   * @throws Refusal if it is something else, or a bomb
   * @throws IOException if it cannot be read
   */
  void check() throws IOException {
    kind();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw bomb(Integer.toString(zip.size()));
      }
      long total = 0;
      for (ZipEntry part : Collections.list(zip.entries())) {
        total += inflated(zip, part, MOST_BYTES - total);
      }
    }
  }

  private void kind() throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(64);
    }
    if (startsWith(head, OLE)) {
      throw new Refusal(place, TabularProblem.OLD_EXCEL);
    }
    if (!startsWith(head, ZIP)) {
      throw new Refusal(
          place, isMarkup(head) ? TabularProblem.PAGE_NOT_XLSX : TabularProblem.NOT_XLSX);
    }
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || head[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarkup(byte[] head) {
    for (byte b : head) {
      if (b == '<') {
        return true;
      }
      if (b > ' ') {
        return false;
      }
    }
    return false;
  }

  private long inflated(ZipFile zip, ZipEntry part, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        size += read;
        boolean dense =
            size > DENSE_BYTES && size > MOST_RATIO * Math.max(1, part.getCompressedSize());
        if (size > most || dense) {
          throw bomb(part.getName());
        }
      }
    }
    return size;
  }

  private Refusal bomb(String what) {
    return new Refusal(place, TabularProblem.ARCHIVE_BOMB, what);
  }
}
