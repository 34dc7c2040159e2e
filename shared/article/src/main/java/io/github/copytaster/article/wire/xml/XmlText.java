package io.github.copytaster.article.wire.xml;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Makes text readable to a strict parser without changing what it says: feeds write HTML entities
 * without a DTD, bare ampersands, and control characters that XML forbids.
 */
final class XmlText {

  private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final int LONGEST_REFERENCE = 34;
  private static final String CDATA = "<![CDATA[";
  private static final String ENTITY = "<!ENTITY";

  private final String text;
  private final StringBuilder clean;
  private final int subsetEnd;
  private final Set<String> declared;
  private int at;

  private XmlText(String text) {
    this.text = text;
    this.clean = new StringBuilder(text.length() + 16);
    this.subsetEnd = subsetEnd(text);
    this.declared = declared(text.substring(0, subsetEnd));
  }

  static String clean(String text) {
    int start = Math.max(0, text.indexOf('<'));
    return new XmlText(text.substring(start)).clean();
  }

  private String clean() {
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '<' && text.startsWith(CDATA, at)) {
        copyCdata();
      } else if (sign == '&' && at >= subsetEnd) {
        reference();
      } else {
        copy(sign);
        at++;
      }
    }
    return clean.toString();
  }

  private void copyCdata() {
    int end = text.indexOf("]]>", at);
    int stop = end < 0 ? text.length() : end + 3;
    for (; at < stop; at++) {
      copy(text.charAt(at));
    }
  }

  private void copy(char sign) {
    if (isAllowed(sign) && !isLoneSurrogate(at)) {
      clean.append(sign);
    }
  }

  private void reference() {
    int end = text.indexOf(';', at);
    boolean closed = end > at + 1 && end - at <= LONGEST_REFERENCE;
    String name = closed ? text.substring(at + 1, end) : "";
    if (closed && name.charAt(0) == '#') {
      clean.append(numeric(name));
      at = end + 1;
      return;
    }
    if (!closed || !isName(name)) {
      clean.append("&amp;");
      at++;
      return;
    }
    String whole = text.substring(at, end + 1);
    if (PREDEFINED.contains(name) || declared.contains(name)) {
      clean.append(whole);
    } else {
      String meant = Parser.unescapeEntities(whole, true);
      clean.append(meant.equals(whole) ? "&amp;" + whole.substring(1) : meant);
    }
    at = end + 1;
  }

  // A reference to a character that XML forbids is dropped, as the character itself would be.
  private static String numeric(String name) {
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      boolean allowed =
          Character.isSupplementaryCodePoint(code)
              || (code >= 0
                  && code <= 0xFFFD
                  && isAllowed((char) code)
                  && !Character.isSurrogate((char) code));
      return allowed ? "&" + name + ";" : "";
    } catch (NumberFormatException none) {
      return "&amp;" + name + ";";
    }
  }

  private static boolean isName(String name) {
    return name.chars().allMatch(XmlText::isNamePart);
  }

  private static boolean isNamePart(int sign) {
    return Character.isLetterOrDigit(sign) || sign == '_';
  }

  // Any white space may stand around the names that the file itself declares.
  private static Set<String> declared(String subset) {
    Set<String> names = new HashSet<>();
    for (int at = subset.indexOf(ENTITY); at >= 0; at = subset.indexOf(ENTITY, at + 1)) {
      int start = skipBlanks(subset, at + ENTITY.length());
      int end = start;
      while (end < subset.length() && isNamePart(subset.charAt(end))) {
        end++;
      }
      names.add(subset.substring(start, end));
    }
    return names;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isLoneSurrogate(int where) {
    char sign = text.charAt(where);
    if (Character.isHighSurrogate(sign)) {
      return where + 1 == text.length() || !Character.isLowSurrogate(text.charAt(where + 1));
    }
    return Character.isLowSurrogate(sign)
        && (where == 0 || !Character.isHighSurrogate(text.charAt(where - 1)));
  }

  private static boolean isAllowed(char sign) {
    return sign >= 0x20 ? sign < 0xFFFE : sign == '\t' || sign == '\n' || sign == '\r';
  }

  // Where an internal DTD subset ends: its references are the DTD's own business.
  private static int subsetEnd(String text) {
    int doctype = text.indexOf("<!DOCTYPE");
    int open = doctype < 0 ? -1 : text.indexOf('[', doctype);
    int close = doctype < 0 ? -1 : text.indexOf('>', doctype);
    if (open < 0 || close < open) {
      return 0;
    }
    // "]>", or "]", a line end and ">".
    for (int end = text.indexOf(']', open); end >= 0; end = text.indexOf(']', end + 1)) {
      int next = skipBlanks(text, end + 1);
      if (next < text.length() && text.charAt(next) == '>') {
        return end;
      }
    }
    return text.length();
  }
}
