package org.huice.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.PolicySet;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** kie-dmn: S4 whole in FEEL, settlement too, as one decision over maps. */
public final class KieDmnContender extends PeerContender {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private List<Enterprise> enterprises = List.of();
  private List<Map<String, Object>> facts = List.of();

  /** Compiles the model. */
  public KieDmnContender(PolicySet set) {
    super("kie-dmn", set);
    Resource dmn = ResourceFactory.newClassPathResource("s4.dmn");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(dmn))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  @Override
  public void load(List<Enterprise> all) {
    enterprises = all;
    facts = all.stream().map(Facts::of).toList();
  }

  @Override
  public List<List<Matter>> decide(int from, int to) {
    List<List<Matter>> decided = new ArrayList<>(to - from);
    for (int at = from; at < to; at++) {
      decided.add(Said.of(enterprises.get(at), evaluated(facts.get(at))));
    }
    return decided;
  }

  private Object evaluated(Map<String, Object> one) {
    DMNContext context = runtime.newContext();
    context.set("e", one);
    context.set("asOf", DAY);
    DMNResult result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    return result.getDecisionResultByName("s4").getResult();
  }
}
