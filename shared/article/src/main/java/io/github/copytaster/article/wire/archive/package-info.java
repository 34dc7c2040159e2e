/** Web archives, streamed. */
@NullMarked
package io.github.copytaster.article.wire.archive;

import org.jspecify.annotations.NullMarked;
