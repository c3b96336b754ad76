package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.Map;
import org.huice.bench.common.Bond;
import org.huice.bench.common.BondKind;
import tools.jackson.core.JsonParser;

/** Reads a bond from its tokens; every field has to be there. */
final class BondReader {
  private static final int FIELDS = 4;

  private static final Map<String, BondKind> KINDS =
      Members.named(BondKind.values(), BondKind::label);

  private String id = "";
  private BondKind kind = BondKind.OTHER;
  private boolean issued;
  private BigDecimal sum = BigDecimal.ZERO;

  private BondReader() {}

  static Bond read(JsonParser parser) {
    BondReader reader = new BondReader();
    Members.read(parser, FIELDS, reader::take);
    return new Bond(reader.id, reader.kind, reader.issued, reader.sum);
  }

  private void take(String field, JsonParser parser) {
    switch (field) {
      case "债券代码" -> id = parser.getString();
      case "类别" -> kind = Members.option(KINDS, parser.getString());
      case "已成功发行" -> issued = parser.getBooleanValue();
      case "发行金额" -> sum = parser.getDecimalValue();
      default -> throw Members.unknown(field);
    }
  }
}
