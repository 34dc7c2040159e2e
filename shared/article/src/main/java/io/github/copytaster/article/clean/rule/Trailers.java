package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.wire.SignOff;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What agencies, desks and publishing systems put below every story, whatever its format: how to
 * reach the reporter, whom to follow, who paid, where it appeared first; and lines of signs. Who
 * contributed to a story is part of it.
 */
final class Trailers implements Rule {

  private static final int LONGEST_RULE = 80;

  /** AP parts a long story by "___". */
  private static final int SECTION_MARK = 3;

  /** Kept lines at the end among which a trailer stands; a sentence like one may stand above. */
  private static final int LAST_LINES = 12;

  private static final float MOST_WORDS = 90;
  private static final double STORY_ABOVE = 0.5;
  private static final String SIGNS = "-_*=~•· ";

  private static final List<String> READERS =
      List.of(
          "^.{0,300}\\bappeared first on [^.]{2,80}\\.?$",
          "^.{0,300}\\bwas originally published in .{2,120} on medium, where people are continuing.{0,120}$",
          "^to contact the (?:reporters?|editors?|authors?|writers?)\\b.{0,40}\\b(?:this|the) story\\b.{0,200}$",
          "^.{2,60}\\bcan be reached (?:at|by|on|via)\\b.{0,200}(?:@|\\d{3}).{0,160}$",
          "^follow (?!us\\b)[^!?]{1,60} (?:on|at) (?:https?://)?(?:www\\.)?(?:twitter|facebook|instagram|x)\\b.{0,160}$",
          "^follow (?:the )?ap['’]s .{0,80}https?://\\S{1,200}$",
          "^(?:more )?ap [\\w .'’&/-]{2,40}: https?://\\S{1,200}.{0,200}$",
          "^[>»→ ]{0,3}(?:continue reading|read (?:the )?(?:full|whole|entire|rest of (?:this|the)) (?:article|story|post|entry))(?: [^.!?]{1,100})?[ .…»→>:\\[\\]-]{0,10}$",
          "^[>»→\\[ ]{0,3}(?:weiterlesen|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|lees verder"
              + "|läs mer|les mer|læs mere|leia mais|saiba mais|czytaj dalej|читать (?:далее|полностью|дальше)|devamını oku"
              + "|lue lisää)[ .…»→>:\\[\\]-]{0,10}$",
          "^have you been affected by\\b.{0,160}\\b(?:shar|e-?mail|contact).{0,200}$",
          "^(?:share|like) this:?$|^(?:like )?loading\\.{3}$|^click to (?:share|e-?mail|print)\\b.{0,80}$",
          "^(?:you must be logged in to (?:post|leave) a comment|leave a (?:comment|reply))\\.?$",
          "^(?:tags|keywords|filed under|posted in)\\s?[:|]\\s?[^.]{2,200}$");
  private static final List<String> DESKS =
      List.of(
          "^\\(\\([^()]{0,300}(?:@|messaging)[^()]{0,300}\\)\\)$",
          "^acquire licensing rights\\b.{0,40}$",
          "^.{0,300}\\bsolely responsible for all content\\.?$",
          "^the (?:associated press|ap)\\b.{0,80}\\breceives? (?:financial )?support from\\b.{0,300}$",
          "^[(\\[]?\\s?(?:except for the headline|disclaimer:? this|(?:this|the) (?:story|report|article|copy))\\b.{0,200}"
              + "\\b(?:(?:has not been|hasn['’]t been|was not) edited|syndicated feed|auto-?generated)\\b.{0,200}$",
          "^[(\\[]?\\s?only the headline\\b.{0,160}$",
          "^.{0,200}\\bdoes not work for, consult, own shares in\\b.{0,300}$",
          "^(?:this|the) (?:article|story) (?:is|was|has been) (?:re)?published (?:from|under|with)\\b.{0,160}"
              + "\\b(?:licen[cs]e|permission|original article)\\b.{0,80}$");

  /** One of them stands in every such line: a fast look before the patterns. */
  private static final Hints HINTS =
      Hints.of(
          List.of(
              "ppeared first on",
              "n Medium, where",
              "ontact the ",
              "an be reached ",
              "ollow ",
              "AP ",
              "ontinue reading",
              "ONTINUE READING",
              "ead the ",
              "ead full",
              "een affected by",
              "hare this",
              "HARE THIS",
              "ike this",
              "oading...",
              "lick to ",
              "ogged in to",
              "eave a ",
              "ags:",
              "ags |",
              "AGS:",
              "eywords",
              "EYWORDS",
              "iled under",
              "osted in",
              "icensing",
              "olely responsible",
              "upport from",
              "dited",
              "yndicated feed",
              "generated",
              "he headline",
              "ot work for",
              "ublished from",
              "ublished under",
              "ublished with",
              "eiterlesen",
              "ire la suite",
              "eer más",
              "eguir leyendo",
              "eggi tutto",
              "ontinua a leggere",
              "ees verder",
              "äs mer",
              "es mer",
              "æs mere",
              "eia mais",
              "aiba mais",
              "zytaj dalej",
              "итать",
              "evamını oku",
              "ue lisää"));

  private static final Pattern TRAILER =
      Pattern.compile(
          String.join("|", READERS) + "|" + String.join("|", DESKS),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Below them stands what is for editors alone. */
  private static final Pattern NOTES =
      Pattern.compile(
          "(?:#{1,3} )?dpa-Notizblock.{0,20}|(?i:notes? (?:to|for) (?:the )?editors?)\\s?:?");

  @Override
  public void apply(Copy copy) {
    int left = LAST_LINES;
    for (int at = copy.size() - 1; at >= 0; at--) {
      String line = copy.line(at);
      if (line.isEmpty() || !copy.isKept(at)) {
        continue;
      }
      if (isRule(line) && (line.length() > SECTION_MARK || isAtAnEnd(copy, at))) {
        copy.drop(at, "separator");
      } else if (SignOff.isSignOff(line) && at == copy.lastKept()) {
        copy.drop(at, "sign-off");
      } else if (left-- > 0 && copy.words(at) <= MOST_WORDS && isTrailer(line)) {
        copy.drop(at, "trailer");
      } else if (NOTES.matcher(line).matches() && isBelowTheStory(copy, at)) {
        copy.dropFrom(at, EndOfStory.REASON);
      }
    }
  }

  private static boolean isTrailer(String line) {
    return (line.startsWith("((") || HINTS.in(line) != 0) && TRAILER.matcher(line).find();
  }

  private static boolean isBelowTheStory(Copy copy, int notes) {
    return copy.keptWords(notes) > STORY_ABOVE * copy.keptWords(copy.size());
  }

  private static boolean isAtAnEnd(Copy copy, int at) {
    return at == copy.firstKept(0) || at == copy.lastKept();
  }

  // "___", "-----------", "* * *"
  private static boolean isRule(String line) {
    if (line.length() < SECTION_MARK
        || line.length() > LONGEST_RULE
        || SIGNS.indexOf(line.charAt(0)) < 0) {
      return false;
    }
    for (int at = 0; at < line.length(); at++) {
      if (SIGNS.indexOf(line.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
