/** What every reader promises of any bytes, and Jazzer's search for bytes that break it. */
@NullMarked
package io.github.copytaster.article.fuzz;

import org.jspecify.annotations.NullMarked;
