package org.huice.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is told to the engine. Every fact class that is generated of a vocabulary extends
 * this one: so a fact knows the law that is applied to its dossier, and what it stands for, and
 * neither has to be looked up. Its names are such as no vocabulary generates.
 */
public abstract class Told {
  private @Nullable Law huiceLaw;
  private @Nullable Object huiceFact;

  /** A fact that is still to be told. */
  protected Told() {}

  /**
   * Ties it to its dossier; called once, before the engine sees it.
   *
   * @param law that of its dossier
   * @param fact what it stands for, as whoever tells it knows it
   */
  public final void huiceTell(Law law, Object fact) {
    this.huiceLaw = law;
    this.huiceFact = fact;
  }

  /** The law that is applied to its dossier; compiled rules ask it. */
  public final Law getHuiceLaw() {
    return Objects.requireNonNull(huiceLaw);
  }

  /** Whether all facts of a type are known that it has in its lists; compiled rules ask this. */
  public final boolean huiceKnows(String type) {
    return getHuiceLaw().knows(this, type);
  }

  /** What it stands for. */
  public final Object huiceFact() {
    return Objects.requireNonNull(huiceFact);
  }
}
