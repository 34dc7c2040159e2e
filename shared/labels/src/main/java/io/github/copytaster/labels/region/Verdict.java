package io.github.copytaster.labels.region;

import io.github.copytaster.labels.arithmetic.Doubles;
import java.util.Arrays;

/** What is said of an article's candidate countries. */
public final class Verdict {

  /** Of an article that names no country. */
  static final Verdict NOWHERE = new Verdict(new float[0], new float[0], 1, 1);

  private final float[] first;
  private final float[] member;
  private final float nowhere;
  private final float leastMember;

  /**
   * @param first probability that a candidate is the first country, one a candidate
   * @param member probability that it is one of the countries
   * @param nowhere probability that the article is about nowhere; with {@code first} it sums to 1
   * @param leastMember from which probability on a further country is named
   */
  Verdict(float[] first, float[] member, float nowhere, float leastMember) {
    this.first = first;
    this.member = member;
    this.nowhere = nowhere;
    this.leastMember = leastMember;
  }

  float member(int candidate) {
    return member[candidate];
  }

  /** Probability that each candidate is the first country, and last that none is; sums to one. */
  public double[] first() {
    double[] shares = Arrays.copyOf(Doubles.of(first), first.length + 1);
    shares[first.length] = nowhere;
    return shares;
  }

  /** Probability of each candidate that it is one of the countries. */
  public double[] members() {
    return Doubles.of(member);
  }

  /** The same with other probabilities, in the order of {@link #first} and {@link #members}. */
  public Verdict with(double[] first, double[] members) {
    float[] shares = new float[members.length];
    float[] belonging = new float[members.length];
    for (int one = 0; one < members.length; one++) {
      shares[one] = (float) first[one];
      belonging[one] = (float) members[one];
    }
    return new Verdict(shares, belonging, (float) first[members.length], leastMember);
  }

  /**
   * The candidates to name, most important first: none if nowhere is likelier than every single
   * one, else the likeliest first and then the likely members, {@code most} together at most.
   */
  int[] choose(int most) {
    int best = likeliest(first, -1, new int[0], 0);
    if (nowhere > first[best]) {
      return new int[0];
    }
    int[] chosen = new int[most];
    chosen[0] = best;
    int size = 1;
    while (size < most) {
      int next = likeliest(member, leastMember, chosen, size);
      if (next < 0) {
        break;
      }
      chosen[size++] = next;
    }
    return Arrays.copyOf(chosen, size);
  }

  private static int likeliest(float[] values, float least, int[] taken, int takenSize) {
    int found = -1;
    for (int one = 0; one < values.length; one++) {
      boolean better = values[one] >= least && (found < 0 || values[one] > values[found]);
      if (better && !contains(taken, takenSize, one)) {
        found = one;
      }
    }
    return found;
  }

  private static boolean contains(int[] taken, int size, int one) {
    for (int at = 0; at < size; at++) {
      if (taken[at] == one) {
        return true;
      }
    }
    return false;
  }
}
