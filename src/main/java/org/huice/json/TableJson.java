package org.huice.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.policy.LookupTable;
import org.jspecify.annotations.Nullable;

/** A table by several keys as JSON, as the law writes it. */
final class TableJson {
  private TableJson() {}

  static Map<String, Object> of(LookupTable table) {
    return new Members()
        .put("keys", table.keys().stream().map(TableJson::key).toList())
        .put("rows", table.rows().stream().map(row -> row(row, table.keys())).toList())
        .map();
  }

  private static Map<String, Object> key(LookupTable.Key key) {
    return new Members()
        .put("name", key.name())
        .put("field", key.field())
        .put("of", key.of())
        .put("unit", key.unit().symbol())
        .map();
  }

  /** Keys of which any value fits are left out. */
  private static Map<String, Object> row(LookupTable.Row row, List<LookupTable.Key> keys) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Members cell = cell(row.cells().get(i));
      if (cell != null) {
        cells.add(cell.put("key", keys.get(i).name()).map());
      }
    }
    return new Members().put("cells", cells).put("pays", UsedJson.plain(row.pays())).map();
  }

  private static @Nullable Members cell(LookupTable.Cell cell) {
    if (cell instanceof LookupTable.Cell.Between between) {
      return between(between);
    }
    return cell instanceof LookupTable.Cell.OneOf words
        ? new Members().put("oneOf", words.words().stream().sorted().toList())
        : null;
  }

  private static Members between(LookupTable.Cell.Between between) {
    Members members = new Members();
    if (between.low() != null) {
      members.put(between.above() ? "above" : "from", UsedJson.plain(between.low()));
    }
    if (between.high() != null) {
      members.put(between.upTo() ? "to" : "below", UsedJson.plain(between.high()));
    }
    return members;
  }
}
