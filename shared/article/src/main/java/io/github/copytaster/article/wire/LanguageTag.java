package io.github.copytaster.article.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/** Languages as formats write them ("en-US", "de_AT", "fin"). */
public final class LanguageTag {

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  private LanguageTag() {}

  /** The ISO 639 code ("en", "fi"), or "" where {@code tag} is none. */
  public static String primary(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = code.indexOf('-');
    String first = dash > 0 ? code.substring(0, dash) : code;
    if (!CODE.matcher(first).matches() || first.equals("und") || first.equals("mul")) {
      return "";
    }
    // Dublin Core and MARC write three letters; the labels know two.
    return first.length() == 3 ? Iso639.twoLetters(first) : first;
  }
}
