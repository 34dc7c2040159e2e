/**
 * The one tokeniser. An article is split into words once; topics and regions read the same {@link
 * io.github.copytaster.labels.text.Tokens}.
 */
@NullMarked
package io.github.copytaster.labels.text;

import org.jspecify.annotations.NullMarked;
