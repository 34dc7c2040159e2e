package io.github.copytaster.article.wire;

import io.github.copytaster.article.DroppedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last line of a wire story, which signs it off: "dpa al rmo hct", "==Kyodo", "/ritzau/",
 * "asl/tib/pid", "MA // EA" and "Lusa/Fim", " Reuter", "AAP be/"; in AFP's Arabic wire "سب-لال/ود"
 * and "ا ف ب/جص".
 */
public final class SignOff {

  private static final int LONGEST = 40;
  private static final String ARABIC = "\\p{IsArabic}{1,4}(?: \\p{IsArabic}{1,2}){0,2}";
  private static final Pattern LINE =
      Pattern.compile(
          "=+\\s?[A-Z][A-Za-z]{2,12}"
              + "|/[a-zæøå]{2,12}/"
              + "|[-–—]{1,3}\\s?(?:ENDS?|Ends|ends)\\s?[-–—]{0,3}"
              + "|(?:Reuter|REUTER|REUTERS|END|ENDS|Ends|ends|ENDIT|Enditem|-30-|#{2,4}|_{3,}|-{3,}|\\*{3,})\\.?"
              + "|(?:dpa|sda|ats|apa|afp|AFP|AAP|PA|ANSA|EFE|TT|NTB|STT|ANP|BELGA|CP)"
              + "(?: [a-z0-9]{1,6}| [a-z]{2,5}(?:/[a-z]{0,5}){1,3}|/[a-z]{2,5}){1,8}/?"
              + "|(?:PTI|UNI|ANI)(?: [A-Z]{2,4}){1,5}"
              + "|[A-Z]{2,4}(?: \\([A-Z/]{2,12}\\))? // [A-Z]{2,4}"
              + "|[A-Z][A-Za-z]{2,20}/(?:Fim|fim|Fin|FIM)\\.?"
              + "|[a-z]{2,5}(?:[/-][a-z]{2,5}){1,6}/?"
              + "|"
              + ARABIC
              + "(?:[/-]"
              + ARABIC
              + "){1,8}/?");

  private SignOff() {}

  /** A story without the sign-offs at its end. */
  static MarkedUpText off(MarkedUpText story) {
    int end = story.paragraphs().size();
    while (end > 1 && isSignOff(story.paragraphs().get(end - 1))) {
      end--;
    }
    if (end == story.paragraphs().size()) {
      return story;
    }
    List<DroppedText> dropped = new ArrayList<>(story.dropped());
    story
        .paragraphs()
        .subList(end, story.paragraphs().size())
        .forEach(line -> dropped.add(new DroppedText(line, "sign-off")));
    return new MarkedUpText(story.paragraphs().subList(0, end), dropped);
  }

  /** Whether a line is one. */
  public static boolean isSignOff(String line) {
    return line.length() <= LONGEST && LINE.matcher(line).matches();
  }
}
