package org.huice.store;

import java.sql.SQLException;

/** A database's refusal on its way to whoever knows what it means for the person. */
final class SqlFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLException reason;

  SqlFault(SQLException reason) {
    super(reason);
    this.reason = reason;
  }

  SQLException reason() {
    return reason;
  }
}
