package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every fixture, damaged at random: bytes changed, parts cut out, doubled or swapped for the tokens
 * of other formats. Whatever comes, the readers answer with articles that keep their promises or
 * with a refusal, never with an exception.
 */
final class MutationTest {

  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "</p>",
          "<nitf>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&#0;",
          "&#xD800;",
          "&nbsp;",
          "&a;",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\u0000",
          "\\ud83d",
          "null",
          "1e999",
          "\u0001",
          "\u0002",
          "\u0003",
          "\u0004",
          "\u001f",
          "^",
          "=",
          "\r",
          "\n\n",
          "\uFEFF",
          "\uFFFE",
          "=?utf-8?q?",
          "Content-Type:",
          "--outer",
          "\nFrom a@b.example Mon Jan 12 09:31:00 2026\n",
          "\n>From ",
          "WARC/1.0\r\n",
          "Content-Length: 99999999\r\n",
          "\u202E",
          "Â",
          "â€");

  record Edit(double at, int kind, int length, String token) {
    byte[] apply(byte[] content) {
      int from = (int) (at * content.length);
      int to = Math.min(content.length, from + length);
      ByteArrayOutputStream edited = new ByteArrayOutputStream();
      edited.write(content, 0, from);
      switch (kind) {
        case 0 -> {
          edited.writeBytes(token.getBytes(StandardCharsets.UTF_8));
          edited.write(content, from, content.length - from);
        }
        case 1 -> edited.write(content, to, content.length - to);
        case 2 -> {
          edited.write(content, from, to - from);
          edited.write(content, from, content.length - from);
        }
        default -> {
          byte[] changed = Arrays.copyOfRange(content, from, to);
          for (int index = 0; index < changed.length; index++) {
            changed[index] ^= (byte) (length * 31 + index);
          }
          edited.writeBytes(changed);
          edited.write(content, to, content.length - to);
        }
      }
      return edited.toByteArray();
    }
  }

  @Property(tries = 600, seed = "1")
  void read_damagedFixture_keepsItsPromises(
      @ForAll("fixtures") String fixture, @ForAll("edits") List<Edit> edits) {
    byte[] content = Fixtures.bytes(fixture);
    for (Edit edit : edits) {
      content = edit.apply(content);
    }

    Fixtures.Result result = Fixtures.read(content);

    assertThat(result.format()).isNotBlank();
    result.articles().forEach(MutationTest::assertWellFormed);
  }

  private static void assertWellFormed(Article article) {
    assertThat(article.paragraphs())
        .isNotEmpty()
        .allSatisfy(
            paragraph -> {
              assertThat(paragraph).isNotBlank().isEqualTo(paragraph.strip());
              assertVisible(paragraph);
            });
    assertVisible(article.title());
    assertVisible(article.byline());
    assertVisible(article.publisher().guid());
    article.publisher().keywords().forEach(MutationTest::assertVisible);
  }

  private static void assertVisible(String text) {
    assertThat(text.codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF);
  }

  @Provide
  Arbitrary<String> fixtures() {
    return Arbitraries.of(Fixtures.NAMES);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 60),
            Arbitraries.of(TOKENS))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
