package io.github.copytaster.labels.topic;

/**
 * A vector of eight-bit numbers for each word, with what one unit of it is worth. They stay bytes:
 * a vector of 64 is one line of the processor's cache instead of four, and fetching them is most of
 * what an article costs. Four words at a time: a loop of 64 steps is over before its vector
 * instructions pay. Sums run in a fixed order, so the answer is the same on every platform.
 */
final class WordVectors {

  private final int dimensions;
  private final byte[] numbers;
  private final float[] scales;

  WordVectors(int dimensions, byte[] numbers, float[] scales) {
    this.dimensions = dimensions;
    this.numbers = numbers;
    this.scales = scales;
  }

  /** The sum of a bag's vectors, each by what its word counts. */
  float[] sum(WordBag bag) {
    byte[] all = numbers;
    float[] sum = new float[dimensions];
    int member = 0;
    for (; member + 3 < bag.size(); member += 4) {
      int first = bag.row(member) * sum.length;
      int second = bag.row(member + 1) * sum.length;
      int third = bag.row(member + 2) * sum.length;
      int fourth = bag.row(member + 3) * sum.length;
      float firstUnit = unit(bag, member);
      float secondUnit = unit(bag, member + 1);
      float thirdUnit = unit(bag, member + 2);
      float fourthUnit = unit(bag, member + 3);
      for (int at = 0; at < sum.length; at++) {
        sum[at] +=
            firstUnit * all[first + at]
                + secondUnit * all[second + at]
                + thirdUnit * all[third + at]
                + fourthUnit * all[fourth + at];
      }
    }
    for (; member < bag.size(); member++) {
      int row = bag.row(member) * sum.length;
      float unit = unit(bag, member);
      for (int at = 0; at < sum.length; at++) {
        sum[at] += unit * all[row + at];
      }
    }
    return sum;
  }

  /** For each member of a bag, its part of {@link #sum} along a direction. */
  float[] along(float[] direction, WordBag bag) {
    byte[] all = numbers;
    float[] parts = new float[bag.size()];
    int member = 0;
    for (; member + 3 < parts.length; member += 4) {
      int first = bag.row(member) * direction.length;
      int second = bag.row(member + 1) * direction.length;
      int third = bag.row(member + 2) * direction.length;
      int fourth = bag.row(member + 3) * direction.length;
      float firstSum = 0;
      float secondSum = 0;
      float thirdSum = 0;
      float fourthSum = 0;
      for (int at = 0; at < direction.length; at++) {
        firstSum += direction[at] * all[first + at];
        secondSum += direction[at] * all[second + at];
        thirdSum += direction[at] * all[third + at];
        fourthSum += direction[at] * all[fourth + at];
      }
      parts[member] = firstSum * unit(bag, member);
      parts[member + 1] = secondSum * unit(bag, member + 1);
      parts[member + 2] = thirdSum * unit(bag, member + 2);
      parts[member + 3] = fourthSum * unit(bag, member + 3);
    }
    for (; member < parts.length; member++) {
      int row = bag.row(member) * direction.length;
      float sum = 0;
      for (int at = 0; at < direction.length; at++) {
        sum += direction[at] * all[row + at];
      }
      parts[member] = sum * unit(bag, member);
    }
    return parts;
  }

  private float unit(WordBag bag, int member) {
    return bag.value(member) * scales[bag.row(member)];
  }
}
