package io.github.copytaster.training.topic;

/** Names that others gave, as cells of a Markdown table. */
final class TableCell {

  private TableCell() {}

  /** The name on one line, its bars escaped: a bar or a line's end would begin another cell. */
  static String of(String name) {
    return name.replaceAll("\\s+", " ").strip().replace("|", "\\|");
  }
}
