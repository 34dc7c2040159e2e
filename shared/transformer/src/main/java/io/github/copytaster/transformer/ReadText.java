package io.github.copytaster.transformer;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.region.Naming;
import java.util.List;

/**
 * The text that the second reader reads, as in training: headline, full stop, what stood before the
 * body, body, up to a number of characters.
 *
 * @param text what is read
 * @param places where the names that were asked for stand in it, its end for one behind it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ReadText(String text, int[] places) {

  // No word piece that is read lies behind it.
  private static final int CHARACTERS = 2500;
  private static final String FROM_TITLE_TO_BODY = ". ";
  private static final String FROM_PREFIX_TO_BODY = " ";

  /** Of names in reading order. */
  static ReadText of(Copy copy, List<Naming> namings) {
    String prefix = copy.leadPrefix().isBlank() ? "" : copy.leadPrefix() + FROM_PREFIX_TO_BODY;
    String text = beginning(copy.title() + FROM_TITLE_TO_BODY + prefix + copy.body());
    int prefixStart = copy.title().length() + FROM_TITLE_TO_BODY.length();
    int bodyStart = prefixStart + prefix.length();
    int[] places =
        namings.stream()
            .mapToInt(
                naming ->
                    switch (naming.part()) {
                      case TITLE -> naming.start();
                      case LEAD_PREFIX -> prefixStart + naming.start();
                      case BODY -> bodyStart + naming.start();
                    })
            .map(place -> Math.min(place, text.length()))
            .toArray();
    return new ReadText(text, places);
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CHARACTERS));
  }
}
