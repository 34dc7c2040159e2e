package io.github.copytaster.training.topic;

import java.util.Locale;

/** A picture in the making. Coordinates in pixels from the upper left corner. */
final class Svg {

  private final StringBuilder text = new StringBuilder(1 << 12);

  Svg(int width, int height) {
    text.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"11\">%n",
            width,
            height));
    rectangle(0, 0, width, height, "white");
  }

  void rectangle(double x, double y, double width, double height, String fill) {
    text.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
            x,
            y,
            width,
            height,
            fill));
  }

  void line(double x1, double y1, double x2, double y2, String stroke) {
    text.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
            x1,
            y1,
            x2,
            y2,
            stroke));
  }

  void circle(double x, double y, double radius, String fill) {
    text.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n",
            x,
            y,
            radius,
            fill));
  }

  /** Text at a place; {@code anchor} is "start", "middle" or "end". */
  void label(double x, double y, String anchor, String fill, String words) {
    text.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            fill,
            escape(words)));
  }

  /** Text written upwards. */
  void upright(double x, double y, String words) {
    text.append(
        String.format(
            Locale.ROOT,
            "<text transform=\"translate(%.1f,%.1f) rotate(-90)\">%s</text>%n",
            x,
            y,
            escape(words)));
  }

  String finished() {
    return text + "</svg>\n";
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
