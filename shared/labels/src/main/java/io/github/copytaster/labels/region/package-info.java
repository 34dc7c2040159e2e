/**
 * Where an article is about: a gazetteer, a matcher that reads the text once, and a scorer over the
 * mentions. Measurements: research/region.md and docs/quality.md.
 */
@NullMarked
package io.github.copytaster.labels.region;

import org.jspecify.annotations.NullMarked;
