package io.github.copytaster.article.clean;

import io.github.copytaster.article.Article;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a text by its commonest words, and by script where the script says enough. Knows
 * 30 languages; a trained model of 50 is to replace it (research/normalise.md section 4).
 */
public final class Language {

  private static final int SAMPLE = 3000;
  private static final double LEAST_SHARE = 0.08;

  private static final Map<String, Set<String>> COMMON_WORDS = commonWords();

  private Language() {}

  /** ISO 639-1, or "und" if the text is too short or strange. */
  public static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    String byScript = byScript(sample);
    if (!byScript.isEmpty()) {
      return byScript;
    }
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    for (String word : sample.split("[^\\p{L}\\p{M}]+", -1)) {
      if (!word.isEmpty()) {
        words++;
        COMMON_WORDS.forEach(
            (language, common) -> {
              if (common.contains(word)) {
                hits.merge(language, 1, Integer::sum);
              }
            });
      }
    }
    int least = (int) Math.max(2, Math.ceil(words * LEAST_SHARE));
    return hits.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Article.UNKNOWN_LANGUAGE);
  }

  private static String byScript(String sample) {
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (kana * 5 > han && kana > 10) {
      return "ja";
    }
    return scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(Language::only)
        .orElse("");
  }

  private static String only(Character.UnicodeScript script) {
    return switch (script) {
      case HAN -> "zh";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case HEBREW -> "he";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case MYANMAR -> "my";
      case ETHIOPIC -> "am";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> "";
    };
  }

  private static Map<String, Set<String>> commonWords() {
    Map<String, String> lists =
        Map.ofEntries(
            Map.entry(
                "en", "the of and to in that is was for with as on by at from are has his it"),
            Map.entry("es", "de la que el en y los del las por con una para su al como más fue"),
            Map.entry("fr", "de la le et les des en du une est que pour dans qui par sur au pas"),
            Map.entry("de", "der die und in den von zu das mit sich des auf für ist im dem nicht"),
            Map.entry("pt", "de que do da em um para com não uma os no se na por mais dos ao"),
            Map.entry("it", "di che la il un per è una del in con non della si da dei al sono"),
            Map.entry("nl", "de het een van en in is dat op te zijn met voor niet aan er door"),
            Map.entry("sv", "och att det som en på är av för med till den har inte om ett"),
            Map.entry("da", "og at det er en til på som af for med de ikke der den har et"),
            Map.entry("no", "og i det er på som en til av for med har at ikke den om fra et"),
            Map.entry("fi", "ja on ei että se oli hän mutta ovat myös kun joka mukaan sekä"),
            Map.entry("pl", "w i na z się nie do to że jest o po jak za od przez dla ma"),
            Map.entry("cs", "a v se na že je s z do o to i za by pro podle jsou který"),
            Map.entry("hu", "a az és hogy nem is egy volt meg szerint mint csak már több"),
            Map.entry("ro", "de și în a la cu pe care nu din că mai este pentru sunt fost"),
            Map.entry("tr", "ve bir bu da de için ile olarak çok daha gibi olan kadar sonra"),
            Map.entry("id", "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke"),
            Map.entry("vi", "và của là có được cho trong không một các với người đã khi"),
            Map.entry("sw", "ya na wa kwa ni katika za la kuwa huo hiyo hilo kama pia"),
            Map.entry("ru", "и в не на что с по как это но из для от он его был за"),
            Map.entry("uk", "і в не на що з та до у за це як від для про був її"),
            Map.entry("bg", "и на да в за се от не е с че са по ще като до"),
            Map.entry("ar", "في من على إلى أن التي الذي عن مع هذا ما كان بعد"),
            Map.entry("fa", "در به از که این را با است برای آن یک های می بر"),
            Map.entry("ur", "کے کی میں اور ہے سے کو کا نے یہ کہ پر ہیں"),
            Map.entry("lv", "un ir ar par no uz ka kas tika gada kā arī pēc"),
            Map.entry("lt", "ir kad yra su apie iš į buvo kaip bet metų dėl"),
            Map.entry("hr", "je i u se na da su za od s će koji bi o kao"));
    Map<String, Set<String>> sets = new HashMap<>();
    lists.forEach((language, words) -> sets.put(language, Set.of(words.split(" ", -1))));
    return Map.copyOf(sets);
  }
}
