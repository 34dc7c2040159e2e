package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copytaster.article.wire.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Real files of agencies, feeds and archives, each read by a person first. What is expected stands
 * in wire-files.tsv without a word of their text: the verdict (how many stories, none for 0), the
 * number of paragraphs, and hashes of the title and of the ends of the first, the middle and the
 * last paragraph of the first story. "*" leaves a column open: pages and plain text are cleaned by
 * what is measured elsewhere.
 */
final class WireFilesTest {

  private static final Path FILES = Path.of("../../../shared/data/wire");
  private static final int END = 40;

  private record Expected(
      String path, String format, int stories, String paragraphs, String title, List<String> ends) {

    static Expected of(String line) {
      String[] columns = line.split("\t", -1);
      return new Expected(
          columns[0],
          columns[1],
          Integer.parseInt(columns[2]),
          columns[3],
          columns[4],
          List.of(columns[5], columns[6], columns[7]));
    }

    /** What is wrong with a result, "" if it is right. */
    String objection(Fixtures.Result result) {
      if (result.articles().size() != stories) {
        return "expected " + stories + " stories, found " + result.articles().size();
      }
      if (stories == 0) {
        return result.format().equals("NO_ARTICLE") ? "" : "refused as " + result.format();
      }
      Article article = result.articles().get(0);
      if (!result.format().startsWith(format)) {
        return "expected the format " + format + ", found " + result.format();
      }
      if (!title.equals("*") && !title.equals(hash(article.title()))) {
        return "another title: " + hash(article.title());
      }
      if (!paragraphs.equals("*") && article.paragraphs().size() != Integer.parseInt(paragraphs)) {
        return "expected " + paragraphs + " paragraphs, found " + article.paragraphs().size();
      }
      List<String> found = article.paragraphs().stream().map(Expected::hash).toList();
      return ends.stream().filter(end -> !end.equals("*")).allMatch(found::contains)
          ? ""
          : "a paragraph is missing: expected " + ends + ", found " + found;
    }

    /** Eight digits of the hash of the last 40 letters and digits. */
    static String hash(String text) {
      String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
      String end = letters.substring(Math.max(0, letters.length() - END));
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(end.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 4);
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> read_realFile_givesWhatAReaderFinds() {
    Assumptions.assumeTrue(
        Files.isDirectory(FILES), "the real wire files in ../shared/data/wire are not here");
    return expectations()
        .map(
            expected ->
                dynamicTest(
                    expected.path(),
                    () -> assertThat(expected.objection(read(expected))).isEmpty()));
  }

  /** Writes target/wire-formats.md, which docs/quality.md quotes. */
  @Test
  void read_allFiles_countsVerdictsByFormat() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(FILES), "the real wire files in ../shared/data/wire are not here");
    Map<String, int[]> counts = new TreeMap<>();
    for (Expected expected : expectations().toList()) {
      boolean right = expected.objection(read(expected)).isEmpty();
      String folder = expected.path().substring(0, expected.path().indexOf('/'));
      for (String row : List.of(folder, "~all")) {
        int[] count = counts.computeIfAbsent(row, name -> new int[4]);
        int column = expected.stories() > 0 ? 0 : 2;
        count[column]++;
        count[column + 1] += right ? 1 : 0;
      }
    }
    StringBuilder table = new StringBuilder("| format | stories | right | none | refused |\n");
    table.append("|---|---|---|---|---|\n");
    counts.forEach(
        (format, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |%n",
                    format.replace("~", ""),
                    count[0],
                    count[1],
                    count[2],
                    count[3])));
    Files.writeString(Path.of("target/wire-formats.md"), table);

    int[] all = counts.getOrDefault("~all", new int[4]);
    assertThat(all[0] + all[2]).as("files read by a person").isEqualTo(89);
  }

  private static Stream<Expected> expectations() {
    return new String(Fixtures.bytes("wire-files.tsv"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Expected::of);
  }

  private static Fixtures.Result read(Expected expected) {
    try {
      return Fixtures.read(Files.readAllBytes(FILES.resolve(expected.path())));
    } catch (IOException broken) {
      throw new AssertionError("cannot read " + expected.path(), broken);
    }
  }
}
