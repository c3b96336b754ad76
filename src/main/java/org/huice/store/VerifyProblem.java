package org.huice.store;

import org.huice.problem.ProblemCode;

/** What verifying a ledger or an export may find. */
public enum VerifyProblem implements ProblemCode {
  /** An entry's bytes are not those that were recorded: number. */
  ENTRY_ALTERED,
  /** An entry is no longer there: number. */
  ENTRY_MISSING,
  /** An entry stands in the place of another: its number, the other's number. */
  ENTRIES_SWAPPED,
  /** An entry that was never recorded: the line where it stands. */
  ENTRY_INSERTED,
  /** An entry stands there more than once: number. */
  ENTRY_TWICE,
  /** The last entries are gone: the last one there, how many there should be. */
  LEDGER_TRUNCATED,
  /** An entry that is no entry of ours, or says another number than its place: number. */
  ENTRY_FORM,
  /** Entries and signed root do not fit, and nothing tells which: how many entries. */
  ROOT_DIFFERS,
  /** A kept tree node is not what the entries make: number of the entry that completes it. */
  NODE_DIFFERS,
  /** An inclusion proof does not prove its entry: number. */
  PROOF_WRONG,
  /** What stands beside an entry is not what the entry commits to: number. */
  PAYLOAD_ALTERED,
  /** What an entry commits to is gone, and no entry says that it was erased: number. */
  PAYLOAD_MISSING,
  /** It was said to be erased and still stands there: number, number of the erasure. */
  PAYLOAD_NOT_ERASED,
  /** Something stands beside an entry that commits to nothing, or beside none: number. */
  PAYLOAD_FOREIGN,
  /** The rulings an entry tells are not those of its core: number. */
  ENTRY_DISAGREES,
  /** A rule set's files do not have the hash that names them: id. */
  RULE_SET_ALTERED,
  /** A rule set that an entry names is not there: id, number of the first such entry. */
  RULE_SET_MISSING,
  /** There are entries and no checkpoint. */
  CHECKPOINT_MISSING,
  /** A checkpoint cannot be read: where it stands. */
  CHECKPOINT_FORM,
  /** A signature of the log's key is wrong. */
  CHECKPOINT_SIGNATURE_WRONG,
  /** Signed by none of the keys. */
  CHECKPOINT_KEY_UNKNOWN,
  /** Signed only by a key that was replaced before: size. */
  CHECKPOINT_KEY_EXPIRED,
  /** A witness whose key was given has not signed the checkpoint: the witness. */
  CHECKPOINT_NOT_WITNESSED,
  /** The keys are not those that the entries name, or one has another name: position. */
  KEYS_DIFFER,
  /** The key that the auditor kept is not among those of the ledger. */
  KEPT_KEY_UNKNOWN,
  /** The index does not say what the entry says: number. */
  INDEX_DIFFERS,
  /** The entries up to a kept checkpoint are not those it was made of: its size. */
  LEDGER_REWRITTEN,
  /** The ledger is smaller than a kept checkpoint: its size, the kept size. */
  LEDGER_SET_BACK,
  /** Two signed checkpoints of one size with different roots: the size. */
  SPLIT_VIEW,
  /** A kept checkpoint is of another ledger: its file, its ledger. */
  KEPT_OTHER_LEDGER,
  /** A kept checkpoint bears no right signature of this ledger's keys: its file, its size. */
  KEPT_NOT_SIGNED,
  /** A file of an export is not as its list says: file. */
  EXPORT_FILE_CHANGED,
  /** A file of an export is missing: file. */
  EXPORT_FILE_MISSING,
  /** A file in an export that is not in its list: file. */
  EXPORT_FILE_UNLISTED,
  /** A line that is not as exports have it: file, line. */
  EXPORT_LINE_BROKEN,
  /** There is already something where an export is to be. */
  EXPORT_EXISTS,
  /** There is nothing to export. */
  EXPORT_OF_NOTHING,
  /** What is to be exported does not verify. */
  EXPORT_OF_ALTERED,
  /** An export could not be written or read: why. */
  EXPORT_FAILED,
  /** Not a folder with an export. */
  NOT_AN_EXPORT,
  /** More was found than is listed: how much. */
  MORE_FINDINGS
}
