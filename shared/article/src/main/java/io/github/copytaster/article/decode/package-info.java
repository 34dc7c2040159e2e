/** Bytes to text: gzip, byte order mark, strict UTF-8, declared charset, and windows-1252 last. */
@NullMarked
package io.github.copytaster.article.decode;

import org.jspecify.annotations.NullMarked;
