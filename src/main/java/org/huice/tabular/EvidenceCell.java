package org.huice.tabular;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.problem.Place;
import org.huice.tabular.SheetCell.Kind;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;

/** What stands behind a value, as a cell beside it says: {@code 核定:设备采购发票}, {@code 申报}. */
final class EvidenceCell {
  /** Under which a fact file keeps it. */
  static final String KEY = "依据";

  private static final Pattern FORM =
      Pattern.compile("(申报|核定)\\s*(?:[:\uff1a]\\s*(\\S.*))?", Pattern.DOTALL);
  private static final Set<Kind> WORDS = EnumSet.of(Kind.TEXT, Kind.UNTYPED);

  private EvidenceCell() {}

  /** As a fact file has it; nothing where the cell says something else. */
  static Optional<Node> read(SheetCell cell, Place place) {
    Matcher form = FORM.matcher(cell.text());
    if (!WORDS.contains(cell.kind()) || !form.matches()) {
      return Optional.empty();
    }
    List<Entry> said = new ArrayList<>();
    said.add(entry("状态", form.group(1), place));
    if (form.group(2) != null) {
      said.add(entry("材料", form.group(2), place));
    }
    return Optional.of(new Mapping(List.copyOf(said), place));
  }

  private static Entry entry(String key, String text, Place place) {
    return new Entry(key, new Scalar(text, Node.Kind.STRING, place), place);
  }
}
