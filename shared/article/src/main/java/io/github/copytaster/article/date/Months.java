package io.github.copytaster.article.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of months as news sites and wires write them, in the languages with most of the sites, and
 * years of two digits.
 */
final class Months {

  private static final Map<String, Integer> NUMBERS =
      numbers(
          "january february march april may june july august september october november december",
          "jan feb mar apr may jun jul aug sep oct nov dec",
          "januar februar märz april mai juni juli august september oktober november dezember",
          "jän feb mrz apr mai jun jul aug sept okt nov dez",
          "janv févr mars avr mai juin juil août sept oct nov déc",
          "ene feb mar abr may jun jul ago sept oct nov dic",
          "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
          "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
          "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
          "januari februari maart april mei juni juli augustus september oktober november december",
          "januari februari mars april maj juni juli augusti september oktober november december",
          "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
          "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
          "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
          "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
          "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
          "januari februari maret april mei juni juli agustus september oktober november desember");

  private static final int PIVOT = 70;

  private Months() {}

  // The first language that has a name keeps it.
  private static Map<String, Integer> numbers(String... languages) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String language : languages) {
      int number = 1;
      for (String name : language.split(" ", -1)) {
        numbers.putIfAbsent(name, number);
        number++;
      }
    }
    return Map.copyOf(numbers);
  }

  /** 1 to 12, or 0 if it is no month. */
  static int number(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    int end = key.endsWith(".") ? key.length() - 1 : key.length();
    return NUMBERS.getOrDefault(key.substring(0, end), 0);
  }

  /** Four digits as they are; two digits as mail readers do: 70 to 99 are of the last century. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < PIVOT ? 2000 + year : 1900 + year;
  }
}
