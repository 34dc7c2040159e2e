package io.github.copytaster.transformer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Numbers under names, as the programs that fit them write them. */
final class FittedNumbers {

  private final String file;
  private final Properties properties;

  private FittedNumbers(String file, Properties properties) {
    this.file = file;
    this.properties = properties;
  }

  /** The text of a file; {@code file} is its name. */
  static FittedNumbers of(String file, String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return new FittedNumbers(file, properties);
  }

  /**
   * The text of a file of this jar.
   *
   * @throws IOException if it is missing
   */
  static String bundled(String file) throws IOException {
    try (InputStream stream = FittedNumbers.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IOException("resource " + file + " is missing from this jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * @throws IOException if there is none of that name
   */
  double number(String name) throws IOException {
    return numbers(name).get(0);
  }

  /**
   * @throws IOException if there are none of that name
   */
  List<Double> numbers(String name) throws IOException {
    String value = properties.getProperty(name, "");
    if (value.isBlank()) {
      throw new IOException("expected " + name + " in " + file + ", found none");
    }
    return Arrays.stream(value.split(",", -1)).map(Double::valueOf).toList();
  }

  /** As {@link #numbers} reads them. */
  static String written(List<Double> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
