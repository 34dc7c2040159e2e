/** Who wrote a story, out of the many ways to write it. */
@NullMarked
package io.github.copytaster.article.byline;

import org.jspecify.annotations.NullMarked;
