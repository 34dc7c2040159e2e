/**
 * Trains the first reader ({@link io.github.copytaster.training.topic.TrainTopics}) and measures it
 * on whole sources that it did not see.
 */
@NullMarked
package io.github.copytaster.training.topic;

import org.jspecify.annotations.NullMarked;
