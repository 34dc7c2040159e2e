package io.github.copytaster.article.clean.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a site puts between paragraphs so that readers read, pay or subscribe elsewhere: "Lire aussi
 * : …", "READ MORE: …", "Keep reading for $1", "Advertisement". A call in a foreign language that
 * ends in a full stop without a colon may be a sentence, and stays.
 */
final class Promotions {

  static final String REASON = "promotion";

  private static final int LONGEST_WORDS = 16;

  /** Brackets, arrows, pointing hands; “Read more\u201d is what somebody said. */
  private static final String MARKS = "[^\\p{L}\\p{N}\"“”„«‘’'#]{0,6}";

  /** Up to the end of the line; a stop only within addresses. */
  private static final String REST = "(?:[^.]|\\.(?=\\S)){0,90}";

  private static final Pattern CALLS =
      Pattern.compile(
          "(?iu)"
              + MARKS
              + "(?:help us improve|read (?:more|also|next|this next|the full)|also read|see also|share (?:this|on)|sign up|subscribe|follow us|view comments|(?:story|article|content) continues (?:below|after)|you (?:may|might) also like|don.t miss|click here|download (?:the|our)|join (?:our|us on)|keep reading|scroll (?:down )?to continue|skip ad(?:vertisement|s)?|lire aussi|lea también|leia também|leggi anche|lesen sie|mehr zum thema|lees ook|читайте также|zobacz też|czytaj też|baca juga|xem thêm|скопировать ссылку|延伸阅读|相关新闻)(?![\\p{L}])"
              + REST
              + "[.!:]?$");

  private static final Pattern FOREIGN_CALLS =
      Pattern.compile(
          "(?iu)"
              + MARKS
              + "(?:"
              + "à lire(?: aussi| également)?(?=\\s?[:–—-])|à lire (?:aussi|également)"
              + "|a lire aussi|lire (?:aussi|également)|voir aussi|à voir aussi"
              + "|la suite après (?:la|cette) publicité|inscrivez-vous à (?:notre|la|nos)"
              + "|abonnez-vous|siehe auch|mehr dazu|auch interessant|newsletter abonnieren"
              + "|abonnieren sie|das könnte (?:sie|dich) auch interessieren"
              + "|lee (?:también|además|más)|lea (?:también|además|más)|te puede interesar"
              + "|le puede interesar|ver también|mira también|sigue leyendo|suscr[íi]b(?:ete|ase) a"
              + "|continúa después de la publicidad|el artículo continúa después de la publicidad"
              + "|leia (?:também|ainda|mais)|veja (?:também|mais)|saiba mais"
              + "|assine (?:a |o )?(?:nossa|nosso|newsletter)|inscreva-se"
              + "|continua (?:após|depois d)[ae]? ?a? ?publicidade|continua dopo la pubblicità"
              + "|leggi anche|guarda anche|vedi anche|iscriviti all[ae]"
              + "|il contenuto continua dopo la pubblicità|approfondisci(?=\\s?:)|lees (?:ook|meer)"
              + "|bekijk ook|meld je aan voor|läs (?:också|även|mer)|læs (?:også|mere)"
              + "|les (?:også|mer)|se også|zobacz (?:też|także|również)"
              + "|czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)"
              + "|čtěte (?:také|též)|přečtěte si|cite(?:ște|ști|şte) (?:și|şi)|citiți (?:și|şi)"
              + "|ayrıca oku\\p{L}{0,6}|bunu da oku\\p{L}{0,6}|baca (?:juga|selengkapnya)"
              + "|читайте (?:также|також|ещ[её]|далее)|смотрите также"
              + "|подпис(?:ывайтесь|аться) на|подпишитесь на|подпишитесь на|подробнее(?=\\s?[:—–-])|по теме(?=\\s?:)"
              + "|διαβάστε (?:επίσης|ακόμα|περισσότερα)|اقرأ (?:أيض[اًا]{1,3}|المزيد)"
              + "|إقرأ أيض[اًا]{1,3}|شاهد أيض[اًا]{1,3}|بیشتر بخوانید|קראו גם|延伸閱讀|相關新聞|関連記事"
              + "|あわせて読みたい|관련기사|관련 기사"
              + ")(?!\\p{L})(?:\\s?[:：|>»–—-].{0,160}|"
              + REST
              + "[!…)\\]]{0,2})$");

