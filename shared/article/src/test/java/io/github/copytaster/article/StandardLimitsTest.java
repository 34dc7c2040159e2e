package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of README.md's table of limits: so much is read, and one more is not. */
final class StandardLimitsTest {

  private static final String TEXT =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade, its chairman said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes of a file, or of one record of an archive, unpacked | 64 MiB",
        "bytes of a WARC archive or an mbox, unpacked (it is streamed) | 4 GiB",
        "items in a file | 10,000",
        "nested JSON values and XML elements; mail parts | 512; 20",
        "elements and texts, or JSON values, in one item | 1,000,000",
        "tags in a page | 250,000",
        "characters of one article | 2,000,000",
        "XML entity references; characters they expand to | 500; 1,000,000",
        "unpacked bytes per gzip byte, after the first MiB; gzip in gzip | 200; twice"
      })
  void readme_namesEachLimit(String what, String number) throws IOException {
    assertThat(Files.readString(Path.of("../../README.md")))
        .contains("| " + what + " | " + number + " |");
  }

  @Test
  void standard_areTheNumbersOfReadme() {
    assertThat(Limits.STANDARD)
        .isEqualTo(
            new Limits(
                64 * 1024 * 1024,
                4L * 1024 * 1024 * 1024,
                10_000,
                512,
                1_000_000,
                250_000,
                2_000_000,
                200));
  }

  @ParameterizedTest
  @CsvSource({"512, NO_ARTICLE", "513, TOO_DEEP"})
  void nestedJson(int levels, String code) {
    String json = "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);

    assertThat(Fixtures.readText(json).format()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"509, nitf", "510, TOO_DEEP"})
  void nestedXml_withThreeElementsAround(int levels, String code) {
    String xml =
        "<nitf><body><body.content>"
            + "<div>".repeat(levels)
            + TEXT
            + "</div>".repeat(levels)
            + "</body.content></body></nitf>";

    assertThat(Fixtures.readText(xml).format()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"20, mail", "21, TOO_DEEP"})
  void nestedMailParts(int levels, String code) {
    StringBuilder mail =
        new StringBuilder("From: a@wire.example\nTo: b@wire.example\nSubject: Pier\n");
    for (int level = 0; level < levels; level++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n".formatted(level));
    }
    mail.append("Content-Type: text/plain\n\n").append(TEXT).append('\n');
    for (int level = levels - 1; level >= 0; level--) {
      mail.append("--b").append(level).append("--\n");
    }

    assertThat(Fixtures.readText(mail.toString()).format()).isEqualTo(code);
  }

  /** README.md promises 500, and the parser, told 500, took 499. */
  @ParameterizedTest
  @CsvSource({"500, nitf", "501, EXPANSION_RATIO"})
  void entityReferences(int references, String code) {
    String xml =
        "<!DOCTYPE nitf [<!ENTITY a \"pier \">]><nitf><body><body.content><p>"
            + TEXT
            + "&a;".repeat(references)
            + "</p></body.content></body></nitf>";

    assertThat(Fixtures.readText(xml).format()).isEqualTo(code);
  }

  /** A page of noise packs badly, a page of one letter packs a thousand times. */
  @Test
  void packedBytes_ofOrdinaryCopy_areNoBomb() throws IOException {
    Random random = new Random(1);
    StringBuilder copy = new StringBuilder("{\"headline\":\"Pier\",\"body\":\"");
    while (copy.length() < 1_900_000) {
      copy.append("The council of ward ").append(random.nextInt(1000)).append(" voted. ");
    }
    byte[] plain = copy.append("\"}").toString().getBytes(StandardCharsets.UTF_8);

    assertThat(Fixtures.read(Fixtures.gzip(plain)).articles()).hasSize(1);
  }
}
