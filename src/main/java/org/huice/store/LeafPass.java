package org.huice.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Frontier;
import org.huice.ledger.Nodes;
import org.huice.ledger.TreeHash;
import org.huice.store.IndexView.Indexed;
import org.jspecify.annotations.Nullable;

/** Reads every entry once, in order. */
final class LeafPass implements LedgerView.LeafVisitor {
  private final @Nullable Evidence evidence;
  private final KeyChain keys;
  private final @Nullable Nodes nodes;
  private final Set<String> ruleSets;
  private final Suspicions suspicions = new Suspicions();
  private final PayloadCheck payloads;
  private final IndexCheck index;
  private final Frontier frontier = new Frontier();
  private final Map<Long, byte[]> roots = new TreeMap<>();

  /**
   * Prepares the reading.
   *
   * @param sizes at which the root is wanted
   * @param rows of the index; null where there is none
   */
  LeafPass(
      LedgerView view,
      @Nullable Evidence evidence,
      KeyChain keys,
      Set<Long> sizes,
      @Nullable Nodes nodes,
      @Nullable Iterator<Indexed> rows) {
    this.evidence = evidence;
    this.keys = keys;
    this.nodes = nodes;
    ruleSets = Set.copyOf(view.ruleSets());
    payloads = new PayloadCheck(view, suspicions);
    index = new IndexCheck(rows, suspicions);
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
      entry(leaf.number("number"), leaf, bytes);
    } catch (IllegalArgumentException noEntry) {
      suspicions.add(place, VerifyProblem.ENTRY_FORM);
    }
  }

  private void node(long place, int level, long at, byte[] hash) {
    if (nodes != null && !Arrays.equals(nodes.node(level, at), hash)) {
      suspicions.add(place, VerifyProblem.NODE_DIFFERS);
    }
  }

  private void entry(long number, Json leaf, byte[] bytes) {
    switch (leaf.text("kind")) {
      case "key" -> keys.entry(number, leaf);
      case "erasure" -> payloads.erasure(number, leaf);
      default -> {}
    }
    String ruleSet = leaf.textIfAny("ruleSet");
    if (ruleSet != null && !ruleSets.contains(ruleSet)) {
      suspicions.add(number, VerifyProblem.RULE_SET_MISSING, ruleSet, Long.toString(number));
    }
    index.entry(number, leaf, bytes, payloads.of(number, leaf));
  }

  /** After the last entry. */
  void end() {
    payloads.end();
    index.end();
  }

  /** What is found of single entries. */
  Suspicions suspicions() {
    return suspicions;
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
