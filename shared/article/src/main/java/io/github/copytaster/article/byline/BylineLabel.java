package io.github.copytaster.article.byline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names the writer behind a word for it, in the languages that {@link BylineLine} does
 * not know: "Автор: Иван Петров", "بقلم ليلى منصور", "Tekst: Kari Nordmann", "מאת דנה לוי". Apart
 * from it, because the headline model has learnt with what that one knows.
 */
public final class BylineLabel {

  private static final int LONGEST = 90;

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}";
  private static final String PARTICLES =
      "(?:(?:van|de|der|den|von|vom|zu|da|di|del|della|dos|das|do|du|la|le|el|bin|al|ter|ten|af|y|i) ){0,2}";
  private static final String NAMES = NAME + "(?: " + PARTICLES + NAME + "){1,3}";
  private static final String ALL_NAMES =
      "(?<names>"
          + NAMES
          + "(?:(?:,? (?:and|und|et|y|e|en|og|och|ja|i|a|și|şi|ve|dan|και|и|і|та) |, | & )"
          + NAMES
          + "){0,3})";

  // What a house or a post is called behind the names: "(PAP)", ", Brussel", " | dpa".
  private static final String BEHIND = "(?:\\s{0,2}[,|/–—-] ?.{2,40}|\\s{1,2}\\([^()]{2,40}\\))?";

  /** Of a colon only, because "Author" and "Text" begin sentences as well. */
  private static final String LABELS =
      "(?iu:author|authors|words|text|reporter|autor(?:in|en|ka|a|e|es|as|i)?|auteure?s?|autric[ei]|autrice|texte|texto"
          + "|textos|testo|tekst|teksti|tekstas|teksts|redactie|redacción|reportage|reportaje|reportagem"
          + "|forfatter|författare|skribent|journalist|journaliste|periodista|jornalista|giornalista|reportér"
          + "|kirjoittaja|toimittaja|teksty|opracowanie|oprac\\.|napisał|napisała|napsal|napsala|redaktor|szerző|írta"
          + "|szöveg|scris de|piše|pišu|napisao|napisala|tekst i foto|text och foto|text und foto|texte et photos"
          + "|texto y fotos|tekst og foto|penulis|oleh|laporan|reporter/penulis|jurnalis|wartawan|haber|yazan|yazar|muhabir"
          + "|tác giả|bài|συντάκτης|συντάκτρια|κείμενο|ρεπορτάζ|автор|авторы|автори|авторка|текст|корреспондент"
          + "|кореспондент|журналист|журналістка|репортер|пише|написа|подготовил|подготовила|подготви)";

  private static final Pattern WITH_COLON =
      Pattern.compile("^" + LABELS + "\\s{0,2}:\\s{0,2}" + ALL_NAMES + BEHIND + "$");

  /** Words that only stand before a writer, with or without a colon. */
  private static final Pattern WITHOUT_COLON =
      Pattern.compile(
          "^(?:(?iu:door|words by|text by|text von|texte de|texte par|texto de|texto por|testo di|tekst av|tekst af|skrevet av"
              + "|skrevet af|skriven av|av|af|autor|автор|oleh|penulis|írta|írta és fotózta|piše|pisze|scris de"
              + "|door onze (?:redacteur|correspondent|verslaggever)|von unserem (?:korrespondenten|redakteur)"
              + "|von unserer (?:korrespondentin|redakteurin)|de notre (?:correspondante?|envoyée?)(?: spéciale?)?"
              + "|dal nostro (?:inviato|corrispondente)|dalla nostra (?:inviata|corrispondente)|γράφει (?:ο|η)"
              + "|γράφουν (?:οι)?|του|της)\\s{1,2})"
              + ALL_NAMES
              + BEHIND
              + "$");

  // Scripts without capitals: two to four words are the names.
  private static final String WORD = "[\\p{L}&&[^\\p{Lu}\\p{Ll}]][\\p{L}\\p{M}\u200C'’״׳-]{1,20}";
  private static final String UNCASED =
      "(?<names>"
          + WORD
          + "(?: "
          + WORD
          + "){1,3}(?:\\s{0,2}[،,] ?"
          + WORD
          + "(?: "
          + WORD
          + "){1,3}){0,2})";
  private static final Pattern LABELLED_UNCASED =
      Pattern.compile(
          "^(?:(?:بقلم|كتب|كتبت|كتبه|كتبها|إعداد|اعداد|تقرير|تحقيق|أعدّه|أعده|المصدر والكاتب|الكاتب|نویسنده|گزارش|گزارشگر|خبرنگار|مصاحبه"
              + "|تحریر|رپورٹ|نامہ نگار|מאת|כתב|כתבה|लेखक|रिपोर्ट|रिपोर्टर|संवाददाता|लेख|লেখক|প্রতিবেদক|எழுத்தாளர்|เรื่อง|โดย|ผู้เขียน)"
              + "\\s{0,2}[:：–—-]\\s{0,2}|(?:بقلم|كتب|كتبت|מאת|โดย)\\s{1,2}:?)"
              + UNCASED
              + "$");

  // "من" is a preposition first of all: "من دمشق إلى بيروت" is none.
  private static final Pattern FROM =
      Pattern.compile(
          "^من[: ]\\s{0,2}(?<names>\\p{IsArabic}{2,15} \\p{IsArabic}{2,15}(?: \\p{IsArabic}{2,15})?)$");
  private static final Pattern ARABIC_PREPOSITION =
      Pattern.compile(
          "(?:^| )(?:إلى|الى|في|على|عن|مع|هو|هي|بعد|قبل|أجل|بين|حول|دون|غير|أين|يوم|هنا|جديد|جديدة)(?: |$)");

  // "Anna Lindqvist/TT", "Jan Kowalski (PAP)"; of politicians their party stands there.
  private static final Pattern OF_AN_AGENCY =
      Pattern.compile(
          "^(?<names>"
              + NAMES
              + ")(?:/|, | \\()(?:AFP|AP|APA|ANP|ANSA|ANTARA|Belga|BTA|ČTK|dpa|EFE|Hina|Lusa|MTI|NTB|PAP|Reuters|Ritzau"
              + "|sda|STA|STT|TASR|TASS|TT|БТА|ТАСС|Укринформ|Укрінформ)\\)?$");

  private static final Pattern NEWSROOM =
      Pattern.compile(
          "^(?<names>)(?iu:(?:da |por |de la |la |della |von der |od |від )?(?:redação|redacción|rédaction|redazione|redaktion|redaktionen"
              + "|redactie|redakce|redakcja|redakcija|redakcia|szerkesztőség|redaksi|редакция|редакція))$");

  private static final List<Pattern> PATTERNS =
      List.of(WITH_COLON, WITHOUT_COLON, LABELLED_UNCASED, FROM, OF_AN_AGENCY, NEWSROOM);

  private BylineLabel() {}

  /** The names, "" of a newsroom; empty if the line is no such byline. */
  public static Optional<String> names(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : PATTERNS) {
      Matcher found = pattern.matcher(line);
      if (found.matches()) {
        String names = found.group("names");
        boolean speaks = pattern == FROM && ARABIC_PREPOSITION.matcher(names).find();
        return speaks ? Optional.empty() : Optional.of(names);
      }
    }
    return Optional.empty();
  }
}
