package org.huice.bench.naive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  private final PolicySet set;
  private final KieBase base;
  private final List<Enterprise> enterprises = new ArrayList<>();

  /**
   * Compiles the rules.
   *
   * @throws IllegalStateException if the compiler refuses them
   */
  public NaiveContender(PolicySet set) {
    this.set = set;
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/set-s.drl",
        services
            .getResources()
            .newByteArrayResource(rules(set).getBytes(StandardCharsets.UTF_8), "UTF-8"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    base = services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  /** Every rule that names no policy beyond the set. */
  private static String rules(PolicySet set) {
    List<String> others = new ArrayList<>(PolicySet.S.policies());
    others.removeAll(set.policies());
    return Arrays.stream(whole().split("(?m)^(?=rule )"))
        .filter(rule -> others.stream().noneMatch(other -> rule.contains("\"" + other)))
        .collect(Collectors.joining());
  }

  private static String whole() {
    try (InputStream in = NaiveContender.class.getResourceAsStream("set-s.drl")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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

  private void refuse(Enterprise enterprise, List<Award> results) {
    Set<String> met = new HashSet<>();
    results.forEach(award -> met.add(name(award)));
    for (Award matter : Matters.of(enterprise)) {
      if (set.policies().contains(matter.getPolicy()) && !met.contains(name(matter))) {
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
