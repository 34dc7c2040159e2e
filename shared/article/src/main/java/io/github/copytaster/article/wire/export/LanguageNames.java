package io.github.copytaster.article.wire.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of languages as databases write them, in the language of who searched: "English",
 * "ENGLISCH", "Anglais".
 */
final class LanguageNames {

  private static final Map<String, String> CODES =
      codes(
          "en english englisch anglais inglés inglese inglês engels",
          "de german deutsch allemand alemán tedesco alemão duits",
          "fr french französisch français francés francese francês frans",
          "es spanish spanisch espagnol español spagnolo espanhol spaans",
          "it italian italienisch italien italiano italiaans",
          "pt portuguese portugiesisch portugais portugués portoghese português portugees",
          "nl dutch niederländisch néerlandais neerlandés olandese holandês nederlands",
          "da danish dänisch danois danés dansk deens",
          "sv swedish schwedisch suédois sueco svenska zweeds",
          "no norwegian norwegisch norvégien noruego norsk noors",
          "fi finnish finnisch finnois finlandés suomi fins",
          "pl polish polnisch polonais polaco polski pools",
          "cs czech tschechisch tchèque checo čeština",
          "hu hungarian ungarisch hongrois húngaro magyar",
          "ro romanian rumänisch roumain rumano română",
          "ru russian russisch russe ruso русский",
          "uk ukrainian ukrainisch ukrainien ucraniano українська",
          "tr turkish türkisch turc turco türkçe turks",
          "el greek griechisch grec griego ελληνικά",
          "ar arabic arabisch arabe árabe العربية",
          "zh chinese chinesisch chinois chino 中文",
          "ja japanese japanisch japonais japonés 日本語",
          "ko korean koreanisch coréen coreano 한국어",
          "ca catalan katalanisch catalán català",
          "id indonesian indonesisch indonésien indonesio");

  private LanguageNames() {}

  private static Map<String, String> codes(String... languages) {
    Map<String, String> codes = new HashMap<>();
    for (String language : languages) {
      String[] names = language.split(" ", -1);
      for (String name : names) {
        codes.put(name, names[0]);
      }
    }
    return Map.copyOf(codes);
  }

  /** The code of the first language named ("ENGLISH; FRENCH"), or "". */
  static String code(String names) {
    String[] words = names.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]", 2);
    return CODES.getOrDefault(words[0], "");
  }

  /** Whether a text is the name of a language and no more. */
  static boolean is(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return name.length() > 2 && CODES.containsKey(name);
  }
}
