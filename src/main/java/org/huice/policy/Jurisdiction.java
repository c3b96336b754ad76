package org.huice.policy;

import org.jspecify.annotations.Nullable;

/**
 * Where a policy holds.
 *
 * @param code an administrative division code of six digits (GB/T 2260); {@code 000000} for the
 *     whole country
 * @param assumed the reason, where the place is not in the document
 */
public record Jurisdiction(String code, @Nullable String assumed) {
  /** The whole country. */
  public static final String NATIONAL = "000000";

  /** Whether the policy holds everywhere. */
  public boolean isNational() {
    return NATIONAL.equals(code);
  }

  /** Whether a place, by its code of six digits or more, lies within. */
  public boolean covers(String place) {
    return place.startsWith(prefix());
  }

  private String prefix() {
    if (isNational()) {
      return "";
    }
    if (code.endsWith("0000")) {
      return code.substring(0, 2);
    }
    return code.endsWith("00") ? code.substring(0, 4) : code;
  }
}
