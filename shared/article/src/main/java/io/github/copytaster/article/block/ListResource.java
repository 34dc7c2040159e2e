package io.github.copytaster.article.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A list that ships beside a class: UTF-8, an entry a line, comments behind "#". */
public final class ListResource {

  private ListResource() {}

  /**
   * The lines that are neither blank nor comments, without white space around them.
   *
   * @throws IllegalStateException if the jar was built without it
   */
  public static Stream<String> lines(Class<?> user, String name) {
    try (InputStream list = user.getResourceAsStream(name)) {
      if (list == null) {
        throw new IllegalStateException(
            name + " is missing from the jar; build copytaster-article again");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
