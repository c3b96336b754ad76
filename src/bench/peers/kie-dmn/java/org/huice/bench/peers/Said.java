package org.huice.bench.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.bench.common.Bond;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Loan;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.Project;

/** The context that the decision gives back, with the keys of the subjects, as rulings. */
final class Said {
  private final Map<?, ?> context;
  private final List<Matter> matters = new ArrayList<>();
  private int award;

  private Said(Map<?, ?> context) {
    this.context = context;
  }

  static List<Matter> of(Enterprise it, Object result) {
    Said said = new Said((Map<?, ?>) result);
    for (Project each : it.projects()) {
      said.award("光伏与微电网", "项目", each.id());
    }
    for (Bond each : it.bonds()) {
      said.award("债券融资", "债券", each.id());
    }
    for (Loan each : it.loans()) {
      said.award("贷款贴息", "贷款", each.id());
    }
    PeerContender.exclusions(it, (Boolean) said.context.get("barred"), said.matters);
    List<?> fees = said.list("fees");
    List<?> taken = said.list("taken");
    for (int i = 0; i < it.parcels().size(); i++) {
      said.land(it.parcels().get(i), (BigDecimal) fees.get(i), (LocalDate) taken.get(i));
    }
    return said.matters;
  }

  private List<?> list(String name) {
    return (List<?>) context.get(name);
  }

  private void award(String policy, String type, String key) {
    Map<?, ?> ruling = (Map<?, ?>) list("rulings").get(award++);
    String code = (String) ruling.get("ruling");
    BigDecimal amount = (BigDecimal) ruling.get("amount");
    matters.add(new Matter(policy, "第一条", type, key, code, amount, null));
  }

  private void land(Parcel it, BigDecimal fee, LocalDate taken) {
    String charged = fee == null ? "refused" : "charged";
    String ordered = taken == null ? "refused" : "ordered";
    matters.add(new Matter("闲置土地", "第一条", "土地", it.id(), charged, fee, null));
    matters.add(new Matter("闲置土地", "第二条", "土地", it.id(), ordered, null, taken));
  }
}
