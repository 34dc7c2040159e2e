/** One reader per format behind one sniffer that looks at content, never at names. */
@NullMarked
package io.github.copytaster.article.wire;

import org.jspecify.annotations.NullMarked;
