package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that give themselves away by their wording: captions, promotions, credits, legal lines. */
final class LineRules implements Rule {

  static final String LEGAL = "legal-line";
  static final String CAPTION = "caption";

  private static final int SHORT_LINE = 70;
  private static final float LEAD_WORDS = 15;

  /** A sentence that reports is story, whatever it begins with. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:said|says|told|announced|warned|ruled|reported|according to|were|was)\\b[^.]{0,90}\\.$");

  private static final List<LineKind> OTHERS =
      List.of(
          new LineKind(
              CAPTION,
              List.of("hoto", "HOTO", "mage", "icture", "Credit", "CREDIT", "Getty", "EPA", "FILE"),
              List.of(),
              Pattern.compile(
                  "(?i)\\|\\s{0,3}[^|]{0,60}\\bphotos? by\\b"
                      + "|\\((?:image|photo|picture|credit|file photo)s?\\s{0,2}[:/][^)]{2,80}\\)\\s{0,3}$"
                      + "|^(?:file )?(?:photo|image|picture)(?: credit| caption| courtesy)?\\s{0,2}[:/]"
                      + "|\\[(?:image|photo|picture|file)s?\\s{0,2}[:/][^\\]]{2,80}\\]\\s{0,3}$"
                      + "|^.{10,400}[.\"”]? \\(?(?:AP |EPA |AFP |Reuters |Getty )?(?:photo|file photo)s?(?: by| ?[/|:])[^.]{2,60}\\)?$"
                      + "|(?:[/|(\\[]\\s?|\\bvia )(?:AP Photo|Getty Images|AFP/Getty)\\b.{0,40}$"
                      + "|\\b(?:AP Photo|Getty Images|AFP/Getty)\\b[^.!?]{0,40}$"),
              SHORT_LINE),
          new LineKind(
              CAPTION,
              List.of("http://", "https://"),
              List.of(),
              Pattern.compile(
                  "^(?:(?i:photo|logo|video|image|infographic|picture|foto|bild)s?(?: ?\\d)?[^:–-]{0,25}\\s?[-:–]\\s?https?://\\S{1,300}\\s{0,3}){1,12}$"),
              SHORT_LINE),
          new LineKind(
              "newsletter",
              List.of("nsubscribe", "email", "e-mail", "browser", "preferences"),
              List.of(),
              Pattern.compile(
                  "(?i)^.{0,60}\\b(?:view (?:this (?:e-?mail|newsletter)|it) in (?:your|a) (?:web )?browser|unsubscribe(?: here| from|:|\\s{0,2}[|.)]|$)|you(?:.re| are) receiving this e-?mail|you received this e-?mail because|(?:manage|update) your (?:e-?mail )?preferences|was this e-?mail forwarded to you|forward this e-?mail)"),
              40),
          new LineKind(
              "credit",
              List.of(),
              List.of(
                  "reporting",
                  "additional reporting",
                  "editing by",
                  "edited by",
                  "contributing:",
                  "compiled by",
                  "with",
                  "information from:",
                  "writing by",
                  "produced by",
                  "translation by"),
              Pattern.compile(
                  "(?i)[\\[(–— ]{0,3}(?:reporting (?:on [^.]{0,40} includes contributions|by)(?! the )|additional reporting|editing by|edited by|contributing:|compiled by|with (?:files|inputs|reporting|agency inputs)|information from:|writing by|produced by|translation by|reporting on the meetings).{0,200}$"),
              40),
          new LineKind(
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
                  "무단",
                  "無断",
                  "MENAFN",
                  "echte",
                  "iritti",
                  "ROITS",
                  "roits",
                  "erechos"),
              List.of(),
              Pattern.compile(
                  "(?i)^(?:(?:legal (?:warning|notice|disclaimer)|disclaimer)\\s{0,2}(?:[:.–—-]|$)|copyright\\s{0,2}(?:$|[©:|–—]|\\(c\\)|(?:19|20)\\d\\d|notice\\b|by\\b)|©|\\(c\\) ?\\d{4}|MENAFN\\d{6,20}|版权(?:声明|所有|归|均))"
                      + "|^copyright [^.!?]{2,50}$|^[(<]copyright\\b[^.!?]{2,80}[)>]$|무단\\s?전재|無断(?:転載|複製)"
                      + "|all rights (?:are )?reserved|rights of the published|may not be published, broadcast"
                      + "|(?:reproduc|republi|redistribut|rebroadcast|rewritten|transmi|copied|copying)\\p{L}{0,8}\\b.{0,160}without (?:the |our )?(?:prior |express )?written (?:contract|permission|consent)"
                      + "|all content ©|alle rechte vorbehalten|tous droits réservés|derechos reservados|diritti riservati"),
              SHORT_LINE));

  private static final List<LineKind> KINDS =
      Stream.concat(Promotions.KINDS.stream(), OTHERS.stream()).toList();

  private static final Hints HINTS =
      Hints.of(KINDS.stream().flatMap(kind -> kind.hints().stream()).toList());

  /** The bits of each kind's hints. */
  private static final long[] HINTS_OF_KINDS =
      KINDS.stream().mapToLong(kind -> HINTS.bits(kind.hints())).toArray();

  /** The reason to drop such a line, or "". */
  private static String reason(String line, float words, boolean inside) {
    if (words > SHORT_LINE) {
      return "";
    }
    long hinted = HINTS.in(line);
    for (int kind = 0; kind < HINTS_OF_KINDS.length; kind++) {
      LineKind candidate = KINDS.get(kind);
      if ((inside || !candidate.insideOnly())
          && candidate.matches(line, words, (hinted & HINTS_OF_KINDS[kind]) != 0)) {
        return candidate.reason();
      }
    }
    return "";
  }

  @Override
  public void apply(Copy copy) {
    boolean inside = false;
    for (int at = 0; at < copy.size(); at++) {
      String line = copy.line(at);
      if (copy.isKept(at) && !line.isEmpty()) {
        String reason = reason(line, copy.words(at), inside);
        inside |= copy.words(at) >= LEAD_WORDS;
        // A paragraph that only ends in a legal sentence is cut by the sentence, not dropped.
        if (!reason.isEmpty()
            && !(reason.equals(LEGAL) && Sentences.count(line) > 5)
            && !(reason.equals(Promotions.REASON) && REPORTED.matcher(line).find())) {
          copy.drop(at, reason);
        }
      }
    }
  }
}
