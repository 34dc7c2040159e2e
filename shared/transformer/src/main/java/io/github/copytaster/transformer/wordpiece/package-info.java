/**
 * Text to word pieces, exactly as the uncased BERT models saw it in training: {@link
 * io.github.copytaster.transformer.wordpiece.WordPieces} cleans, splits at spaces and signs, and
 * writes each word with the longest pieces it knows.
 */
@NullMarked
package io.github.copytaster.transformer.wordpiece;

import org.jspecify.annotations.NullMarked;
