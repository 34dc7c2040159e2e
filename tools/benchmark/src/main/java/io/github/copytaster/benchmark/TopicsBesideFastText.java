package io.github.copytaster.benchmark;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.topic.FirstTopicReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Processor time of the first topic reader and of fastText on the same articles, in turn, so that a
 * busy machine slows both: {@code TopicsBesideFastText FASTTEXT_MODEL}. Needs {@code fasttext} and
 * {@code sh} on the path; the model is what {@code training.topic.Peers} leaves in its folder.
 */
public final class TopicsBesideFastText {

  private static final int ARTICLES = 500;
  private static final int ROUNDS = 7;
  private static final int PASSES = 8;

  // POSIX times: the second line is user and system time of the children.
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

  private final FirstTopicReader reader = FirstTopicReader.bundled();
  private final List<Copy> copies =
      Texts.cutTo(3000, ARTICLES).stream()
          .map(text -> new Copy(text.title(), text.text(), "", "en", ""))
          .toList();

  private TopicsBesideFastText() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(
          "expected FASTTEXT_MODEL, found " + arguments.length + " arguments");
    }
    new TopicsBesideFastText().run(arguments[0]);
  }

  private void run(String model) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("copytaster-fasttext");
    Path once = lines(folder.resolve("once.txt"), 1);
    Path often = lines(folder.resolve("often.txt"), 1 + PASSES);
    List<Double> ratios = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double reader = readerMicros();
      // The difference of two runs: loading fastText's model is not its reading.
      double fastText =
          (fastTextSeconds(model, often) - fastTextSeconds(model, once))
              * 1e6
              / (PASSES * ARTICLES);
      ours.add(reader);
      theirs.add(fastText);
      ratios.add(fastText / reader);
    }
    System.out.printf(
        Locale.ROOT,
        "median of %d: reader %.1f µs of processor time an article, fastText %.1f µs, ratio %.2f%n",
        ROUNDS,
        median(ours),
        median(theirs),
        median(ratios));
  }

  private double readerMicros() {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    double doubts = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      for (Copy copy : copies) {
        doubts += reader.read(TokenisedCopy.of(copy)).doubt();
      }
    }
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (Double.isNaN(doubts)) {
      throw new IllegalStateException("expected a doubt of each article, found none");
    }
    return (end - start) / 1e3 / (PASSES * copies.size());
  }

  private Path lines(Path file, int passes) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int pass = 0; pass < passes; pass++) {
      for (Copy copy : copies) {
        lines.append(copy.text().replace('\n', ' ').toLowerCase(Locale.ROOT)).append('\n');
      }
    }
    return Files.writeString(file, lines);
  }

  private static double fastTextSeconds(String model, Path texts)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "fasttext predict \"$1\" \"$2\" > /dev/null && times",
                "sh",
                model,
                texts.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = said.lines().toList();
    if (process.waitFor() != 0 || lines.size() != 2) {
      throw new IOException("expected fasttext to succeed and two lines of times, found: " + said);
    }
    Matcher times = TIMES.matcher(lines.get(1));
    if (!times.matches()) {
      throw new IOException("expected a line of times, found: " + lines.get(1));
    }
    return 60 * Double.parseDouble(times.group(1))
        + Double.parseDouble(times.group(2))
        + 60 * Double.parseDouble(times.group(3))
        + Double.parseDouble(times.group(4));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
