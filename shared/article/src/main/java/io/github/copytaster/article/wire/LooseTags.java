package io.github.copytaster.article.wire;

import java.util.regex.Pattern;

/**
 * Tags that are left in text after it was parsed: a feed ends a description with the picture that
 * counts its readers, a wire refers to a sound by an empty element, an editing system marks a dash.
 * What may be words ("&lt;Applause&gt;") is kept.
 */
final class LooseTags {

  private static final Pattern PAIR =
      Pattern.compile("<([A-Za-z][\\w:.-]{0,40})>([^<>]{0,2000})</\\1>");
  private static final Pattern ALONE =
      Pattern.compile(
          "<[A-Za-z][\\w:.-]{0,40}(?:\\s[^<>]{0,1000})?/>"
              + "|<[A-Za-z][\\w:.-]{0,40}\\s[\\w:-]{1,40}=[\"'][^<>]{0,1000}>");

  private LooseTags() {}

  /** The text without them. */
  static String off(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    return ALONE.matcher(PAIR.matcher(text).replaceAll("$2")).replaceAll("");
  }
}
