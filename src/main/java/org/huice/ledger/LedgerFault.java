package org.huice.ledger;

/** Why a text of the log, or a key, is not taken. Whoever asked says it in a person's words. */
public final class LedgerFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String detail;

  LedgerFault(Kind kind, String detail) {
    super(kind + " " + detail);
    this.kind = kind;
    this.detail = detail;
  }

  LedgerFault(Kind kind, String detail, Throwable cause) {
    super(kind + " " + detail, cause);
    this.kind = kind;
    this.detail = detail;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** What it is about: a file, a name or a line. */
  public String detail() {
    return detail;
  }

  /** What can be wrong. */
  public enum Kind {
    /** Not a signed note as C2SP has it. */
    NOTE_FORM,
    /** A signed note whose text is no checkpoint. */
    CHECKPOINT_FORM,
    /** Not the proof of an entry as C2SP has it. */
    PROOF_FORM,
    /** Not a verifier key, or its key id does not fit. */
    KEY_FORM,
    /** A name that is empty or holds white space or a plus sign. */
    KEY_NAME,
    /** There is no key file. */
    KEY_MISSING,
    /** A key file would be overwritten. */
    KEY_EXISTS,
    /** Others than its owner may read or write the key file. */
    KEY_EXPOSED,
    /** Not a key file, or its private key does not fit its public one. */
    KEY_FILE_FORM,
    /** A key file could not be read or written. */
    KEY_UNREADABLE,
    /** The witness's state could not be read or written. */
    STATE_UNREADABLE
  }
}
