/** Builds and measures the region reader's gazetteer and scorer. */
@NullMarked
package io.github.copytaster.training.region;

import org.jspecify.annotations.NullMarked;
