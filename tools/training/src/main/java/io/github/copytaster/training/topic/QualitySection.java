package io.github.copytaster.training.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the table of topics in docs/quality.md as the last training run measured it. */
final class QualitySection {

  private static final String BEGIN = "<!-- topics:begin -->\n";
  private static final String END = "<!-- topics:end -->\n";

  private QualitySection() {}

  /**
   * Replaces what is between the marks; all else stays.
   *
   * @throws IOException if the file cannot be read or written, or the marks are not in it
   */
  static void write(Path page, Report report) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(
          "expected " + BEGIN.strip() + " and later " + END.strip() + " in " + page);
    }
    String before = text.substring(0, begin + BEGIN.length());
    Files.writeString(page, before + report.summary() + text.substring(end));
  }
}
