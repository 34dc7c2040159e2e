package io.github.copytaster.article.byline;

import io.github.copytaster.article.plain.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Names out of the line that names the writers: "More stories by Jeremy Herron", "Mike Cason |
 * mcason@al.com", "Matt Snyder Dec 19, 2016 at 2:19 pm ET • 5 min read".
 */
public final class BylineText {

  private static final int LONGEST = 200;
  private static final int MOST_WORDS_A_NAME = 6;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^(?:[\\s,:|–—-]|(?:(?:article|story|guide|more stories|post(?:ed)?|written|reported|words|text|author|authors)\\s{1,2})?by\\b:?|authors?:|author\\b(?=\\s\\p{Lu})|von\\b|par\\b|por\\b|文[●/／：:]|著者[:：]?)\\s{0,3}");

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  /** Where the names end: a separator, a date, a clock, an address, what a reader may do next. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s{0,3}(?:[|·•●»]|\\s[/–—-]\\s|\\S{1,60}@|https?://|\\(?@|\\b(?:(?i:last )?(?i:updated|posted|published|modified))\\b"
              + "|(?:,\\s{0,2})?\\b(?:on )?(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?:,\\s|$)"
              + "|\\b"
              + MONTH
              + "\\b\\.?\\s\\d|\\b\\d{1,2}[./:-]\\d{1,2}|\\b\\d{1,2}\\.? "
              + MONTH
              + "\\b|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\b\\d{1,2} (?:min|hour|day|week)"
              + "|\\b(?i:follow|twitter|is an?|was an?|view (?:all|profile|bio)|full bio|see more)\\b).{0,200}$");

  /** "Ada Lund December", of a date cut by an element; but April May is a name. */
  private static final Pattern CUT_DATE = Pattern.compile("(?<=\\S \\S{1,40}) " + MONTH + "\\.?$");

  /** What somebody is, set in an element of its own and so without a comma. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<=\\p{L}) ?(?:(?:Senior|Staff|Contributing|Associate|Managing|Freelance|News) )?(?:Writer|Reporter|Contributor|Correspondent|Editor)$");

  /** What a publishing system says where a name should be. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)^(?:see (?:full bio|all (?:articles|posts|stories))|(?:view|more) (?:all )?(?:articles|posts|stories)|e-?mail|print|share|subscribe(?: .{0,40})?|contact|please enter your name(?: here)?|admin|administrator|author|editor|staff|unknown|n/a|null|undefined|none)$");

  private BylineText() {}

  /** The names, or "" if there are none in it. */
  public static String names(String written) {
    String text = PlainText.oneLine(Parser.unescapeEntities(written, false));
    if (text.isEmpty() || text.length() > LONGEST || NO_NAME.matcher(text).matches()) {
      return "";
    }
    for (Matcher before = BEFORE.matcher(text);
        before.lookingAt() && before.end() > 0;
        before = BEFORE.matcher(text)) {
      text = text.substring(before.end());
    }
    text = BEHIND.matcher(text).replaceFirst("").replaceAll("[\\s,;:|–—-]++$", "");
    text = CUT_DATE.matcher(text).replaceFirst("");
    text = ROLE.matcher(text).replaceFirst("");
    return isName(text) ? text : "";
  }

  private static boolean isName(String text) {
    boolean spoken = text.codePoints().anyMatch(Character::isLetter);
    boolean address = text.indexOf(' ') < 0 && text.indexOf('.') > 0 && !text.endsWith(".");
    int names = text.split(",|;|&| and | und | et | y ", -1).length;
    int words = text.split(" ", -1).length;
    return spoken
        && !address
        && words <= MOST_WORDS_A_NAME * names
        && !NO_NAME.matcher(text).matches();
  }
}
