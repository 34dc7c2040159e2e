package io.github.copytaster.article.plain;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML that an extractor left in the text of a page: the slots of an advertisement, a gallery in a
 * text area, an editor's bookmarks, some of it escaped once more. Only copy with a tag that has an
 * attribute is touched: who writes about "the &lt;p&gt; tag" keeps it.
 */
final class LeftTags {

  static final String REASON = "markup";

  private static final String NAMES =
      "a|abbr|article|aside|b|blockquote|br|button|center|cite|code|div|em|embed|figcaption|figure|font|footer|form"
          + "|h[1-6]|header|hr|i|iframe|img|input|label|li|nav|noscript|object|ol|option|p|param|picture|pre|script"
          + "|section|select|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|u|ul|video";

  // Up to the tag's end, but never over the beginning of another: so the time stays bounded.
  private static final String ATTRIBUTES = "\\s[^<>=]{0,200}=\\s?[\"'](?:(?!&[lg]t;)[^<>]){0,2000}";
  private static final Pattern ATTRIBUTED =
      Pattern.compile("(?i)(?:<|&lt;)(?:" + NAMES + ")" + ATTRIBUTES + "(?:>|&gt;)");
  private static final Pattern TAG =
      Pattern.compile("(?i)(?:<|&lt;)/?(" + NAMES + ")(?:" + ATTRIBUTES + "|\\s?/)?(?:>|&gt;)");
  private static final Set<String> WITHIN_LINES =
      Set.of(
          "a", "abbr", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub",
          "sup", "time", "u");

  private LeftTags() {}

  /** The text without its tags, as it is where none has an attribute. */
  static Unmarked off(String text) {
    boolean open = text.indexOf('<') >= 0 || text.contains("&lt;");
    if (!open || !ATTRIBUTED.matcher(text).find()) {
      return Unmarked.asItIs(text);
    }
    List<DroppedText> dropped = new ArrayList<>();
    Matcher tag = TAG.matcher(text);
    StringBuilder clean = new StringBuilder(text.length());
    while (tag.find()) {
      boolean within = WITHIN_LINES.contains(tag.group(1).toLowerCase(Locale.ROOT));
      if (tag.group().indexOf('=') >= 0) {
        dropped.add(new DroppedText(PlainText.oneLine(tag.group()), REASON));
      }
      tag.appendReplacement(clean, within ? "" : "\n");
    }
    return new Unmarked(tag.appendTail(clean).toString(), dropped);
  }
}
