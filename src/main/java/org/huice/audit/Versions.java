package org.huice.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * By which programs was decided.
 *
 * @param huice our own version, {@code 0.1.0}
 * @param drools that of the engine, {@code 10.2.0}
 * @param java that of the virtual machine, {@code 17.0.16}
 */
public record Versions(String huice, String drools, String java) {
  Map<String, String> tree() {
    return new TreeMap<>(Map.of("huice", huice, "drools", drools, "java", java));
  }
}
