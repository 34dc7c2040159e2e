/**
 * The second reader: a small fine-tuned transformer on ONNX Runtime ({@link
 * io.github.copytaster.transformer.Transformer}), and the cascade that asks it only where the first
 * reader doubts. The one place with native code; tools/training/second-reader makes the model, and
 * docs/model-card-second-reader.md says what it can do.
 */
@NullMarked
package io.github.copytaster.transformer;

import org.jspecify.annotations.NullMarked;
