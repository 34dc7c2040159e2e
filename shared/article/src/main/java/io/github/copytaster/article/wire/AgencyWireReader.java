package io.github.copytaster.article.wire;

import io.github.copytaster.article.PublicationTime;
import io.github.copytaster.article.PublisherData;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IPTC 7901 and ANPA 1312: one header between control bytes, then text between STX and ETX (anchors
 * D.1).
 */
final class AgencyWireReader {

  private static final char SOH = 1;
  private static final char STX = 2;
  private static final char ETX = 3;
  private static final Pattern IPTC_7901 =
      Pattern.compile("\\x01([a-zA-Z]{0,8})([0-9]{0,8}) (.) ([A-Z]{1,3}) ([0-9]{1,8})");

  private AgencyWireReader() {}

  static boolean accepts(String text) {
    int start = text.indexOf(SOH);
    return start >= 0 && start < 8 && text.indexOf(STX) > start;
  }

  static Draft read(String text) {
    int open = text.indexOf(STX);
    int close = text.indexOf(ETX, open);
    String header = text.substring(0, open);
    String body = text.substring(open + 1, close < 0 ? text.length() : close);
    List<String> lines =
        PlainTextReader.paragraphs(body.replaceAll("[\\x00-\\x08\\x0E-\\x1F]", " "));
    Matcher iptc = IPTC_7901.matcher(header);
    String guid =
        iptc.find() ? "iptc7901:" + iptc.group(1) + iptc.group(2) + ":" + header.hashCode() : "";
    PublisherData publisher =
        new PublisherData(
            guid, "", PublisherData.Status.USABLE, "", List.of(), List.of(), List.of(), "");
    return new Draft("", lines, PublicationTime.UNKNOWN, "", "", "", "", publisher, true);
  }
}
