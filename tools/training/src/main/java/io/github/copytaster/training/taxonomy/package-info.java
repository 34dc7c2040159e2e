/** Compiles IPTC's release of Media Topics into the resource of shared/labels. */
@NullMarked
package io.github.copytaster.training.taxonomy;

import org.jspecify.annotations.NullMarked;
