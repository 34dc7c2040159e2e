/** Doubtful article to better labels. */
@NullMarked
package io.github.copytaster.second;

import org.jspecify.annotations.NullMarked;
