package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.TextMass;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What release services put into and below a release: where it stands in full, its keywords, whose
 * it is, and whom the press may ask. Formats that say what the story is count all of it as story.
 */
final class ReleaseTrailers implements Rule {

  private static final String REASON = "trailer";
  private static final String CONTACT = "contact";
  private static final int LONGEST = 300;
  private static final int LAST_LINES = 12;
  private static final int MOST_CONTACT_LINES = 14;
  private static final float CONTACT_WORDS = 14;
  private static final double STORY_ABOVE = 0.4;

  /** "FOR IMMEDIATE RELEASE" and the like; the contact may stand above the headline. */
  private static final float WORDS_ON_TOP = 12;

  private static final String LINK = "\\s{0,2}https?://\\S{1,250}";

  /** Each says enough, wherever it stands. */
  private static final List<String> LINES =
      List.of(
          "this (?:press |news )?release features multimedia\\. view the full release here:" + LINK,
          "view source version on \\w{2,30}\\.com:" + LINK,
          "(?:cision )?view original content(?: (?:to download|with) multimedia)?\\s?:" + LINK,
          "to view the source version of this (?:press|news) release,? please visit" + LINK,
          "view the original (?:press )?release on \\S{2,40}",
          "pub: ?\\d[\\d/ :apm]{8,24}/ ?disc: .{8,40}",
          "copyright business wire (?:19|20)\\d\\d\\.?",
          "(?:logo|photo|video|infographic|image)s?\\s?[-–:]" + LINK,
          "original-content von: .{2,120}übermittelt durch news aktuell");

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?:(?iu:"
              + String.join("|", LINES)
              + ")|(?:INDUSTRY )?KEYWORDS?: [\\p{Lu}\\d ,/&().-]{3,250})");

  /** Whose the release is: "SOURCE Northgate Tools Inc.", also among the last lines of others. */
  private static final Pattern SOURCE = Pattern.compile("SOURCE:? (?![a-z])[^!?]{2,110}");

  private static final Pattern BARE_LINK = Pattern.compile("https?://\\S{4,250}");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu:(?:(?:media|press|investors?|investor relations|company|corporate|pr)(?:\\s?(?:and|&|/|,)\\s?"
              + "(?:media|press|investors?|investor relations))?\\s)?(?:contacts?|inquiries|enquiries|relations)"
              + "(?: information| details)?\\s?:?"
              + "|presse-?kontakte?:?|kontakt:?|contacts? (?:presse|médias?)\\s?:?|contatti(?: stampa)?:?"
              + "|contacto(?: de prensa)?:|contatos?(?: de imprensa)?:)"
              + "|(?iu:(?:media |press |investor )?contacts?\\s?:\\s.{2,120})");

  private static final String MORE =
      "(?iu:for (?:more|further|additional) information,? (?:please )?";

  private static final Pattern MORE_LABEL = Pattern.compile(MORE + "contact) ?:?");

  /** Such a line may stand in a story as well, as long as nobody can be reached by it. */
  private static final Pattern MORE_LINE =
      Pattern.compile(MORE + "(?:contact|call|e-?mail)\\b).{2,200}");

  private static final Pattern REACHED =
      Pattern.compile("\\S@\\S|(?:\\d[ ().-]{0,3}){7,15}|\\bwww\\.|https?://");

  @Override
  public void apply(Copy copy) {
    float all = copy.keptWords(copy.size());
    float above = 0;
    for (int at = copy.firstKept(0); at >= 0; at = copy.firstKept(at + 1)) {
      String line = copy.line(at);
      above += copy.words(at);
      if (line.isEmpty() || line.length() > LONGEST) {
        continue;
      }
      if (mayBegin(line) && ANYWHERE.matcher(line).matches()) {
        copy.drop(at, REASON);
      } else if (above > STORY_ABOVE * all && isContactLine(line)) {
        copy.drop(at, CONTACT);
      } else if ((above > STORY_ABOVE * all || above <= WORDS_ON_TOP) && isLabel(line)) {
        dropContact(copy, at);
      }
    }
    dropSource(copy);
  }

  private static boolean isContactLine(String line) {
    return line.regionMatches(true, 0, "for ", 0, 4)
        && MORE_LINE.matcher(line).matches()
        && REACHED.matcher(line).find();
  }

  private static boolean isLabel(String line) {
    return LABEL.matcher(line).matches() || MORE_LABEL.matcher(line).matches();
  }

  private static boolean mayBegin(String line) {
    return "tvcpkliwo".indexOf(Character.toLowerCase(line.charAt(0))) >= 0;
  }

  // From the label to the last line by which somebody can be reached.
  private static void dropContact(Copy copy, int label) {
    int last = -1;
    int seen = 0;
    for (int at = label; at >= 0 && seen < MOST_CONTACT_LINES; at = copy.firstKept(at + 1)) {
      String line = copy.line(at);
      if (copy.words(at) > CONTACT_WORDS || (seen > 0 && endsSentence(line))) {
        break;
      }
      seen++;
      last = REACHED.matcher(line).find() ? at : last;
    }
    for (int at = label; at >= 0 && at <= last; at = copy.firstKept(at + 1)) {
      copy.drop(at, CONTACT);
    }
  }

  private static boolean endsSentence(String line) {
    return TextMass.endsSentence(line) && !REACHED.matcher(line).find();
  }

  private static void dropSource(Copy copy) {
    int left = LAST_LINES;
    for (int at = copy.size() - 1; at > 0 && left > 0; at--) {
      if (!copy.isKept(at) || copy.line(at).isEmpty()) {
        continue;
      }
      left--;
      String line = copy.line(at);
      boolean linkBelow = at == copy.lastKept() && BARE_LINK.matcher(line).matches();
      if (linkBelow || (copy.words(at) <= CONTACT_WORDS && SOURCE.matcher(line).matches())) {
        copy.drop(at, REASON);
      }
    }
  }
}
