package org.huice.bench.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.common.Ruled;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools without any care for speed. What no rule says is not met: it is found by looking at every
 * clause and subject afterwards.
 */
public final class NaiveContender implements Contender<List<Award>> {
  private static final BigDecimal LOANS = new BigDecimal("800000.00");

  private final KieBase base;
  private final List<Enterprise> enterprises = new ArrayList<>();

  /**
   * Compiles the rules.
   *
   * @throws IllegalArgumentException if it is not all of S that is to be decided
   * @throws IllegalStateException if the compiler refuses them
   */
  public NaiveContender(PolicySet set) {
    if (set != PolicySet.S) {
      throw new IllegalArgumentException("naive decides S only");
    }
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/set-s.drl",
        services.getResources().newClassPathResource("org/huice/bench/naive/set-s.drl", "UTF-8"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    base = services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  @Override
  public String name() {
    return "naive";
  }

  @Override
  public Level level() {
    return Level.RULINGS;
  }

  @Override
  public void load(List<Enterprise> loaded) {
    enterprises.clear();
    enterprises.addAll(loaded);
  }

  @Override
  public List<List<Award>> decide(int from, int to) {
    List<List<Award>> all = new ArrayList<>(to - from);
    for (int n = from; n < to; n++) {
      all.add(decide(enterprises.get(n)));
    }
    return all;
  }

  private List<Award> decide(Enterprise enterprise) {
    List<Award> results = new ArrayList<>();
    List<Object> facts = new ArrayList<>();
    facts.add(enterprise);
    facts.addAll(enterprise.projects());
    facts.addAll(enterprise.bonds());
    facts.addAll(enterprise.parcels());
    facts.addAll(enterprise.loans());
    facts.add(new Ceiling("贴息累计", LOANS));
    facts.add(new Ceiling("不超过地方财政贡献", enterprise.contribution()));
    StatelessKieSession session = base.newStatelessKieSession();
    session.setGlobal("results", results);
    session.execute(facts);
    refuse(enterprise, results);
    return results;
  }

  private static void refuse(Enterprise enterprise, List<Award> results) {
    Set<String> met = new HashSet<>();
    results.forEach(award -> met.add(name(award)));
    for (Award matter : Matters.of(enterprise)) {
      if (!met.contains(name(matter))) {
        results.add(matter);
      }
    }
  }

  private static String name(Award award) {
    return award.getPolicy() + award.getClause() + award.getKey();
  }

  @Override
  public List<Ruled> say(List<Award> awards) {
    return awards.stream().map(NaiveContender::said).toList();
  }

  private static Ruled said(Award award) {
    return new Ruled(
        award.getPolicy(),
        award.getClause(),
        award.getType() + "[" + award.getKey() + "]",
        award.getStatus(),
        award.getAmount(),
        "",
        "");
  }
}
