package io.github.copytaster.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts measured tables into docs/quality.md, between markers, so that nobody copies numbers. */
public final class QualityPage {

  private QualityPage() {}

  /**
   * Replaces what stands between {@code <!-- name -->} and {@code <!-- /name -->}.
   *
   * @throws IllegalStateException if the page has no such markers
   */
  public static void write(Path page, String name, String table) throws IOException {
    String text = Files.readString(page);
    String open = "<!-- " + name + " -->";
    int from = text.indexOf(open);
    int to = text.indexOf("<!-- /" + name + " -->");
    if (from < 0 || to < from) {
      throw new IllegalStateException(
          "expected the markers " + open + " and <!-- /" + name + " --> in " + page);
    }
    Files.writeString(
        page, text.substring(0, from + open.length()) + "\n" + table + text.substring(to));
  }
}
