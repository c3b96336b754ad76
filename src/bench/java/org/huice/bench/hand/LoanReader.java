package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.Map;
import org.huice.bench.common.Loan;
import org.huice.bench.common.LoanPurpose;
import tools.jackson.core.JsonParser;

/** Reads a loan from its tokens; every field has to be there. */
final class LoanReader {
  private static final int FIELDS = 5;

  private static final Map<String, LoanPurpose> PURPOSES =
      Members.named(LoanPurpose.values(), LoanPurpose::label);

  private String id = "";
  private LoanPurpose purpose = LoanPurpose.OTHER;
  private boolean overdue;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal interest = BigDecimal.ZERO;

  private LoanReader() {}

  static Loan read(JsonParser parser) {
    LoanReader reader = new LoanReader();
    Members.read(parser, FIELDS, reader::take);
    return new Loan(reader.id, reader.purpose, reader.overdue, reader.sum, reader.interest);
  }

  private void take(String field, JsonParser parser) {
    switch (field) {
      case "合同编号" -> id = parser.getString();
      case "用途" -> purpose = Members.option(PURPOSES, parser.getString());
      case "逾期" -> overdue = parser.getBooleanValue();
      case "贷款金额" -> sum = parser.getDecimalValue();
      case "已付利息" -> interest = parser.getDecimalValue();
      default -> throw Members.unknown(field);
    }
  }
}
