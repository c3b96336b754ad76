package org.huice.bench.hand;

import java.time.LocalDate;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.Setting;

/** A fee of 20 % after one year, the land itself after two. */
final class IdleLand implements Code {
  private static final String ID = "闲置土地";
  private static final String FEE = "第一条";
  private static final String RETURN = "第二条";
  private static final Term SHARE = Term.percent("闲置费比例", FEE, "20");

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    if (it.parcels().isEmpty()) {
      sheet.notApplicable(ID, FEE);
      sheet.notApplicable(ID, RETURN);
    }
    for (Parcel parcel : it.parcels()) {
      rule(parcel, new Subject("土地", parcel.id()), sheet);
    }
  }

  private static void rule(Parcel parcel, Subject subject, Sheet sheet) {
    boolean own = !parcel.started() && !parcel.publicCause();
    boolean year = !Setting.DAY.isBefore(parcel.agreedStart().plusYears(1));
    LocalDate second = parcel.agreedStart().plusYears(2);
    boolean years = !Setting.DAY.isBefore(second);
    if (own && !parcel.charged() && year && !years) {
      Sum sum = sheet.sum().base(subject, "土地价款", parcel.price()).times(SHARE).round(ID);
      sheet.charge(ID, FEE, subject, sum);
    } else {
      sheet.refuse(ID, FEE, subject);
    }
    if (own && years) {
      sheet.order(ID, RETURN, subject, second);
    } else {
      sheet.refuse(ID, RETURN, subject);
    }
  }
}
