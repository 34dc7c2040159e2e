package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site shows in place of a story: bot protection, a request for consent, an offer to
 * subscribe, an error, its terms. A story about any of these has a headline of its own and other
 * prose: without the paragraphs that speak as a site does, it is still long enough to be one.
 */
enum Wall {
  BOT(
      "what a site shows to a crawler in place of the story",
      "",
      "made us think you were a bot|checking (?:if the site connection is secure|your browser before)"
          + "|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue"
          + "|unusual (?:traffic|activity) from your (?:computer )?network|you have been blocked"
          + "|access to this page has been denied|don't have permission to access"),
  CONSENT(
      "a request for consent",
      "before you continue|we value your privacy|we care about your privacy|your privacy choices"
          + "|cookie settings|cookie consent",
      "\\bour \\d+ partners|partners store and/or access information|information on a device"
          + "|device scanning|personali[sz]ed advertising|change your preferences before consenting"
          + "|legitimate interest|you (?:may|can) click to consent|withdraw your consent"
          + "|by clicking .{0,20}(?:accept|agree)|informationen auf einem gerät"
          + "|stocke(?:nt|r) et/ou accède"),
  SUBSCRIPTION(
      "an offer to subscribe",
      "subscribe to (?:read|unlock|continue).{0,40}|subscribe now|become a subscriber",
      "subscribe to (?:unlock|continue|keep reading|read (?:the|this|more))|unlimited access"
          + "|cancel (?:at )?any ?time|already a subscriber|you have (?:read|reached) all your free"
          + "|(?:your|of) free articles|[€£$]\\s?\\d{1,3}(?:\\.\\d\\d)? (?:for|a month|per month)"
          + "|digital access|free trial|during your trial|full range of subscriptions"
          + "|to read this article,? please|jetzt abonnieren|jederzeit kündbar|bereits abonnent"
          + "|réservée? aux abonnés|déjà abonné|il vous reste .{1,12} à lire|sans engagement"
          + "|exclusivo para suscriptores|ya eres suscriptor"),
  ERROR(
      "an error message of a site",
      "(?:error )?(?:404|403|500|502|503)\\b.{0,40}|.{0,10}page (?:cannot be|not) found.{0,30}"
          + "|sorry,? we (?:can't|cannot|could not|couldn't) find (?:that|the|this) page.{0,20}"
          + "|(?:service|site|page) (?:is )?(?:temporarily )?unavailable|oops.{0,40}"
          + "|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada",
      "(?:page|article) (?:that )?you(?:'re| are| were| have)? (?:looking|requested|trying)"
          + "|may have been (?:moved|removed|deleted)|check the (?:address|url)|back to (?:our|the) home"
          + "|unable to (?:handle|complete|service|process) your request|load the page again"
          + "|try again (?:later|in a few minutes)|contact the (?:site |server )?administrator"
          + "|reference number|nicht gefunden werden|n'existe pas|no existe"),
  TERMS(
      "the terms of a site",
      "(?:general |our |website )?(?:terms (?:and|&) conditions|terms of (?:use|service|sale)"
          + "|privacy (?:policy|notice|statement)|cookie (?:policy|notice)|legal notice|disclaimer)"
          + "|nutzungsbedingungen|datenschutz(?:erklärung|hinweise?)?|impressum|agb"
          + "|mentions légales|politique de confidentialité|conditions générales.{0,30}"
          + "|aviso legal|política de (?:privacidad|privacidade|cookies)|note legali",
      "these terms|this (?:policy|privacy policy|notice)|use of (?:this|the|our) (?:web)?site"
          + "|by using (?:this|the|our)|(?:republish|material) (?:on|from) (?:this|the|our) website"
          + "|personal (?:data|information)|cookies|diese(?:r)? website|ce site|este sitio|questo sito");

  /** Words of the longest wall; only what a site's title calls its terms may be longer. */
  private static final int LONGEST = 200;

  private static final int LEAST_MARKS = 2;
  private static final Pattern SITE = Pattern.compile("\\s{1,3}[|–—»·•-]\\s{1,3}.{0,60}$");

  private final String name;
  private final Pattern title;
  private final Pattern marks;

  Wall(String name, String title, String marks) {
    this.name = name;
    this.title = Pattern.compile("(?iu)(?:" + title + ")[.!]?");
    this.marks = Pattern.compile("(?iu)" + marks);
  }

  /**
   * What the item is, or empty if it is none of these.
   *
   * @param words of its body
   * @param least words of the shortest story that comes as it does
   */
  static Optional<String> objection(Article article, int words, int least) {
    String title = SITE.matcher(article.title()).replaceFirst("").strip();
    for (Wall wall : values()) {
      boolean named = !title.isEmpty() && wall.title.matcher(title).matches();
      boolean mayBe = words <= LONGEST || (wall == TERMS && named);
      if (mayBe && wall.isIn(article.paragraphs(), named, words, least)) {
        return Optional.of(wall.name);
      }
    }
    return Optional.empty();
  }

  private boolean isIn(List<String> paragraphs, boolean named, int words, int least) {
    Set<String> found = new HashSet<>();
    int others = words;
    for (String paragraph : paragraphs) {
      Matcher mark = marks.matcher(paragraph);
      boolean speaks = false;
      while (mark.find()) {
        found.add(mark.group().toLowerCase(Locale.ROOT));
        speaks = true;
      }
      others -= speaks ? Words.count(paragraph) : 0;
    }
    // Bot protection says what nobody else does.
    boolean certain = named || this == BOT;
    return certain ? !found.isEmpty() : found.size() >= LEAST_MARKS && others < least;
  }
}
