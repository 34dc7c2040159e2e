package io.github.copytaster.local.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrderedAnswersTest {

  private final StringWriter written = new StringWriter();

  @Test
  void add_laterAnswerReadyFirst_isWrittenInItsPlace() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    try (OrderedAnswers answers = new OrderedAnswers(written, 2)) {
      answers.add(
          1,
          () -> {
            second.await();
            return "first";
          });
      answers.add(
          1,
          () -> {
            second.countDown();
            return "second";
          });
      answers.flush();
    }

    assertThat(written).hasToString("first\nsecond\n");
  }

  @Test
  void add_manyLines_holdsFewAndLosesNone() throws IOException {
    AtomicInteger answered = new AtomicInteger();
    try (OrderedAnswers answers = new OrderedAnswers(written, 2)) {
      for (int line = 0; line < 1_000; line++) {
        String text = Integer.toString(line);
        answers.add(
            10,
            () -> {
              answered.incrementAndGet();
              return text;
            });
        assertThat(line + 1 - writtenLines()).as("lines held").isLessThanOrEqualTo(64);
      }
      answers.flush();
    }

    assertThat(answered).hasValue(1_000);
    assertThat(written.toString())
        .isEqualTo(
            IntStream.range(0, 1_000).mapToObj(line -> line + "\n").collect(Collectors.joining()));
  }

  @Test
  void add_lineOfHalfTheMemory_waitsForTheLinesBeforeIt() throws IOException {
    try (OrderedAnswers answers = new OrderedAnswers(written, 2)) {
      for (int line = 0; line < 5; line++) {
        answers.add(20 << 20, () -> "x");
        assertThat(line + 1 - writtenLines()).as("lines held").isEqualTo(1);
      }
    }
  }

  private long writtenLines() {
    return written.toString().lines().count();
  }
}
