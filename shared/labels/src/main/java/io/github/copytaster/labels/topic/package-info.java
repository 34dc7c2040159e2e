/**
 * What an article is about: {@link io.github.copytaster.labels.topic.FirstTopicReader} looks its
 * words up ({@link io.github.copytaster.labels.topic.WordBag}), averages their vectors and passes
 * them through one hidden layer ({@link io.github.copytaster.labels.topic.Network}), and says what
 * the answer is worth ({@link io.github.copytaster.labels.topic.Calibration}). The trainer in
 * tools/training uses the same classes; docs/model-card.md says what the bundled model can do.
 */
@NullMarked
package io.github.copytaster.labels.topic;

import org.jspecify.annotations.NullMarked;
