/**
 * What an article is about: hashed words and word pairs, one linear layer, a softmax. The trainer
 * in tools/training uses the same {@link io.github.copytaster.labels.topic.Features}.
 */
@NullMarked
package io.github.copytaster.labels.topic;

import org.jspecify.annotations.NullMarked;
