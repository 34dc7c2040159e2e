package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that give themselves away by their wording: captions, promotions, credits, legal lines. */
final class LineRules implements Rule {

  static final String LEGAL = "legal-line";
  static final String CAPTION = "caption";

  private static final int SHORT_LINE = 70;

  /**
   * One kind of line.
   *
   * @param hints one of which stands in every such line: a fast look before the pattern, which may
   *     then match anywhere; without hints it only matches from the start of the line
   * @param longestWords a longer line is never taken
   */
  private record Kind(String reason, List<String> hints, Pattern pattern, int longestWords) {
    boolean matches(String line, float words) {
      return words <= longestWords
          && (hints.isEmpty()
              ? pattern.matcher(line).lookingAt()
              : Hints.anyIn(line, hints) && pattern.matcher(line).find());
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              CAPTION,
              List.of("hoto", "HOTO", "mage", "icture", "Credit", "CREDIT", "Getty", "EPA", "FILE"),
              Pattern.compile(
                  "(?i)\\|\\s{0,3}[^|]{0,60}\\bphotos? by\\b"
                      + "|\\((?:image|photo|picture|credit|file photo)s?\\s{0,2}[:/][^)]{2,80}\\)\\s{0,3}$"
                      + "|^(?:file )?(?:photo|image|picture)(?: credit| caption| courtesy)?\\s{0,2}[:/]"
                      + "|\\[(?:image|photo|picture|file)s?\\s{0,2}[:/][^\\]]{2,80}\\]\\s{0,3}$"
                      + "|^.{10,400}[.\"”]? \\(?(?:AP |EPA |AFP |Reuters |Getty )?(?:photo|file photo)s?(?: by| ?[/|:])[^.]{2,60}\\)?$"
                      + "|\\b(?:AP Photo|Getty Images|AFP/Getty)\\b.{0,40}$"),
              SHORT_LINE),
          new Kind(
              "promotion",
              List.of(),
              Pattern.compile(
                  "(?i)[>»*• ]{0,4}(?:help us improve|read (?:more|also|next|the full)|also read|see also|related(?: articles| stories| news| topics)?\\b|share (?:this|on)|advertisement|sign up|subscribe|follow us|recommended|more (?:stories|from|on this)|most (?:read|popular)|view comments|(?:story|article) continues below|you may also like|don.t miss|click here|download (?:the|our)|join (?:our|us on)|lire aussi|lea también|leia também|leggi anche|lesen sie|mehr zum thema|lees ook|читайте также|zobacz też|czytaj też|baca juga|xem thêm|скопировать ссылку|延伸阅读|相关新闻)(?![\\p{L}])[^.]{0,90}[.!:]?$"),
              16),
          new Kind(
              "credit",
              List.of(),
              Pattern.compile(
                  "(?i)[\\[(–— ]{0,3}(?:reporting (?:on [^.]{0,40} includes contributions|by)|additional reporting|editing by|edited by|contributing:|compiled by|with (?:files|inputs|reporting|agency inputs)|information from:|writing by|produced by|translation by|reporting on the meetings).{0,200}$"),
              40),
          new Kind(
              LEGAL,
              List.of(
                  "ights",
                  "IGHTS",
                  "opyright",
                  "OPYRIGHT",
                  "©",
                  "(c)",
                  "isclaimer",
                  "egal",
                  "EGAL",
                  "ublished, broadcast",
                  "ritten",
                  "版权",
                  "MENAFN",
                  "rechte",
                  "ROITS",
                  "roits",
                  "erechos"),
              Pattern.compile(
                  "(?i)^(?:legal (?:warning|notice|disclaimer)|disclaimer|copyright\\b|©|all rights\\b|\\(c\\) ?\\d{4}|MENAFN\\d{6,20}|版权)"
                      + "|all rights (?:are )?reserved|rights of the published|may not be published, broadcast"
                      + "|without (?:a )?(?:prior |express )?written (?:contract|permission|consent)"
                      + "|all content ©|alle rechte vorbehalten|tous droits réservés|derechos reservados|diritti riservati"),
              SHORT_LINE));

  /** The reason to drop such a line, or "". */
  private static String reason(String line, float words) {
    if (words > SHORT_LINE) {
      return "";
    }
    for (Kind kind : KINDS) {
      if (kind.matches(line, words)) {
        return kind.reason();
      }
    }
    return "";
  }

  @Override
  public void apply(Copy copy) {
    for (int at = 0; at < copy.size(); at++) {
      String line = copy.line(at);
      if (copy.isKept(at) && !line.isEmpty()) {
        String reason = reason(line, copy.words(at));
        // A paragraph that only ends in a legal sentence is cut by the sentence, not dropped.
        if (!reason.isEmpty() && !(reason.equals(LEGAL) && Sentences.count(line) > 5)) {
          copy.drop(at, reason);
        }
      }
    }
  }
}
