package io.github.copytaster.article.wire;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IPTC subject codes, which formats write in four ways, as qcodes: "medtop:16000000" of the Media
 * Topics, "subj:04000000" of the Subject Codes before them. Codes of other schemes stay as they
 * are.
 */
public final class SubjectCodes {

  private static final Pattern NEWSCODES =
      Pattern.compile("https?://cv\\.iptc\\.org/newscodes/([a-z]{3,20})/(\\w{1,30})/?");
  private static final Pattern DIGITS = Pattern.compile("\\d{8}");

  private SubjectCodes() {}

  /** The qcode of a code as written, or the code itself. */
  public static String qcode(String written) {
    String code = written.strip();
    Matcher uri = NEWSCODES.matcher(code.toLowerCase(Locale.ROOT));
    if (uri.matches()) {
      String scheme =
          switch (uri.group(1)) {
            case "mediatopic" -> "medtop";
            case "subjectcode" -> "subj";
            default -> uri.group(1);
          };
      return scheme + ":" + uri.group(2);
    }
    if (!DIGITS.matcher(code).matches()) {
      return code;
    }
    // The second-level Media Topics have codes of their own that begin with 2000; no Subject Code
    // has a 20th top subject.
    return (code.startsWith("20") ? "medtop:" : "subj:") + code;
  }
}
