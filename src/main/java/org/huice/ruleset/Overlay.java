package org.huice.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huice.policy.Parameter;
import org.huice.tree.Sha256;

/**
 * Other values for parameters: what a site knows of redacted ones, or what if.
 *
 * @param id {@code sha256:} and the hash of its bytes
 * @param content as written
 * @param parameters by policy, then by name, whole as they now are
 */
public record Overlay(String id, String content, Map<String, Map<String, Parameter>> parameters) {
  /** An overlay that stands in no file of its own, named by its content. */
  static Overlay of(String content, Map<String, Map<String, Parameter>> parameters) {
    String id = Sha256.name(content.getBytes(StandardCharsets.UTF_8));
    return new Overlay(id, content, parameters);
  }
}
