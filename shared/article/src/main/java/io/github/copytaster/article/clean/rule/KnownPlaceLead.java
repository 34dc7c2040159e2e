package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.wire.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lead that begins with a place of {@link KnownPlaces} and a sign, in any script: "Wien – ",
 * "BERLIN/MÜNCHEN (dpa-AFX) - ", "Madrid.- ", "नई दिल्ली: ", "HAMBURG. ".
 */
final class KnownPlaceLead {

  // "Wien/Linz", "OSLO/BERGEN": the second is on no list.
  private static final String MORE = "(?<more>(?:/\\p{Lu}[\\p{L}.’'-]{1,20}){0,2})";

  // A word in brackets may as well be a river or a state: "Frankfurt (Oder)", "London (Ontario)".
  private static final String AGENCY =
      "(?<agency>"
          + AgencySignatures.NAMES
          + "|[\\p{Lu}\\d.-]{2,12}|\\p{Lu}\\p{L}{0,12}[-.][\\p{L}\\d.-]{1,16}|\\p{Ll}{2,5}(?:-\\p{Lu}{2,4})?"
          + "|[\\p{L}\\p{M}&&[^\\p{Lu}\\p{Ll}\\p{Lt}]]{2,12})";

  private static final Pattern SIGNED =
      Pattern.compile(
          "^"
              + MORE
              + "(?:,? [^()\\[\\]:–—]{2,30}?)??\\s{0,2}[(\\[/]"
              + AGENCY
              + "[)\\]/]\\s{0,2}(?:\\.?[-–—=ـ]{1,3}|:|(?=[^\\s\\p{Ll}–—-]))\\s{0,2}(?=\\S)");

  private static final Pattern UNSIGNED =
      Pattern.compile(
          "^"
              + MORE
              + "(?<region> \\(\\p{Lu}[\\p{L} .'’-]{1,25}\\))?(?:\\s{1,2}[-–—=ـ]{1,2}\\s{1,3}|\\.[-–—]{1,2}\\s{0,2}|\\s{0,2}—\\s{0,2}|\\s?:\\s{1,2})"
              + "(?=\\S)(?!\\p{Ll})");

  // "HAMBURG. Der Senat …"; a feature may begin with "Paris. Im Winter." instead.
  private static final Pattern STOPPED =
      Pattern.compile("^" + MORE + "\\. (?=\\p{Lu})(?=(?<sentence>[^.!?]{20,}))");
  private static final int LEAST_WORDS_OF_SENTENCE = 6;

  private KnownPlaceLead() {}

  /** At the beginning of a paragraph; empty if it has none. */
  static Optional<Lead> in(String head) {
    int end = KnownPlaces.shipped().endIn(head);
    if (end == 0 || Character.isLowerCase(head.charAt(0))) {
      return Optional.empty();
    }
    String behind = head.substring(end);
    Matcher signed = SIGNED.matcher(behind);
    if (signed.lookingAt()) {
      return Optional.of(lead(head, end, signed, "", signed.group("agency")));
    }
    Matcher unsigned = UNSIGNED.matcher(behind);
    if (unsigned.lookingAt()) {
      String region = Objects.requireNonNullElse(unsigned.group("region"), "");
      return Optional.of(lead(head, end, unsigned, region, ""));
    }
    Matcher stopped = STOPPED.matcher(behind);
    return stopped.lookingAt() && Words.count(stopped.group("sentence")) >= LEAST_WORDS_OF_SENTENCE
        ? Optional.of(lead(head, end, stopped, "", ""))
        : Optional.empty();
  }

  private static Lead lead(String head, int end, Matcher behind, String region, String agency) {
    String place = head.substring(0, end) + behind.group("more") + region;
    return new Lead("", place, agency, end + behind.end());
  }
}
