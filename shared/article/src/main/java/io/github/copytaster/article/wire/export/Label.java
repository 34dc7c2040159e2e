package io.github.copytaster.article.wire.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field at the beginning of a line: "BYLINE: Anna Ross".
 *
 * @param name as it is written, without the colon
 * @param value what stands behind it on the line, "" where nothing does
 */
record Label(String name, String value) {

  private static final int LONGEST = 30;

  /** The field of a line, if its name is one of {@code names}. */
  static Optional<Label> of(String line, Set<String> names) {
    String text = line.strip();
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > LONGEST) {
      return Optional.empty();
    }
    String name = text.substring(0, colon).strip();
    return names.contains(name)
        ? Optional.of(new Label(name, text.substring(colon + 1).replace('\u00a0', ' ').strip()))
        : Optional.empty();
  }

  /** Where a field's value ends that begins in the line at {@code at}: a blank line, or a field. */
  static int end(List<String> lines, int at, Set<String> names) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).isBlank() && of(lines.get(end), names).isEmpty()) {
      end++;
    }
    return end;
  }
}
