package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.TextMass;
import java.util.regex.Pattern;

/**
 * Notes to editors above a headline: "ATTENTION EDITORS: …", "CORRECTION", "Achtung Redaktionen:
 * …". Long ones were taken for the lead, and no headline was sought below them. A note to readers
 * stays in the story; where nothing but a note is there, it is the story.
 */
final class NotesAbove implements Rule {

  private static final String REASON = "desk-note";
  private static final int MOST_NOTES = 5;
  private static final int LINES_OF_HEAD = 4;
  private static final float LEAD_WORDS = 12;
  private static final float LEAST_HEADLINE = 3;
  private static final float MOST_HEADLINE = 28;
  private static final int SEARCHED = 120;

  private static final Pattern TO_DESK =
      Pattern.compile(
          "(?:\\W{0,3})(?:(?i:(?:attention|attn\\.?|note to|notes? for|to) (?:all )?(?:editors?|subscribers|clients|media|desks?|news ?desks?|subs)"
              + "|(?:editors?|editorial|subscriber|client)['’]?s? (?:advisory|alert)|advisory to (?:editors|clients|subscribers|media)"
              + "|achtung,? (?:die )?redaktion(?:en)?|(?:redaktioneller )?hinweis (?:an|für) (?:die )?redaktion(?:en)?|avis aux rédactions"
              + "|note (?:aux|à l['’]attention des) (?:rédactions|rédacteurs|éditeurs)|(?:nota|aviso) (?:a|para) (?:los |las |os |as )?(?:editores|redacciones|redações|abonados)"
              + "|nota (?:alle|per le) redazioni|(?:let op|aan) (?:de )?redacties?|till redaktionerna|til redaktionen|вниманию редакц(?:ий|ии)"
              + "|к сведению редакц(?:ий|ии))\\s?[:.,–—!-]|(?:EDITORS|Editors|EDS|Eds)\\s?[:–—-])\\s?.*",
          Pattern.DOTALL);

  private static final Pattern TO_READERS =
      Pattern.compile(
          "(?i)\\W{0,3}(?:editor['’]?s['’]? note|correction|clarification|note de la rédaction|anmerkung der redaktion|nota del editor"
              + "|nota da redação|nota della redazione|от редакции)\\s?[:.–—-].*",
          Pattern.DOTALL);

  /** A word alone that says what the copy below is. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\W{0,3}(?:(?:bulletin|mandatory|urgent)[ -]{1,3}(?:kill|correction|withdrawal)|advisory|correction|corrected(?: version)?|corrective"
              + "|clarification|repeat|resend|berichtigung|korrektur|rectificatif|rectificación|corrección|correção|rettifica|rectificatie"
              + "|rättelse|rettelse|korjaus|sprostowanie|поправка)\\W{0,3}");

  /** "BC-WESTMOUTH-PIER, 1st Ld-Writethru, CORRECTIVE" */
  private static final Pattern SLUG =
      Pattern.compile(
          "(?:BC|AM|PM)?-{0,2}\\p{Lu}[\\p{Lu}\\d]{1,20}(?:-{1,2}[\\p{L}\\d]{1,20}){1,6}(?:, ?(?:\\d{1,2}(?:st|nd|rd|th) )?[\\p{L}][\\p{L} -]{1,20}){0,4}");

  @Override
  public void apply(Copy copy) {
    int notes = 0;
    int at = copy.firstKept(0);
    int first = at;
    while (at >= 0 && notes < MOST_NOTES && isNote(copy.line(at))) {
      notes++;
      at = copy.firstKept(at + 1);
    }
    if (notes == 0 || at < 0 || !tells(copy, first, at) || !isHeadline(copy, at)) {
      return;
    }
    int lead = lead(copy, at);
    if (lead < 0) {
      return;
    }
    for (int note = first; note < at; note++) {
      if (copy.isKept(note) && !isToReaders(copy.line(note))) {
        copy.drop(note, SLUG.matcher(copy.line(note)).matches() ? "slug" : REASON);
      }
    }
    if (copy.begin() == 0) {
      copy.beginsAt(lead);
    }
  }

  /** Whether a line speaks to those who print the story. */
  static boolean isToDesk(String line) {
    return TO_DESK.matcher(head(line)).matches();
  }

  private static boolean isToReaders(String line) {
    return TO_READERS.matcher(head(line)).matches();
  }

  private static boolean isNote(String line) {
    return isToDesk(line)
        || isToReaders(line)
        || LABEL.matcher(line).matches()
        || SLUG.matcher(line).matches();
  }

  // A slug alone is for others to judge.
  private static boolean tells(Copy copy, int first, int end) {
    for (int at = first; at < end; at++) {
      if (copy.isKept(at) && !SLUG.matcher(copy.line(at)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadline(Copy copy, int at) {
    String line = copy.line(at);
    return copy.words(at) >= LEAST_HEADLINE
        && copy.words(at) <= MOST_HEADLINE
        && !TextMass.endsSentence(line)
        && !line.endsWith(":");
  }

  private static int lead(Copy copy, int headline) {
    int at = copy.firstKept(headline + 1);
    for (int seen = 0; at >= 0 && seen < LINES_OF_HEAD; seen++) {
      if (copy.words(at) >= LEAD_WORDS && TextMass.endsSentence(copy.line(at))) {
        return at;
      }
      at = copy.firstKept(at + 1);
    }
    return -1;
  }

  private static String head(String line) {
    return line.substring(0, Math.min(line.length(), SEARCHED));
  }
}
