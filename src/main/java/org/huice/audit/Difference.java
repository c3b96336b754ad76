package org.huice.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise than recorded.
 *
 * @param where what was held against what
 * @param path of what differs: {@code rulings[光伏与微电网 三(二)3 能源项目 P-01].amount}; empty where all
 *     parts are equal and only the bytes differ
 * @param recorded what the ledger says; null where it says nothing there
 * @param now what there is now; null where there is nothing
 */
public record Difference(
    Where where, String path, @Nullable String recorded, @Nullable String now) {
  /** What was held against what. */
  public enum Where {
    /** The recorded core, or record of a pool, against the one that comes out now. */
    CORE("core"),
    /** The entry against the core that stands beside it. */
    ENTRY("entry"),
    /** The digest that the entry holds against the one of what stands beside it. */
    DIGEST("digest"),
    /** A determination that a pool names against what replaying it gives. */
    DETERMINATION("determination");

    private final String code;

    Where(String code) {
      this.code = code;
    }

    /** The stable code, as the JSON form writes it. */
    public String code() {
      return code;
    }
  }
}
