package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What extractors leave inside paragraphs: captions, "Read More", trailers, copyright sentences.
 */
final class InlineJunk implements Rule {

  /** Each cut copies the line; a line with more junk than this is hostile. */
  private static final int MOST_CUTS = 100;

  private record Kind(String reason, List<String> hints, Pattern pattern) {}

  /** A kind that a line may be of, by its hints as bits. */
  private record Hinted(long hints, Kind kind) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "credit",
              List.of("eporting", "diting", "ompiled"),
              Pattern.compile(
                  "\\s{0,3}[(\\[](?:Reporting|Additional reporting|Writing|Editing|Compiled|Report by|Edited)\\b[^()\\[\\]]{3,300}[)\\]]\\s{0,3}$")),
          new Kind(
              "sign-off",
              List.of("Endit"),
              Pattern.compile("(?<=[.!?”\"’)])\\s{1,2}Endit(?:em)?\\s{0,2}$")),
          new Kind(
              LineRules.LEGAL,
              List.of("ll rights reserved"),
              Pattern.compile(
                  "(?:(?<=[.!?”\"] )|^)(?:Information from: [^.]{3,60}(?:\\.\\S{1,10}){0,3}\\s{1,3})?(?:(?:©|\\([cC]\\)|Copyright)\\s{0,2}(?:©\\s{0,2}|\\([cC]\\)\\s{0,2})?\\d{0,4}[^.]{0,80}\\.\\s{0,3})?All rights reserved\\.?(?:\\s{1,3}(?:This material|No part|Reproduction|Republication)[^.]{0,160}\\.?){0,2}\\s{0,3}$")),
          new Kind(
              LineRules.LEGAL,
              List.of("opyright "),
              Pattern.compile(
                  "(?<=[.!?”\"] )(?:©|Copyright)\\s{0,2}(?:©\\s{0,2})?\\d{4} [^.]{2,80}\\.?\\s{0,3}$")),
          new Kind(
              LineRules.LEGAL,
              List.of("Our Standards:"),
              Pattern.compile("\\s{0,3}Our Standards: The Thomson Reuters Trust Principles\\.?")),
          new Kind(
              LineRules.CAPTION,
              List.of("mage copyright"),
              Pattern.compile("Image copyright .{2,50}? Image caption [^.]{5,200}\\.\\s{0,3}")),
          new Kind(
              LineRules.CAPTION,
              List.of("(Image:", "(Photo:", "(Picture:", "(Image credit:", "(Photo credit:"),
              Pattern.compile(
                  "(?:^|(?<=[.!?”\"] ))[^.!?\"“”(]{8,160}\\((?:Image|Photo|Picture)(?: credit)?: [^)]{2,80}\\)\\s{0,3}")),
          new Kind(
              LineRules.CAPTION,
              List.of("Photo Credit:"),
              Pattern.compile("\\s{0,3}Photo Credit: [A-Z][\\w.:' ]{2,40}?(?=\\s[A-Z\"]|\\.?$)")),
          new Kind(
              "promotion",
              List.of("Read More", "READ MORE", "Read more", "dvertisement"),
              Pattern.compile(
                  "(?:(?<=[.!?”\"] )|^)(?:Read More:?|READ MORE:?|Advertisement) (?=[A-Z\"“])")),
          new Kind(
              "dateline",
              List.of(") - ", ") – ", ") — ", ") -- "),
              Pattern.compile(
                  "(?<=[.!?”\"] )[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][\\w.]{1,12}(?: [A-Z]\\.)?)?\\s\\((?:"
                      + AgencySignatures.NAMES
                      + ")\\) (?:-|–|—|--) (?=\\S)")));

  private static final Hints HINTS =
      Hints.of(KINDS.stream().flatMap(kind -> kind.hints().stream()).toList());

  private static final List<Hinted> HINTED =
      KINDS.stream().map(kind -> new Hinted(HINTS.bits(kind.hints()), kind)).toList();

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < copy.size(); at++) {
      long inLine = copy.isKept(at) ? HINTS.in(copy.line(at)) : 0;
      if (inLine != 0) {
        for (Hinted hinted : HINTED) {
          if ((hinted.hints() & inLine) != 0) {
            cut(copy, at, hinted.kind());
            inLine = HINTS.in(copy.line(at));
          }
        }
      }
    }
  }

  private static void cut(Copy copy, int at, Kind kind) {
    Matcher found = kind.pattern().matcher(copy.line(at));
    int from = 0;
    for (int cuts = 0; cuts < MOST_CUTS && found.find(from); cuts++) {
      String line = copy.line(at);
      String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
      copy.cut(at, found.group(), rest.replace("  ", " "), kind.reason());
      from = Math.max(0, found.start() - 1);
      found = kind.pattern().matcher(copy.line(at));
      if (from > copy.line(at).length()) {
        return;
      }
    }
  }
}
