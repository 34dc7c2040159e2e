package io.github.copytaster.article.plain;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of bulletin boards: "[b]bold[/b]", "[url=https://…]words[/url]". */
final class BulletinBoardCode {

  static final String REASON = "markup";

  private static final String NAMES =
      "b|i|u|s|url|email|img|quote|color|size|font|center|left|right|justify|list|code|h[1-6]|p|indent"
          + "|sup|sub|strike|youtube|video|media|spoiler";
  private static final Pattern TAG =
      Pattern.compile("(?i)\\[(/?)(" + NAMES + ")(?:=([^\\[\\]\\n]{0,500}))?\\]");
  private static final Pattern CLOSING = Pattern.compile("(?i)\\[/(?:" + NAMES + ")\\]");
  private static final Pattern MEDIA =
      Pattern.compile(
          "(?i)\\[(img|youtube|video|media)(?:=[^\\[\\]\\n]{0,100})?\\]([^\\[\\]\\n]{0,500})\\[/\\1\\]");
  private static final Set<String> BLOCKS =
      Set.of(
          "quote", "center", "left", "right", "justify", "list", "code", "p", "indent", "h1", "h2",
          "h3", "h4", "h5", "h6");

  private BulletinBoardCode() {}

  /**
   * The text without its marks, addresses of links and pictures apart; as it is if no mark is
   * closed.
   */
  static Unmarked off(String text) {
    if (!text.contains("[/") || !CLOSING.matcher(text).find()) {
      return Unmarked.asItIs(text);
    }
    List<DroppedText> dropped = new ArrayList<>();
    Matcher media = MEDIA.matcher(text);
    String visible =
        media.replaceAll(
            found -> {
              drop(found.group(2), dropped);
              return "";
            });
    Matcher tag = TAG.matcher(visible);
    StringBuilder clean = new StringBuilder(visible.length());
    while (tag.find()) {
      boolean block = BLOCKS.contains(tag.group(2).toLowerCase(Locale.ROOT));
      if (tag.group(3) != null && tag.group(2).equalsIgnoreCase("url")) {
        drop(tag.group(3), dropped);
      }
      tag.appendReplacement(clean, block ? "\n" : "");
    }
    tag.appendTail(clean);
    return new Unmarked(clean.toString().replace("[*]", "\n* "), dropped);
  }

  private static void drop(String address, List<DroppedText> dropped) {
    if (!address.isBlank()) {
      dropped.add(new DroppedText(PlainText.oneLine(address), REASON));
    }
  }
}
