package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.wire.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit at its boundary: what is just within is read, one more is refused by its code. */
final class LimitsTest {

  private static final String TEXT =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade, its chairman said.";
  private static final String ITEM = "{\"headline\":\"Pier\",\"body\":\"" + TEXT + "\"}";

  @Test
  void maximumBytes_oneMore_isTooLarge() {
    byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
    Limits exact = Limits.STANDARD.withMaximumBytes(content.length);
    Limits less = Limits.STANDARD.withMaximumBytes(content.length - 1);

    assertThat(read(content, exact).articles()).hasSize(1);
    assertThat(read(content, less).format()).isEqualTo("TOO_LARGE");
    assertThat(read(content, less).message())
        .isEqualTo("expected at most " + (content.length - 1) + " bytes, found more");
  }

  @Test
  void maximumBytes_countsWhatIsPacked() throws IOException {
    byte[] packed = Fixtures.gzip(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(read(packed, Limits.STANDARD.withMaximumBytes(TEXT.length())).articles()).hasSize(1);
    assertThat(read(packed, Limits.STANDARD.withMaximumBytes(TEXT.length() - 1)).format())
        .isEqualTo("TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n%s", "[%s,%s,%s]", "{\"items\":[%s,%s,%s]}"})
  void maximumItems_oneMore_endsTheFileAndKeepsThoseBefore(String list) {
    byte[] content = list.formatted(ITEM, ITEM, ITEM).getBytes(StandardCharsets.UTF_8);

    assertThat(read(content, Limits.STANDARD.withMaximumItems(3)).refusals()).isEmpty();
    Fixtures.Result cut = read(content, Limits.STANDARD.withMaximumItems(2));
    assertThat(cut.articles()).hasSize(2);
    assertThat(cut.refusals()).containsExactly("the rest of the file: TOO_MANY_ITEMS");
  }

  @Test
  void maximumItems_countsRefusedItemsToo() {
    String picture = "{\"type\":\"picture\",\"headline\":\"Pier\"}";
    byte[] content = (picture + "\n" + ITEM + "\n" + ITEM).getBytes(StandardCharsets.UTF_8);

    assertThat(read(content, Limits.STANDARD.withMaximumItems(2)).articles()).hasSize(1);
  }

  @Test
  void maximumItems_countsAttachmentsOfAMail() {
    StringBuilder mail =
        new StringBuilder(
            "From: a@wire.example\nTo: b@wire.example\nSubject: Pier\nContent-Type: multipart/mixed;"
                + " boundary=b\n\n");
    for (int part = 0; part < 5; part++) {
      mail.append("--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=p")
          .append(part)
          .append(".txt\n\n")
          .append(TEXT.replace("Tuesday", "day " + part))
          .append('\n');
    }
    byte[] content = mail.append("--b--\n").toString().getBytes(StandardCharsets.UTF_8);

    Fixtures.Result cut = read(content, Limits.STANDARD.withMaximumItems(3));
    assertThat(cut.articles()).hasSize(3);
    assertThat(cut.refusals()).contains("the rest of the file: TOO_MANY_ITEMS");
  }

  @Test
  void maximumDepth_ofXml_isTooDeepOneLevelMore() {
    Limits limits = new Limits(1 << 20, 1 << 20, 10, 20, 1000, 1000, 10_000, 200);

    assertThat(read(nested(17), limits).articles()).hasSize(1);
    assertThat(read(nested(18), limits).format()).isEqualTo("TOO_DEEP");
  }

  private static byte[] nested(int levels) {
    String xml =
        "<nitf><body><body.content>"
            + "<div>".repeat(levels)
            + TEXT
            + "</div>".repeat(levels)
            + "</body.content></body></nitf>";
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"10, NO_ARTICLE", "11, TOO_DEEP"})
  void maximumDepth_ofJson_isTooDeepOneLevelMore(int levels, String code) {
    Limits limits = new Limits(1 << 20, 1 << 20, 10, 10, 1000, 1000, 10_000, 200);
    byte[] json =
        ("{\"a\":".repeat(levels) + "1" + "}".repeat(levels)).getBytes(StandardCharsets.UTF_8);

    assertThat(read(json, limits).format()).isEqualTo(code);
  }

  @Test
  void maximumCharacters_oneMore_isTooLarge() {
    byte[] content = ITEM.getBytes(StandardCharsets.UTF_8);

    assertThat(read(content, characters(TEXT.length())).articles()).hasSize(1);
    Fixtures.Result over = read(content, characters(TEXT.length() - 1));
    assertThat(over.format()).isEqualTo("TOO_LARGE");
    assertThat(over.message())
        .contains("a text of " + TEXT.length() + " characters", "at most " + (TEXT.length() - 1));
  }

  private static Limits characters(int most) {
    return new Limits(1 << 20, 1 << 20, 10, 100, 1000, 1000, most, 200);
  }

  @Test
  void maximumTags_oneMore_isTooLarge() {
    Limits limits = new Limits(1 << 20, 1 << 20, 10, 100, 1000, 10, 10_000, 200);
    String page = "<html><body><p>" + TEXT + "</p><p>" + TEXT + "</p></body></html>";

    assertThat(read((page + "<br><br>").getBytes(StandardCharsets.UTF_8), limits).articles())
        .hasSize(1);
    Fixtures.Result over = read((page + "<br><br><br>").getBytes(StandardCharsets.UTF_8), limits);
    assertThat(over.message()).isEqualTo("expected at most 10 tags in a page, found 11");
  }

  @Test
  void maximumExpansion_bombInsideALayer_isRefused() throws IOException {
    byte[] bomb = Fixtures.gzip(Fixtures.gzip(new byte[40 << 20]));

    assertThat(read(bomb, Limits.STANDARD).format()).isEqualTo("EXPANSION_RATIO");
  }

  @Test
  void gzip_twoLayersAreUnpackedAndThreeRefused() throws IOException {
    byte[] two = Fixtures.gzip(Fixtures.gzip(TEXT.getBytes(StandardCharsets.UTF_8)));

    assertThat(read(two, Limits.STANDARD).articles()).hasSize(1);
    assertThat(read(Fixtures.gzip(two), Limits.STANDARD).message())
        .isEqualTo("expected gzip at most 2 layers deep, found more");
  }

  @Test
  void gzip_cutOffOrDamaged_isMalformedInOurWords() throws IOException {
    byte[] packed = Fixtures.gzip((TEXT + "\n").repeat(200).getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length - 12);
    byte[] damaged = packed.clone();
    damaged[packed.length - 6] ^= 0x55;

    assertThat(read(cut, Limits.STANDARD).message())
        .isEqualTo("expected a whole gzip file, found one that is cut off");
    assertThat(read(damaged, Limits.STANDARD).message())
        .isEqualTo("expected a whole gzip file, found one with damaged bytes");
  }

  private static Fixtures.Result read(byte[] content, Limits limits) {
    return Fixtures.read(content, new ArticleReader(limits));
  }
}
