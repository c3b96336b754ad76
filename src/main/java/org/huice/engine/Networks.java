package org.huice.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.huice.rule.Policies;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * The networks of a rule set, one for each place: what a session costs grows with the rules of its
 * network, also of those that cannot match. Each is made when it is first needed, and the one that
 * was not needed for longest is forgotten where there are too many. For many threads.
 */
final class Networks {
  /** So many policies in all networks together; a policy of a province is in many of them. */
  private static final int MOST_POLICIES = 20_000;

  /** Of so many it is known which network they need. */
  private static final int MOST_ASKED = 1_000;

  private final Assembly assembly;
  private final Places places;
  private final Map<BitSet, Making> made = new LinkedHashMap<>(16, 0.75f, true);
  private int policies;

  /** What was asked for: who decides many at one place on one day shares the policies. */
  private final Map<Policies, KieBase> asked = new ConcurrentHashMap<>();

  Networks(Assembly assembly, List<UnitSource> sources) {
    this.assembly = assembly;
    this.places = new Places(sources);
  }

  /** A network that is made once, by the first who needs it. */
  private final class Making {
    private final BitSet members;
    private @Nullable KieBase network;

    Making(BitSet members) {
      this.members = members;
    }

    synchronized KieBase get() {
      KieBase known = network;
      if (known == null) {
        known = make(members);
        network = known;
      }
      return known;
    }
  }

  /**
   * The network that has the rules of all these policies.
   *
   * @throws EngineFailure if a unit of the cache is not sound and is refused when it is made anew
   */
  KieBase of(Policies run) {
    KieBase known = asked.get(run);
    if (known == null) {
      known = making(places.members(run)).get();
      if (asked.size() >= MOST_ASKED) {
        asked.clear();
      }
      asked.put(run, known);
    }
    return known;
  }

  private Making making(BitSet members) {
    synchronized (made) {
      Making making = made.get(members);
      if (making == null) {
        making = new Making(members);
        made.put(members, making);
        policies += members.cardinality();
        forget();
      }
      return making;
    }
  }

  private void forget() {
    while (policies > MOST_POLICIES && made.size() > 1) {
      asked.clear();
      BitSet oldest = made.keySet().iterator().next();
      made.remove(oldest);
      policies -= oldest.cardinality();
    }
  }

  /**
   * What the virtual machine refuses only here, no compiler made either.
   *
   * @see PolicyUnit#models()
   */
  private KieBase make(BitSet members) {
    List<PolicyUnit> units = members.stream().mapToObj(assembly.policies()::get).toList();
    try {
      return base(units, PolicyUnit::models);
    } catch (LinkageError | IllegalStateException | ClassCastException forged) {
      return base(units, PolicyUnit::anew);
    }
  }

  /** The old way to name the loader of the facts' classes is the only public one. */
  @SuppressWarnings("deprecation")
  private KieBase base(List<PolicyUnit> units, Function<PolicyUnit, List<Model>> each) {
    UnitLoader loader = assembly.vocabulary().loader();
    List<Model> models = new ArrayList<>();
    assembly.vocabulary().models().forEach(name -> models.add(PolicyUnit.model(name, loader)));
    InParallel.map(units, each).forEach(models::addAll);
    return KieBaseBuilder.createKieBaseFromModel(
        models, Tuning.base(KieServices.get().newKieBaseConfiguration(null, loader)));
  }
}
