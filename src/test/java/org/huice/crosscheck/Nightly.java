package org.huice.crosscheck;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Leaves a property out unless the profile {@code nightly} asks for it. */
final class Nightly implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return Boolean.getBoolean("huice.nightly")
        ? SkipResult.doNotSkip()
        : SkipResult.skip("only with -Pnightly");
  }
}
