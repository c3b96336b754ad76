package org.huice.store;

import org.huice.problem.ProblemCode;

/** Why a ledger cannot be opened, read or added to. */
public enum StoreProblem implements ProblemCode {
  /** Nothing stands there. */
  LEDGER_NOT_FOUND,
  /** Something stands already where a new ledger is to be. */
  LEDGER_EXISTS,
  /** A folder, not a file. */
  LEDGER_IS_FOLDER,
  /** A file without content. */
  LEDGER_FILE_EMPTY,
  /** Neither a database, nor one that holds a ledger. */
  NOT_A_LEDGER,
  /** Its tables are of a later version than this program knows. */
  LEDGER_NEWER,
  /** Its tables are of an earlier version and may not be changed while reading. */
  LEDGER_OLDER,
  /** On a network share, where SQLite loses entries. */
  LEDGER_ON_SHARE,
  /** An address that is none of PostgreSQL. */
  LEDGER_ADDRESS,
  /** The database server does not answer. */
  LEDGER_UNREACHABLE,
  /** The database server refuses user or password. */
  LEDGER_LOGIN_REFUSED,
  /** File or folder, or the rights at the server, allow reading only. */
  LEDGER_READ_ONLY,
  /** Another program holds it for too long. */
  LEDGER_BUSY,
  /** There is no room for what is to be recorded. */
  LEDGER_DISK_FULL,
  /** The system reports that reading or writing failed. */
  LEDGER_DISK_ERROR,
  /** Bytes of the database are not as it wrote them. */
  LEDGER_DAMAGED,
  /** Whatever else a database says. */
  LEDGER_DATABASE_ERROR,
  /** The answer to the commit did not arrive. */
  RECORDING_UNCERTAIN,
  /** Entries, tree and newest checkpoint do not fit each other. */
  LEDGER_TREE_DIFFERS,
  /** The newest checkpoint bears no right signature of the ledger's keys. */
  LEDGER_CHECKPOINT_UNSIGNED,
  /** What was signed is not signed by a key of this ledger. */
  LEDGER_KEY_DIFFERS,
  /** The list of keys is not what the entries that hand over say. */
  LEDGER_KEYS_DIFFER,
  /** The key was replaced, and its span is over. */
  LEDGER_KEY_REPLACED,
  /** A cosigned checkpoint that is none of this ledger's. */
  CHECKPOINT_NOT_OURS,
  /** A number that no entry has. */
  NO_SUCH_ENTRY,
  /** A rule set whose bytes are not those of its id. */
  RULE_SET_BYTES_DIFFER,
  /** An entry that was decided by a rule set that is not kept. */
  RULE_SET_NOT_KEPT,
  /** An entry beside which nothing stands. */
  NOTHING_TO_ERASE,
  /** It is erased, but the file could not be rewritten without it. */
  ERASED_NOT_SWEPT
}
