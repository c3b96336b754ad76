package org.huice.bench.hand;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huice.bench.common.Parcel;
import tools.jackson.core.JsonParser;

/** Reads a parcel from its tokens; every field has to be there. */
final class ParcelReader {
  private static final int FIELDS = 6;

  private String id = "";
  private BigDecimal price = BigDecimal.ZERO;
  private LocalDate agreedStart = LocalDate.MIN;
  private boolean started;
  private boolean publicCause;
  private boolean charged;

  private ParcelReader() {}

  static Parcel read(JsonParser parser) {
    ParcelReader reader = new ParcelReader();
    Members.read(parser, FIELDS, reader::take);
    return new Parcel(
        reader.id,
        reader.price,
        reader.agreedStart,
        reader.started,
        reader.publicCause,
        reader.charged);
  }

  private void take(String field, JsonParser parser) {
    switch (field) {
      case "宗地编号" -> id = parser.getString();
      case "土地价款" -> price = parser.getDecimalValue();
      case "约定动工日期" -> agreedStart = LocalDate.parse(parser.getString());
      case "已动工" -> started = parser.getBooleanValue();
      case "政府原因" -> publicCause = parser.getBooleanValue();
      case "已征缴闲置费" -> charged = parser.getBooleanValue();
      default -> throw Members.unknown(field);
    }
  }
}
