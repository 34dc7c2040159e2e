package io.github.copytaster.labels.taxonomy;

import io.github.copytaster.labels.Concept;

/**
 * A term of the taxonomy.
 *
 * @param concept code and English name
 * @param broader code of the term above, "" for a top term
 * @param replacement code of the active term to use instead if this one is retired, else ""
 */
public record Term(Concept concept, String broader, String replacement) {

  /** Whether it must not be given any more. */
  public boolean isRetired() {
    return !replacement.isEmpty();
  }
}
