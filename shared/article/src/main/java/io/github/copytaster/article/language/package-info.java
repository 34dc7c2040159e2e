/** Which language a text is in. */
@NullMarked
package io.github.copytaster.article.language;

import org.jspecify.annotations.NullMarked;
