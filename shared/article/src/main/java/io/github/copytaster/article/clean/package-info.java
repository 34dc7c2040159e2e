/** From a draft as the wire has it to a clean article, by named steps. */
@NullMarked
package io.github.copytaster.article.clean;

import org.jspecify.annotations.NullMarked;
