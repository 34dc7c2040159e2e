/** Tests of the readers, with the sample files they share. */
@NullMarked
package io.github.copytaster.article.wire;

import org.jspecify.annotations.NullMarked;
