package org.huice.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.KeySet;
import org.huice.ledger.Nodes;
import org.huice.ledger.VerifierKey;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Checks a ledger whole: every entry against the signed root, what stands beside the entries, rule
 * sets, keys, signatures, and where there are any the kept tree, the index, proofs and earlier
 * checkpoints. Entries are read once, and a second time only to name those that were altered.
 */
public final class Verification {
  private final String shown;
  private final LedgerView view;
  private final Findings findings;
  private final List<VerifierKey> trusted = new ArrayList<>();
  private final TreeMap<String, String> kept = new TreeMap<>();
  private @Nullable Nodes nodes;
  private @Nullable IndexView index;
  private @Nullable Function<Suspicions, EntryWatch> watching;

  private Verification(String shown, LedgerView view, Findings findings) {
    this.shown = shown;
    this.view = view;
    this.findings = findings;
  }

  /**
   * Of a ledger.
   *
   * @param shown what a person calls it
   */
  public static Verification of(String shown, LedgerView view) {
    return new Verification(shown, view, new Findings(shown));
  }

  /**
   * Checks an export, the list of its files first.
   *
   * @param trusted keys that the auditor kept: of the ledger, or of witnesses
   * @param kept texts of checkpoints that the auditor kept, by what they are called
   * @throws LedgerFailure if it is no export, or the disk refuses
   */
  public static Verified ofExport(
      Path folder, List<VerifierKey> trusted, Map<String, String> kept) {
    Findings findings = new Findings(folder.toString());
    try (ExportView view = ExportView.open(folder, findings)) {
      new ExportSums(folder).check(findings);
      Verification verification = new Verification(folder.toString(), view, findings);
      trusted.forEach(verification::trusting);
      kept.forEach(verification::kept);
      return verification.run();
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }

  /** Demands a key of the ledger that the auditor kept, or the signature of a witness. */
  public Verification trusting(VerifierKey key) {
    trusted.add(key);
    return this;
  }

  /**
   * Demands that the ledger only grew since a checkpoint.
   *
   * @param name what it is called, for messages
   * @param note its text with signatures
   */
  public Verification kept(String name, String note) {
    kept.put(name, note);
    return this;
  }

  /** Checks the kept perfect subtrees, too. */
  public Verification nodes(Nodes tree) {
    nodes = tree;
    return this;
  }

  /** Checks every row of the index, too. */
  public Verification index(IndexView rows) {
    index = rows;
    return this;
  }

  /**
   * Reads the entries alone, against root, signatures and keys: neither what stands beside them nor
   * rule sets, proofs, tree nodes and index are looked at, but for what another watch looks at.
   */
  Verification entriesOnly(Function<Suspicions, EntryWatch> watch) {
    watching = watch;
    return this;
  }

  /**
   * Reads and checks everything.
   *
   * @throws LedgerFailure if the ledger cannot be read
   */
  public Verified run() {
    KeyChain chain = new KeyChain(view.keys(), findings);
    Optional<String> note = view.checkpoint();
    Signatures newest =
        note.map(text -> Signatures.read(ExportFiles.CHECKPOINT, text, findings)).orElse(null);
    if (note.isEmpty() && view.size() > 0) {
      findings.add(VerifyProblem.CHECKPOINT_MISSING);
    }
    if (newest != null) {
      check(newest, chain);
    } else if (note.isEmpty() && view.size() == 0) {
      kept.keySet().forEach(this::setBackToNothing);
    }
    if (watching == null) {
      ruleSets();
    }
    Checkpoint state = newest == null ? null : newest.state();
    return new Verified(view.size(), state, view.keys(), findings.list());
  }

  private void setBackToNothing(String name) {
    Signatures before = Signatures.read(name, Objects.requireNonNull(kept.get(name)), findings);
    if (before != null && before.state().size() > 0) {
      findings.add(VerifyProblem.LEDGER_SET_BACK, "0", Long.toString(before.state().size()));
    }
  }

  private void check(Signatures newest, KeyChain chain) {
    List<Signatures> earlier =
        kept.entrySet().stream()
            .map(one -> Signatures.read(one.getKey(), one.getValue(), findings))
            .filter(Objects::nonNull)
            .toList();
    Set<Long> sizes =
        earlier.stream().map(before -> before.state().size()).collect(Collectors.toSet());
    Evidence evidence = Evidence.of(view, nodes, newest.state());
    Suspicions suspicions = new Suspicions();
    LeafPass pass = read(evidence, chain, sizes, suspicions);
    boolean made = pass.makes(newest.state());
    KeySet keys = chain.whole(made);
    if (keys != null) {
      newest.check(keys, findings);
    }
    newest.check(trusted(chain), findings);
    if (made) {
      suspicions.tell(findings);
    } else {
      suspicions.tell(culprits(evidence, newest.state()), findings);
    }
    if (keys != null) {
      for (Signatures before : earlier) {
        Checkpoint state = before.state();
        byte[] root = made ? pass.root(state.size()) : state.root();
        before.check(newest.state(), keys, root, findings);
      }
    }
  }

  private LeafPass read(
      @Nullable Evidence evidence, KeyChain chain, Set<Long> sizes, Suspicions suspicions) {
    if (watching != null) {
      return read(
          new LeafPass(view, null, chain, sizes, null, watching.apply(suspicions), suspicions));
    }
    IndexView rows = index;
    try (Stream<Indexed> found = rows == null ? Stream.empty() : rows.find(Question.ALL)) {
      Iterator<Indexed> all = rows == null ? null : found.iterator();
      EntryWatch watch = new WholeWatch(view, all, suspicions);
      return read(new LeafPass(view, evidence, chain, sizes, nodes, watch, suspicions));
    }
  }

  private LeafPass read(LeafPass pass) {
    view.leaves(1, view.size(), pass);
    pass.end();
    return pass;
  }

  /** The witnesses among the trusted keys; the others have to be keys of the ledger. */
  private List<VerifierKey> trusted(KeyChain chain) {
    for (VerifierKey key : trusted) {
      if (key.type() == VerifierKey.Type.LOG && !chain.holds(key)) {
        findings.add(VerifyProblem.KEPT_KEY_UNKNOWN, key.toString());
      }
    }
    return trusted.stream().filter(key -> key.type() == VerifierKey.Type.WITNESS).toList();
  }

  private Set<Long> culprits(@Nullable Evidence evidence, Checkpoint state) {
    if (evidence == null) {
      findings.add(VerifyProblem.ROOT_DIFFERS, state.size());
      return Set.of();
    }
    Culprits culprits = new Culprits(evidence, state.size());
    view.leaves(1, view.size(), culprits);
    return culprits.tell(findings);
  }

  private void ruleSets() {
    for (String id : view.ruleSets()) {
      if (!isWhole(id)) {
        findings.add(VerifyProblem.RULE_SET_ALTERED, id);
      }
    }
  }

  private boolean isWhole(String id) {
    try {
      return view.ruleSet(id).map(Sha256::name).filter(id::equals).isPresent();
    } catch (LedgerFailure damaged) {
      return false;
    }
  }

  /** What a person calls the ledger. */
  @Override
  public String toString() {
    return shown;
  }
}
