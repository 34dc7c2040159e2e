/** Exports for the training of the region scorer and the second reader, and measures regions. */
@NullMarked
package io.github.copytaster.training.region;

import org.jspecify.annotations.NullMarked;
