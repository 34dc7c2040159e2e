/** Clean article to labelled item. */
@NullMarked
package io.github.copytaster.classify;

import org.jspecify.annotations.NullMarked;
