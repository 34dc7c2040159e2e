/** Bytes to text: gzip, charsets, and the repair of text that was decoded wrongly before. */
@NullMarked
package io.github.copytaster.article.decode;

import org.jspecify.annotations.NullMarked;
