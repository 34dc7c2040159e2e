package io.github.copytaster.aws.event;

import java.util.Locale;

/**
 * The order of events on one key, as text that sorts in event order.
 *
 * <p>S3 sequencers are hexadecimal and differ in length; they compare after padding the shorter one
 * with zeros on the right ("Manage event ordering and duplicate events with Amazon S3 Event
 * Notifications", AWS Storage Blog).
 *
 * @param value upper case, exactly {@value #WIDTH} characters
 */
public record Sequencer(String value) implements Comparable<Sequencer> {

  /** Twice the length seen in practice. */
  public static final int WIDTH = 32;

  private static final String HEXADECIMAL = "0123456789ABCDEF";

  public Sequencer {
    if (value.length() != WIDTH) {
      throw new IllegalArgumentException(
          "expected a sequencer of " + WIDTH + " characters, found " + value);
    }
  }

  /**
   * @throws IllegalArgumentException if {@code raw} is not 1 to {@value #WIDTH} hexadecimal digits
   */
  public static Sequencer of(String raw) {
    String upper = raw.toUpperCase(Locale.ROOT);
    boolean hexadecimal = upper.chars().allMatch(digit -> HEXADECIMAL.indexOf(digit) >= 0);
    if (raw.isEmpty() || raw.length() > WIDTH || !hexadecimal) {
      throw new IllegalArgumentException(
          "expected a sequencer of 1 to " + WIDTH + " hexadecimal digits, found \"" + raw + '"');
    }
    return new Sequencer(upper + "0".repeat(WIDTH - upper.length()));
  }

  @Override
  public int compareTo(Sequencer other) {
    return value.compareTo(other.value);
  }
}
