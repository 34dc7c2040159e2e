package io.github.copytaster.training.topic;

import io.github.copytaster.labels.Copy;

/**
 * A text with what it is about.
 *
 * @param source where it is from; whole sources are held out
 * @param copy title and text
 * @param target probability of each class
 * @param weight how much it counts
 * @param gold whether people labelled it; if so {@code target} keeps the order of their topics
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Example(String source, Copy copy, float[] target, float weight, boolean gold) {}
