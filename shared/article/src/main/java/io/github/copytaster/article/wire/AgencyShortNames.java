package io.github.copytaster.article.wire;

import io.github.copytaster.article.plain.PlainText;
import java.util.Locale;
import java.util.Map;

/** Agencies as providers name themselves, by the short name that stands in datelines. */
public final class AgencyShortNames {

  private static final int LONGEST_SHORT_NAME = 20;

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("the associated press", "AP"),
          Map.entry("associated press", "AP"),
          Map.entry("thomson reuters", "Reuters"),
          Map.entry("reuters.com", "Reuters"),
          Map.entry("thomsonreuters.com", "Reuters"),
          Map.entry("agence france-presse", "AFP"),
          Map.entry("afp.com", "AFP"),
          Map.entry("deutsche presse-agentur gmbh", "dpa"),
          Map.entry("deutsche presse-agentur", "dpa"),
          Map.entry("agencia efe", "EFE"),
          Map.entry("kyodonews", "Kyodo"),
          Map.entry("kyodonews.jp", "Kyodo"),
          Map.entry("kyodo news", "Kyodo"),
          Map.entry("itar-tass", "TASS"),
          Map.entry("www.itar-tass.com", "TASS"),
          Map.entry("press association", "PA"),
          Map.entry("pa media", "PA"),
          Map.entry("australian associated press", "AAP"),
          Map.entry("the canadian press", "CP"),
          Map.entry("canadian press", "CP"),
          Map.entry("norsk telegrambyrå", "NTB"),
          Map.entry("globenewswire.com", "GLOBE NEWSWIRE"),
          Map.entry("business wire", "Business Wire"),
          Map.entry("businesswire.com", "Business Wire"),
          Map.entry("belga.be", "Belga"),
          Map.entry("united press international", "UPI"),
          Map.entry("xinhua news agency", "Xinhua"));

  private AgencyShortNames() {}

  /** The short name, the name itself where it is short, "" for a company's whole title. */
  public static String shortName(String provider) {
    // Where a second agency is missing, "STT–" has only the dash before it.
    String name = PlainText.oneLine(provider).replaceFirst("\\s?[–—-]$", "");
    String known = SHORT.get(name.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return name.length() <= LONGEST_SHORT_NAME && name.indexOf('/') < 0 ? name : "";
  }
}
