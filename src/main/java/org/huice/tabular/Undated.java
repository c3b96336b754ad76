package org.huice.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the time of writing, which fastexcel puts into every one. */
final class Undated {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  private Undated() {}

  /**
   * Copies a workbook part by part.
   *
   * @param out stays open
   */
  static void copy(Path workbook, OutputStream out) throws IOException {
    ZipOutputStream copied = new ZipOutputStream(out);
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(XlsxWriter.NO_TIME);
        copied.putNextEntry(entry);
        try (InputStream in = zip.getInputStream(part)) {
          copy(part.getName(), in, copied);
        }
        copied.closeEntry();
      }
    }
    copied.finish();
    copied.flush();
  }

  private static void copy(String part, InputStream in, OutputStream out) throws IOException {
    if (part.equals(PROPERTIES)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      out.write(text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
    } else {
      in.transferTo(out);
    }
  }
}