  // Words that begin sentences as well: a label ends there or has a colon or a line behind.
  private static final Pattern LABELS =
      Pattern.compile(
          "(?iu)"
              + MARKS
              + "(?:related(?: (?:tags?|articles?|stor(?:y|ies)|news|topics?|coverage|content|posts?|links?|reading|videos?))?|advertisement|recommended(?: for you| stories| articles| reading| videos)?|most (?:read|popular)(?: stories| articles| news| videos)?(?: in \\p{L}{1,20})?|more (?:stories|from|on this)(?![\\p{L}])[^.!?:]{0,60})\\s{0,2}(?:[:|>–—-]"
              + REST
              + ")?[.!]?$");

  private static final Pattern ADVERTISEMENT =
      Pattern.compile(
          "(?iu)"
              + MARKS
              + "(?:werbung|anzeige|publicité|publicidad|publicidade|pubblicità|реклама|reklama|advertentie|reklame|annons|إعلان|広告)[^\\p{L}]{0,6}$");

  private static final Pattern NEWSLETTERS =
      Pattern.compile(
          "(?i)"
              + MARKS
              + "(?:(?:get (?:the|our|all)|keep up with|stay up to date|stay informed)\\b[^.]{0,70}\\b(?:inbox|newsletters?|alerts?|channel|app)\\b.{0,40}"
              + "|this (?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?subscribers(?: only)?\\.?)$");

  // As a headline "WATCH: Boats reach the harbour" is the title of what follows.
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)"
              + MARKS
              + "(?:watch|listen|photos|in pictures|videos?|gallery|trending|podcast)(?: now| live| next| here)?\\s?[:|]\\s"
              + REST
              + "[.!?]?$");

  static final List<LineKind> KINDS =
      List.of(
          kind(
              CALLS,
              false,
              "help us",
              "read",
              "also read",
              "see also",
              "share",
              "sign up",
              "subscribe",
              "follow us",
              "view comments",
              "story continues",
              "article continues",
              "content continues",
              "you may",
              "you might",
              "don",
              "click here",
              "download",
              "join",
              "keep reading",
              "scroll",
              "skip ad",
              "lesen sie",
              "mehr zum",
              "lire aussi",
              "lea también",
              "leia também",
              "leggi anche",
              "lees ook",
              "читайте",
              "zobacz",
              "czytaj",
              "baca juga",
              "xem thêm",
              "скопировать",
              "延伸阅读",
              "相关新闻"),
          kind(
              FOREIGN_CALLS,
              false,
              "à lire",
              "a lire",
              "lire ",
              "voir aussi",
              "à voir",
              "la suite",
              "inscrivez",
              "abonnez",
              "siehe auch",
              "mehr dazu",
              "auch interessant",
              "newsletter",
              "abonnieren",
              "das könnte",
              "lee",
              "lea",
              "te puede",
              "le puede",
              "ver también",
              "mira también",
              "sigue leyendo",
              "suscr",
              "continúa",
              "el artículo",
              "leia",
              "veja",
              "saiba mais",
              "assine",
              "inscreva",
              "continua",
              "leggi",
              "guarda anche",
              "vedi anche",
              "iscriviti",
              "il contenuto",
              "approfondisci",
              "lees",
              "bekijk",
              "meld je",
              "läs",
              "læs",
              "les ",
              "se også",
              "zobacz",
              "czytaj",
              "przeczytaj",
              "čtěte",
              "přečtěte",
              "cite",
              "citiți",
              "ayrıca oku",
              "bunu da",
              "baca",
              "читайте",
              "смотрите",
              "подпис",
              "подпиш",
              "по теме",
              "подробнее",
              "διαβάστε",
              "اقرأ",
              "إقرأ",
              "شاهد",
              "بیشتر بخوانید",
              "קראו גם",
              "延伸閱讀",
              "相關新聞",
              "関連記事",
              "あわせて読みたい",
              "관련기사",
              "관련 기사"),
          kind(
              LABELS,
              false,
              "related",
              "advertisement",
              "recommended",
              "most read",
              "most popular",
              "more"),
          kind(
              ADVERTISEMENT,
              false,
              "werbung",
              "anzeige",
              "publicité",
              "publicidad",
              "pubblicità",
              "реклама",
              "reklam",
              "advertentie",
              "annons",
              "إعلان",
              "広告"),
          kind(
              NEWSLETTERS,
              false,
              "get",
              "keep up",
              "stay",
              "this article",
              "this story",
              "this content"),
          kind(
              BESIDE,
              true,
              "watch",
              "listen",
              "photos",
              "in pictures",
              "video",
              "gallery",
              "trending",
              "podcast"));

  private Promotions() {}

  private static LineKind kind(Pattern pattern, boolean insideOnly, String... openings) {
    return new LineKind(
        REASON, List.of(), Openings.of(List.of(openings)), pattern, LONGEST_WORDS, insideOnly);
  }
}
