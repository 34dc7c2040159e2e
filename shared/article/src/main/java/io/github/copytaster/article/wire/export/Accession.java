package io.github.copytaster.article.wire.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a story in Factiva: "Document WECHO00020111229e7ct0001r". */
final class Accession {

  private static final Pattern LINE =
      Pattern.compile(
          "\\s{0,20}(?:AN\\s{1,20})?(?:Document|Dokument|Documento|Documentnummer)\\s{1,5}"
              + "([A-Z][A-Z\\d]{2,11}(?:19|20)\\d{6}[a-z\\d]{4,14})\\s{0,20}");
  private static final int LONGEST = 100;

  private Accession() {}

  /** The number in a line that is nothing else. */
  static Optional<String> of(String line) {
    Matcher number = LINE.matcher(line);
    return line.length() <= LONGEST && number.matches()
        ? Optional.of(number.group(1))
        : Optional.empty();
  }

  /** Whether a line is nothing else. */
  static boolean is(String line) {
    return line.length() <= LONGEST && LINE.matcher(line).matches();
  }
}
