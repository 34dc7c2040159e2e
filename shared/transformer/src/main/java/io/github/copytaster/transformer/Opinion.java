package io.github.copytaster.transformer;

/**
 * What the transformer makes of one text. Both arrays are the model's own order, {@link
 * TransformerModel#topics()} and {@link TransformerModel#narrower()}, and each sums to one.
 *
 * @param topics probability of each topic
 * @param narrower probability of each narrower concept
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Opinion(double[] topics, double[] narrower) {}
