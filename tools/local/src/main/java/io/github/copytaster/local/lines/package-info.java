/** The public JSON Lines contract of {@code label --jsonl} and {@code clean --jsonl}. */
@NullMarked
package io.github.copytaster.local.lines;

import org.jspecify.annotations.NullMarked;
