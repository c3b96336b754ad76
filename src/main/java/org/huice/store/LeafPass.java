package org.huice.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Frontier;
import org.huice.ledger.Nodes;
import org.huice.ledger.TreeHash;
import org.jspecify.annotations.Nullable;

/** Reads every entry once, in order. */
final class LeafPass implements LedgerView.LeafVisitor {
  private final @Nullable Evidence evidence;
  private final KeyChain keys;
  private final @Nullable Nodes nodes;
  private final Set<String> ruleSets;
  private final Suspicions suspicions;
  private final EntryWatch watch;
  private final Frontier frontier = new Frontier();
  private final Map<Long, byte[]> roots = new TreeMap<>();

  /**
   * Prepares the reading.
   *
   * @param sizes at which the root is wanted
   * @param nodes of the kept tree that are to be held against the entries; null for none
   * @param watch what else is looked at
   * @param suspicions takes what is found of single entries
   */
  LeafPass(
      LedgerView view,
      @Nullable Evidence evidence,
      KeyChain keys,
      Set<Long> sizes,
      @Nullable Nodes nodes,
      EntryWatch watch,
      Suspicions suspicions) {
    this.evidence = evidence;
    this.keys = keys;
    this.nodes = nodes;
    ruleSets = Set.copyOf(view.ruleSets());
    this.watch = watch;
    this.suspicions = suspicions;
    sizes.forEach(size -> roots.put(size, new byte[0]));
    atSize();
  }

  private void atSize() {
    roots.computeIfPresent(frontier.size(), (size, none) -> frontier.root());
  }

  @Override
  public void leaf(long place, byte[] bytes) {
    byte[] hash = TreeHash.leaf(bytes);
    frontier.append(hash, (level, at, node) -> node(place, level, at, node));
    atSize();
    if (evidence != null && evidence.isProof() && !evidence.holds(place, hash)) {
      suspicions.add(place, VerifyProblem.PROOF_WRONG);
    }
    try {
      Json leaf = Json.of(bytes);
      if (leaf.number("number") != place || leaf.number("schema") != 1) {
        suspicions.add(place, VerifyProblem.ENTRY_FORM);
      }
      entry(leaf.number("number"), leaf);
    } catch (IllegalArgumentException noEntry) {
      suspicions.add(place, VerifyProblem.ENTRY_FORM);
    }
  }

  private void node(long place, int level, long at, byte[] hash) {
    if (nodes != null && !Evidence.holds(nodes, level, at, hash)) {
      suspicions.add(place, VerifyProblem.NODE_DIFFERS);
    }
  }

  private void entry(long number, Json leaf) {
    if (leaf.text("kind").equals("key")) {
      keys.entry(number, leaf);
    }
    String ruleSet = leaf.textIfAny("ruleSet");
    if (ruleSet != null && !ruleSets.contains(ruleSet)) {
      suspicions.add(number, VerifyProblem.RULE_SET_MISSING, ruleSet, Long.toString(number));
    }
    watch.entry(number, leaf);
  }

  /** After the last entry. */
  void end() {
    watch.end();
  }

  /** The root when there were so many entries; null where there never were. */
  byte @Nullable [] root(long size) {
    byte[] root = roots.get(size);
    return root == null || root.length == 0 ? null : root;
  }

  /** Whether the entries are those of a checkpoint. */
  boolean makes(Checkpoint state) {
    return frontier.size() == state.size() && Arrays.equals(frontier.root(), state.root());
  }
}
