/** Near-duplicates: bands of MinHash values that rewrites of one story share. */
@NullMarked
package io.github.copytaster.article.fingerprint;

import org.jspecify.annotations.NullMarked;
