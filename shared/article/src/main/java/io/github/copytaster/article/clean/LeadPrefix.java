package io.github.copytaster.article.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first words of a story: byline, dateline, agency and dash.
 *
 * @param text the whole prefix, "" if there is none
 * @param dateline the place in it, or ""
 * @param agency the agency in it, or ""
 * @param rest the paragraph without it
 */
record LeadPrefix(String text, String dateline, String agency, String rest) {

  // By name, because "(CIS)" and "(Springfield)" stand there too (normalise.md 7).
  static final String AGENCIES =
      "AP|Reuters|REUTERS|AFP|UPI|IANS|ANI|PTI|Xinhua|TASS|ILKHA|MENAFN|CNN|DPA|dpa|EFE|ANSA"
          + "|Bloomberg|KUNA|WAM|BNA|NNN|AA|BERNAMA|Bernama|Anadolu|SPA|QNA|MTI|PAP|APA|Kyodo|Yonhap";

  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?:By [A-Z][\\w.' -]{2,40}\\.\\s{1,3})?(?:([A-Z][\\w .,’'-]{1,45}?)\\s{0,3})?\\(("
              + AGENCIES
              + ")\\)\\s{0,3}(?:[-–—]{1,2}\\s{0,3})?(?=\\S)");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^([A-Z][A-Z .'-]{2,30}(?:, [A-Z][\\w.]{1,12}\\.?(?: [A-Z]\\.)?)?)\\s{1,3}(?:--|[–—])\\s{1,3}");

  static LeadPrefix of(String paragraph) {
    Matcher agency = WITH_AGENCY.matcher(paragraph);
    if (agency.find()) {
      String place = agency.group(1) == null ? "" : agency.group(1).strip();
      return new LeadPrefix(
          paragraph.substring(0, agency.end()),
          place,
          agency.group(2),
          paragraph.substring(agency.end()));
    }
    Matcher dateline = DATELINE.matcher(paragraph);
    if (dateline.find() && Text.words(paragraph) > 15) {
      return new LeadPrefix(
          paragraph.substring(0, dateline.end()),
          dateline.group(1).strip(),
          "",
          paragraph.substring(dateline.end()));
    }
    return new LeadPrefix("", "", "", paragraph);
  }
}
