package io.github.copytaster.article.plain;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as lynx and its like write them out: "[6]" before each link, and below "References" where
 * each leads. Brackets of a text without such a list are left alone.
 */
final class DumpedLinks {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:References|Visible links|Links|Verweise|Références|Referencias|Riferimenti):?");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:Visible links|Hidden links:)|\\[?\\d{1,4}[.\\]]:?\\s{1,3}(?:https?:|mailto:|ftp:|file:|javascript:|about:|#|/)\\S{0,500}");

  // The bracket first: looking behind at every sign took a fifth of all cleaning.
  private static final Pattern MARK =
      Pattern.compile("\\[\\d{1,4}\\](?:(?=\\S)|(?<=\\S\\[\\d{1,4}\\]))");
  private static final int LEAST = 2;
  private static final int LONGEST = 2_000_000;

  private DumpedLinks() {}

  /** The text without them, as it is where there is no list of references at its end. */
  static Unmarked off(String text) {
    if (text.length() > LONGEST || text.indexOf('[') < 0 || !MARK.matcher(text).find()) {
      return Unmarked.asItIs(text);
    }
    List<String> lines = text.lines().toList();
    int head = head(lines);
    if (head < 0) {
      return Unmarked.asItIs(text);
    }
    List<DroppedText> dropped = new ArrayList<>();
    for (String line : lines.subList(head, lines.size())) {
      if (!line.isBlank()) {
        dropped.add(new DroppedText(line.strip(), "link"));
      }
    }
    Matcher mark = MARK.matcher(String.join("\n", lines.subList(0, head)));
    return new Unmarked(mark.replaceAll(""), dropped);
  }

  // The highest line above the references, which are all there is below it; -1 if there is none.
  private static int head(List<String> lines) {
    int references = 0;
    int head = -1;
    for (int at = lines.size() - 1; at >= 0; at--) {
      String line = lines.get(at).strip();
      if (references >= LEAST && HEAD.matcher(line).matches()) {
        head = at;
      } else if (REFERENCE.matcher(line).matches()) {
        references++;
      } else if (!line.isEmpty()) {
        return head;
      }
    }
    return head;
  }
}
