package io.github.copytaster.training.topic;

import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.Vocabulary;
import io.github.copytaster.labels.topic.WordBag;

/**
 * An example as the trainer sees it: its words and its targets.
 *
 * @param rows of the known words
 * @param values what each counts
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Sample(int[] rows, float[] values, Example example) {

  static Sample of(Example example, Vocabulary vocabulary) {
    WordBag bag = WordBag.of(TokenisedCopy.of(example.copy()), vocabulary);
    int[] rows = new int[bag.size()];
    float[] values = new float[bag.size()];
    for (int member = 0; member < rows.length; member++) {
      rows[member] = bag.row(member);
      values[member] = bag.value(member);
    }
    return new Sample(rows, values, example);
  }
}
