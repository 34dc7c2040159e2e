/** Trains the block model and measures the cleaner beside its peers. */
@NullMarked
package io.github.copytaster.training.clean;

import org.jspecify.annotations.NullMarked;
