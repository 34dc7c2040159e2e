package io.github.copytaster.article.headline;

import java.util.List;

/** How a line looks, wherever it stands. */
final class Looks {

  static final List<String> NAMES =
      List.of(
          "log-words",
          "letters-per-word",
          "ends-sentence",
          "ends-stop",
          "asks-or-calls",
          "ends-colon",
          "ends-points",
          "has-colon",
          "separators",
          "digit-share",
          "has-clock",
          "capitalised-share",
          "capital-share",
          "starts-small",
          "numbered",
          "starts-bullet",
          "markdown-heading",
          "tells-day-or-writer",
          "commas",
          "joints-per-word");

  private Looks() {}

  static void fill(LineShape shape, String line, float[] row, int column) {
    float length = Math.max(1, shape.length);
    float[] looks = {
      Numbers.log(shape.words),
      shape.letters / Math.max(1, shape.words),
      Numbers.flag(shape.sentence),
      Numbers.flag(shape.sentence && shape.last == '.'),
      Numbers.flag("?!？！".indexOf(shape.last) >= 0),
      Numbers.flag(":：".indexOf(shape.last) >= 0),
      Numbers.flag(shape.last == '…' || line.endsWith("...")),
      Numbers.flag(shape.colon),
      shape.separators,
      shape.digits / length,
      Numbers.flag(shape.clock),
      shape.capitalised / (float) Math.max(1, shape.spaced),
      shape.capitals / (float) Math.max(1, shape.letters),
      Numbers.flag(shape.small),
      Numbers.flag(shape.numbered),
      Numbers.flag(shape.bullet),
      Numbers.flag(shape.heading),
      Numbers.flag(shape.credit),
      shape.commas,
      shape.joints / Math.max(1, shape.words)
    };
    System.arraycopy(looks, 0, row, column, looks.length);
  }
}
