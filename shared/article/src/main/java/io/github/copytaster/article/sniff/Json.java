package io.github.copytaster.article.sniff;

import java.util.regex.Pattern;

/**
 * Whether text begins as JSON does. Editors' notes stand in braces as well ("{Adds quotes}"), and a
 * story that begins with one is no broken JSON.
 */
final class Json {

  // Brackets alone, or an object that is empty or begins with a name, quoted in any way or not, or
  // is cut off there.
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\A(?:\\[[\\[\\s]*+\\z|[\\[\\s]*+\\{\\s*+(?:\\z|\\}(?:[\\s,\\]]|\\z)"
              + "|\"[^\"]*+(?:\\z|\"\\s*+(?:\\z|:))"
              + "|'[^']*+(?:\\z|'\\s*+(?:\\z|:))|[a-z_]\\w*+\\s*+:))");

  private Json() {}

  /** Whether it does; broken JSON is JSON too, and refused as such. */
  static boolean begins(String head) {
    return OBJECT.matcher(head).find();
  }
}
