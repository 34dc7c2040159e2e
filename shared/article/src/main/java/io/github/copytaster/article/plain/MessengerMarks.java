package io.github.copytaster.article.plain;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What messengers write in front of a message that was copied or exported: "[29/11/2026, 10:15:03]
 * News Desk: ", "Harbour Wire, [29.11.2026 10:15]", "[Forwarded from Westmouth News]".
 */
final class MessengerMarks {

  private static final String REASON = "messenger";
  private static final String CLOCK =
      "\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:[ \u202F]?[AaPp]\\.?[Mm]\\.?)?";
  private static final String DAY = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";

  private static final Pattern SENDER =
      Pattern.compile(
          "^\u200E?(?:\\["
              + DAY
              + ",? "
              + CLOCK
              + "\\]|"
              + DAY
              + ",? "
              + CLOCK
              + " [-–]) [^:\\n]{1,40}: ");
  private static final Pattern CHANNEL =
      Pattern.compile("^.{1,60}, \\[(" + DAY + ",? " + CLOCK + ")\\]:?$");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)^\u200E?(?:\\[? ?(?:forwarded (?:from|message)|переслано (?:из|от)|weitergeleitet (?:von|aus)|reenviado de|inoltrato da|transféré de)[^\\]]{0,60}\\]?"
              + "|\\[ ?(?:photo|video|album|file|sticker|фото|видео) ?\\]|<(?:media|image|video) omitted>|<medien ausgeschlossen>"
              + "|<multimedia omitido>|(?:image|video|gif|sticker|document) omitted)$");

  private MessengerMarks() {}

  /** The text without them, if its first line has one. */
  static Unmarked off(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (!SENDER.matcher(first).find() && !CHANNEL.matcher(first).matches()) {
      return new Unmarked(text, List.of());
    }
    StringBuilder kept = new StringBuilder(text.length());
    List<DroppedText> dropped = new ArrayList<>();
    text.lines().forEach(line -> take(line, kept, dropped));
    return new Unmarked(kept.toString(), dropped);
  }

  private static void take(String line, StringBuilder kept, List<DroppedText> dropped) {
    Matcher sender = SENDER.matcher(line);
    String rest = sender.find() ? line.substring(sender.end()) : line;
    Matcher channel = CHANNEL.matcher(rest);
    boolean note = channel.matches() || NOTE.matcher(rest).matches();
    boolean sent = rest.length() < line.length();
    if (note || sent) {
      String mark = note ? line : line.substring(0, line.length() - rest.length());
      dropped.add(new DroppedText(mark.strip(), REASON));
    }
    // With strokes the day may be read in two ways.
    if (channel.matches() && channel.group(1).indexOf('/') < 0) {
      kept.append(channel.group(1)).append("\n\n");
    }
    // A message is a paragraph.
    kept.append(sent ? "\n" : "").append(note ? "" : rest).append('\n');
  }
}
