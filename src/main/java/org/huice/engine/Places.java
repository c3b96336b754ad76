package org.huice.engine;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huice.policy.Jurisdiction;
import org.huice.policy.PolicyDocument;
import org.huice.rule.Policies;
import org.huice.rule.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Which policies share a network: those that can be in force at one place on one day, by their
 * position. They are at least those of the run, whatever the documents say.
 */
final class Places {
  private static final String EVERYWHERE = Jurisdiction.NATIONAL;

  private final List<UnitSource> sources;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<Moment, BitSet> known = new ConcurrentHashMap<>();

  /** A place, by the code of its smallest division that has a policy in the run, and a day. */
  private record Moment(String code, LocalDate asOf) {}

  Places(List<UnitSource> sources) {
    this.sources = sources;
    for (int i = 0; i < sources.size(); i++) {
      positions.put(sources.get(i).name(), i);
    }
  }

  /** The positions of the policies among which those of the run are; not to be changed. */
  BitSet members(Policies run) {
    String smallest = EVERYWHERE;
    LocalDate asOf = LocalDate.MIN;
    for (Policy policy : run.all()) {
      Integer position = positions.get(policy.getId());
      if (position != null) {
        smallest = smaller(smallest, code(sources.get(position)));
        asOf = policy.getAsOf();
      }
    }
    BitSet members = known.computeIfAbsent(new Moment(smallest, asOf), this::of);
    return holdsAll(members, run) ? members : all();
  }

  private boolean holdsAll(BitSet members, Policies run) {
    for (Policy policy : run.all()) {
      Integer position = positions.get(policy.getId());
      if (position != null && !members.get(position)) {
        return false;
      }
    }
    return true;
  }

  /** Where nobody knows the place, policies of several take part in a run. */
  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, sources.size());
    return all;
  }

  private static String code(UnitSource source) {
    PolicyDocument document = source.document();
    return document == null ? EVERYWHERE : document.jurisdiction().code();
  }

  /** Of a county and its city, the county: its code ends with fewer zeros, two by two. */
  private static String smaller(String one, String other) {
    return depth(other) > depth(one) ? other : one;
  }

  private static int depth(String code) {
    if (code.equals(EVERYWHERE)) {
      return 0;
    }
    if (code.endsWith("0000")) {
      return 1;
    }
    return code.endsWith("00") ? 2 : 3;
  }

  private BitSet of(Moment moment) {
    BitSet members = new BitSet();
    for (int i = 0; i < sources.size(); i++) {
      members.set(i, canHold(sources.get(i).document(), moment));
    }
    return members;
  }

  /** A clause that a fact dates can be asked about on any day up to that of the decision. */
  private static boolean canHold(@Nullable PolicyDocument policy, Moment moment) {
    if (policy == null) {
      return true;
    }
    boolean dated = policy.clauses().values().stream().anyMatch(clause -> clause.datedBy() != null);
    return policy.status() == PolicyDocument.Status.IN_FORCE
        && policy.jurisdiction().covers(moment.code())
        && !policy.inForce().startsAfter(moment.asOf())
        && (dated || !policy.inForce().endedBefore(moment.asOf()));
  }
}
