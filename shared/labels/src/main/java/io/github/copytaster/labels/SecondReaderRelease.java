package io.github.copytaster.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which second reader belongs to this build, and what it is asked about. It stands here, and not
 * beside the second reader's weights, so that functions without native code know it too.
 *
 * @param name date and content hash, for example "s20261125-1f3a9c20"; part of the model version
 * @param leastUnsureness copy with this {@link #unsureness} of the first reader or more is read
 *     again
 */
public record SecondReaderRelease(String name, double leastUnsureness) {

  private static final String RESOURCE = "second-reader.properties";

  /** The release of this build. */
  public static SecondReaderRelease bundled() {
    Properties properties = new Properties();
    try (InputStream stream = SecondReaderRelease.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from this jar");
      }
      properties.load(stream);
    } catch (IOException damaged) {
      throw new UncheckedIOException("resource " + RESOURCE + " of this jar is damaged", damaged);
    }
    return new SecondReaderRelease(
        required(properties, "release"),
        Double.parseDouble(required(properties, "leastUnsureness")));
  }

  private static String required(Properties properties, String name) {
    String value = properties.getProperty(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException("expected " + name + " in " + RESOURCE + ", found none");
    }
    return value;
  }

  /**
   * Version of both topic readers together. As text it sorts behind the first reader's alone, since
   * what follows that is a region reader's "+r".
   */
  public String after(String firstVersion) {
    return firstVersion + "+" + name;
  }

  /**
   * What the first reader's two answers lack to being sure, 0 to 1: the mean over first topic and
   * second level. Asked about both, the second reader gains a point more of second level from as
   * many articles, and no less of first topics (docs/quality.md, "Kept apart").
   *
   * @param topicDoubt the probability that the first topic is wrong
   * @param narrower the probability that the narrower concept is right; 0 where none is given
   */
  public static double unsureness(double topicDoubt, double narrower) {
    return (topicDoubt + 1 - narrower) / 2;
  }

  /**
   * Whether these labels are to be read again. What the first reader did not attempt (another
   * language, too little text) the second would not either.
   */
  public boolean wants(TopicLabels labels) {
    boolean attempted =
        labels.abstention() == TopicLabels.Abstention.NONE
            || labels.abstention() == TopicLabels.Abstention.NOT_SURE;
    return attempted && labels.reader() == Reader.FIRST && unsureness(labels) >= leastUnsureness;
  }

  private static double unsureness(TopicLabels labels) {
    double narrower = labels.narrower().isEmpty() ? 0 : labels.narrower().get(0).score();
    return unsureness(labels.doubt(), narrower);
  }
}
