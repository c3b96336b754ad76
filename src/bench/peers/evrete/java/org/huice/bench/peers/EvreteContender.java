package org.huice.bench.peers;

import java.util.ArrayList;
import java.util.List;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.PolicySet;

/** Evrete with one session that is cleared and used again, many enterprises at a time. */
public final class EvreteContender extends PeerContender {
  private static final int TOGETHER = 100;

  private final Knowledge knowledge;
  private final ThreadLocal<StatefulSession> session;
  private List<Enterprise> enterprises = List.of();

  /** Makes the rules. */
  public EvreteContender(PolicySet set) {
    super("evrete", set);
    Configuration configuration = new Configuration();
    configuration.setProperty("evrete.core.parallelism", "1");
    configuration.setProperty(Configuration.WARN_UNKNOWN_TYPES, "false");
    RuleSetBuilder<Knowledge> rules = new KnowledgeService(configuration).newKnowledge().builder();
    EvreteRules.into(rules);
    knowledge = rules.build();
    session =
        ThreadLocal.withInitial(() -> knowledge.newStatefulSession(ActivationMode.CONTINUOUS));
  }

  @Override
  public void load(List<Enterprise> all) {
    enterprises = all;
  }

  @Override
  public List<List<Matter>> decide(int from, int to) {
    List<List<Matter>> decided = new ArrayList<>(to - from);
    for (int at = from; at < to; at += TOGETHER) {
      together(enterprises.subList(at, Math.min(to, at + TOGETHER)), decided);
    }
    return decided;
  }

  private void together(List<Enterprise> some, List<List<Matter>> decided) {
    StatefulSession own = session.get();
    List<Cases> cases = new ArrayList<>(some.size());
    for (Enterprise enterprise : some) {
      Cases made = new Cases(enterprise);
      cases.add(made);
      own.insert(made);
    }
    own.fire();
    own.clear();
    for (Cases made : cases) {
      decided.add(made.decided());
    }
  }
}
