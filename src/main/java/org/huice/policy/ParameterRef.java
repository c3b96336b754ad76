package org.huice.policy;

/**
 * A parameter of some policy.
 *
 * @param policy the policy's id
 * @param name the parameter's name
 */
public record ParameterRef(String policy, String name) {
  /** {@code 政策/参数}, as what is missing is named. */
  @Override
  public String toString() {
    return policy + "/" + name;
  }
}
