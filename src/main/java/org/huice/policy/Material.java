package org.huice.policy;

import java.util.List;

/**
 * Something an applicant has to supply.
 *
 * @param anyOf one of these is enough; mostly there is only one
 */
public record Material(List<String> anyOf) {
  /** Keeps its own copy. */
  public Material {
    anyOf = List.copyOf(anyOf);
  }
}
