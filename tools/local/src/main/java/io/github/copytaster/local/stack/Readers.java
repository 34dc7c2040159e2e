package io.github.copytaster.local.stack;

import io.github.copytaster.labels.Labeller;

/** Who reads at this desk. */
public sealed interface Readers {

  /** Reads everything. */
  Labeller first();

  /** The first reader alone. */
  record FirstAlone(Labeller first) implements Readers {}

  /**
   * The first reader, and both together for what it doubts.
   *
   * @param first reads everything
   * @param both reads again
   */
  record Both(Labeller first, Labeller both) implements Readers {}
}
