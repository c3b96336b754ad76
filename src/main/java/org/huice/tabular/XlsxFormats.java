package org.huice.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** How the numbers of a workbook are shown, by the number of their style. */
final class XlsxFormats {
  private final Map<String, String> codes = new HashMap<>();
  private final List<NumberFormat> formats = new ArrayList<>();

  /** Reads the part of styles. */
  void read(Xml xml) throws IOException {
    boolean ofCells = false;
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.starts("cellXfs");
      } else if (xml.starts("numFmt")) {
        code(xml.attribute("numFmtId"), xml.attribute("formatCode"));
      } else if (ofCells && xml.starts("xf") && formats.size() < SheetLimits.FORMATS) {
        formats.add(format(xml.attribute("numFmtId")));
      }
    }
  }

  private void code(@Nullable String id, @Nullable String code) {
    if (id != null && code != null && codes.size() < SheetLimits.FORMATS) {
      codes.put(id, code);
    }
  }

  private NumberFormat format(@Nullable String id) {
    if (id == null || !id.matches("[0-9]{1,9}")) {
      return NumberFormat.PLAIN;
    }
    return NumberFormat.of(Integer.parseInt(id), codes.get(id));
  }

  /** The formats by number. */
  List<NumberFormat> list() {
    return formats;
  }
}
