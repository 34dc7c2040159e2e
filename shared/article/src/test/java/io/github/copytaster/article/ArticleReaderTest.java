package io.github.copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copytaster.article.wire.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class ArticleReaderTest {

  private static final String BODY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that has divided the town for a decade.\n"
          + "Work is to begin in spring, the mayor said, and will cost about four million pounds.";

  private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

  /** README promises TOO_LARGE; every file of one item came out as NO_ARTICLE instead. */
  @Test
  void read_oneItemBeyondTheLimit_isRejectedByItsOwnCode() throws IOException {
    String sentence = "The council voted on Monday to rebuild the pier. ";
    byte[] content =
        sentence.repeat(2_100_000 / sentence.length()).getBytes(StandardCharsets.UTF_8);

    ReadOutcome outcome =
        new ArticleReader(Limits.STANDARD).read(new ByteArrayInputStream(content), article -> {});

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> assertThat(rejected.code()).isEqualTo(RejectionCode.TOO_LARGE));
  }

  @Test
  void read_plainText_findsHeadlineAndBody() throws IOException {
    Article article = one("Council votes to rebuild ferry pier\n\n" + BODY);

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void read_headerLineAndDateline_areKeptApart() throws IOException {
    Article article =
        one(
            " date 2026-01-12 403\nPier to be rebuilt after long dispute\nWESTMOUTH (AP) — "
                + BODY);

    assertThat(article.published().value()).isEqualTo("2026-01-12");
    assertThat(article.published().precision()).isEqualTo(PublicationTime.Precision.DAY);
    assertThat(article.agency()).isEqualTo("AP");
    assertThat(article.dateline()).isEqualTo("WESTMOUTH");
    assertThat(article.leadPrefix()).isEqualTo("WESTMOUTH (AP) — ");
    assertThat(article.paragraphs().get(0)).startsWith("The harbour council");
    assertThat(article.dropped()).extracting(DroppedText::reason).contains("header-line");
  }

  @Test
  void read_teasersAfterLegalLine_areDropped() throws IOException {
    Article article =
        one(
            "Pier to be rebuilt after long dispute\n"
                + BODY
                + " (MENAFN)\n"
                + "Legal Disclaimer: we provide this information as is.\n"
                + "Elsewhere, a brewery in the hills has been sold to a rival for an unknown sum.");

    assertThat(article.body()).doesNotContain("brewery").doesNotContain("Disclaimer");
    assertThat(article.dropped())
        .extracting(DroppedText::reason)
        .contains("legal-line", "after-the-end", "agency-tag");
  }

  @Test
  void read_html_dropsNavigation() throws IOException {
    Article article =
        one(
            "<!doctype html><html lang=en><head><title>Pier to be rebuilt | Westmouth Echo</title>"
                + "</head><body><nav><a href=/>Home</a></nav><article><h1>Pier to be rebuilt</h1><p>"
                + BODY.replace("\n", "</p><p>")
                + "</p></article><footer>Contact us</footer></body></html>");

    assertThat(article.title()).isEqualTo("Pier to be rebuilt");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.body()).doesNotContain("Home").doesNotContain("Contact");
  }

  /** A box that says "Advertisement" between two paragraphs was one, and became evidence. */
  @Test
  void read_htmlWithALabelBetweenParagraphs_dropsIt() throws IOException {
    Article article =
        one(
            "<!doctype html><html lang=en><head><title>Pier to be rebuilt</title></head><body>"
                + "<h1>Pier to be rebuilt</h1><p>"
                + BODY.replace("\n", "</p><div class=box>Advertisement</div><p>")
                + "</p><p>© 2026 Westmouth Echo. All rights reserved.</p></body></html>");

    assertThat(article.body()).doesNotContain("Advertisement").doesNotContain("reserved");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_ninjs_keepsThePublishersData() throws IOException {
    Article article =
        one(
            "{\"uri\":\"urn:example:pier:1\",\"pubstatus\":\"canceled\",\"headline\":\"Pier\","
                + "\"versioncreated\":\"2026-01-12T09:30:00Z\",\"body_text\":\""
                + BODY.replace("\n", "\\n")
                + "\"}");

    assertThat(article.publisher().guid()).isEqualTo("urn:example:pier:1");
    assertThat(article.publisher().status()).isEqualTo(PublisherData.Status.CANCELED);
    assertThat(article.published().value()).isEqualTo("2026-01-12T09:30:00Z");
  }

  @Test
  void read_nitfWithDoctype_isRead() throws IOException {
    Article article =
        one(
            "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf><body><body.head>"
                + "<hedline><hl1>Pier</hl1></hedline></body.head><body.content><p>"
                + BODY.replace("\n", "</p><p>")
                + "</p></body.content></body></nitf>");

    assertThat(article.title()).isEqualTo("Pier");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void read_jsonLines_givesAnArticleEach() throws IOException {
    String line = "{\"title\":\"Pier\",\"text\":\"" + BODY.replace("\n", "\\n") + "\"}\n";
    List<Article> articles = new ArrayList<>();

    ReadOutcome outcome = reader.read(stream(line + line + line), articles::add);

    assertThat(articles).hasSize(3);
    assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
  }

  @Test
  void read_windows1252_isDecoded() throws IOException {
    byte[] bytes = ("Café pier “reopens”\n" + BODY).getBytes(Charset.forName("windows-1252"));

    assertThat(read(bytes).get(0).title()).isEqualTo("Café pier “reopens”");
  }

  @Test
  void read_gzip_isUnpacked() throws IOException {
    assertThat(read(Fixtures.gzip(("Pier\n" + BODY).getBytes(StandardCharsets.UTF_8)))).hasSize(1);
  }

  @Test
  void read_gzipBomb_isRefused() throws IOException {
    assertThat(rejection(Fixtures.gzip(new byte[60 << 20])))
        .isEqualTo(RejectionCode.EXPANSION_RATIO);
  }

  @Test
  void read_billionLaughs_isRefused() throws IOException {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a0 \"ha\">");
    for (int level = 1; level < 12; level++) {
      bomb.append("<!ENTITY a").append(level).append(" \"");
      bomb.append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]><nitf><p>&a11;</p></nitf>");

    assertThat(rejection(bomb.toString().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(RejectionCode.EXPANSION_RATIO);
  }

  @Test
  void read_externalEntity_isNotFetched() throws IOException {
    String text =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf>"
            + "<body><body.content><p>&x;"
            + BODY.replace("\n", "</p><p>")
            + "</p></body.content></body></nitf>";

    assertThat(one(text).body()).doesNotContain("root:");
  }

  @Test
  void read_deepXml_isRefused() throws IOException {
    String deep = "<nitf>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</nitf>";

    assertThat(rejection(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo(RejectionCode.TOO_DEEP);
  }

  /** A header pattern over the whole block once took 29 s on a real mail with long folded lines. */
  @Test
  void read_manyFoldedHeaderLines_isReadInBoundedTime() {
    String header = "Received: by example;\n" + (" x".repeat(40) + "\n").repeat(3_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> read((header + "no header\n\n" + BODY).getBytes(StandardCharsets.UTF_8)));
  }

  /** XHTML inside NewsML-G2 once made the sniffer take the wire for a web page. */
  @Test
  void read_newsMlG2WithXhtmlBody_isWire() throws IOException {
    Article article =
        one(
            "<?xml version=\"1.0\"?><newsItem guid=\"tag:example.org,2026:pier\"><contentMeta>"
                + "<headline>Pier</headline></contentMeta><contentSet><inlineXML><html><body><p>"
                + BODY.replace("\n", "</p><p>")
                + "</p></body></html></inlineXML></contentSet></newsItem>");

    assertThat(article.title()).isEqualTo("Pier");
    assertThat(article.publisher().guid()).isEqualTo("tag:example.org,2026:pier");
  }

  @Test
  void read_indentedJsonArray_givesAnArticleEach() throws IOException {
    String item = "{\"title\":\"Pier\",\"text\":\"" + BODY.replace("\n", "\\n") + "\"}";

    assertThat(read(("[\n  " + item + ",\n  " + item + "\n]").getBytes(StandardCharsets.UTF_8)))
        .hasSize(2);
  }

  @Test
  void read_emptyFile_isRefused() throws IOException {
    assertThat(rejection(new byte[0])).isEqualTo(RejectionCode.EMPTY);
  }

  /** Of a file without any article only the first item's reason was kept. */
  @Test
  void read_severalItemsAndNoneAnArticle_keepsTheReasonOfEach() throws IOException {
    ReadOutcome outcome =
        reader.read(
            stream(
                "{\"guid\":\"a\",\"title\":\"Pier\"}\n{\"type\":\"picture\",\"title\":\"Pier\"}\n"),
            article -> {});

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> {
              assertThat(rejected.refused())
                  .extracting(ReadOutcome.Refusal::item)
                  .containsExactly("a", "item 2");
              assertThat(rejected.message()).endsWith(rejected.refused().get(0).message());
            });
  }

  @Test
  void read_tenThousandItemsAndNoneAnArticle_keepsAThousandReasons() throws IOException {
    ReadOutcome outcome =
        reader.read(stream("{\"title\":\"Pier\"}\n".repeat(5_000)), article -> {});

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> assertThat(rejected.refused()).hasSize(ReadOutcome.Rejected.MOST_REFUSED));
  }

  @Test
  void read_tableOfNumbers_isNoArticle() throws IOException {
    assertThat(rejection("10 20 30 40 50 60\n".repeat(20).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(RejectionCode.NO_ARTICLE);
  }

  @Test
  void read_overTheLimit_isRefused() throws IOException {
    ArticleReader small = new ArticleReader(Limits.STANDARD.withMaximumBytes(100));

    ReadOutcome outcome = small.read(stream(BODY), article -> {});

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> assertThat(rejected.code()).isEqualTo(RejectionCode.TOO_LARGE));
  }

  @Property(tries = 300, seed = "1")
  void read_anyBytes_neverThrows(@ForAll byte[] bytes) throws IOException {
    for (Article article : read(bytes)) {
      assertThat(article.paragraphs())
          .allSatisfy(paragraph -> assertThat(paragraph).isNotBlank().doesNotContain("\n"));
    }
  }

  @Test
  void read_everyWireFileAndItsMutations_neverThrows() throws IOException {
    Path wire = Path.of("../../../shared/data/wire");
    Assumptions.assumeTrue(
        Files.isDirectory(wire), "the real wire files in ../shared/data/wire are not here");
    Random random = new Random(7);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(wire)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      read(bytes);
      for (int mutation = 0; mutation < 3 && bytes.length > 0; mutation++) {
        byte[] damaged = bytes.clone();
        for (int flip = 0; flip < 20; flip++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        read(damaged);
      }
    }
    assertThat(files).hasSizeGreaterThan(50);
  }

  private Article one(String text) throws IOException {
    List<Article> articles = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  private List<Article> read(byte[] bytes) throws IOException {
    List<Article> articles = new ArrayList<>();
    reader.read(new ByteArrayInputStream(bytes), articles::add);
    return articles;
  }

  private RejectionCode rejection(byte[] bytes) throws IOException {
    ReadOutcome outcome = reader.read(new ByteArrayInputStream(bytes), article -> {});
    assertThat(outcome).isInstanceOf(ReadOutcome.Rejected.class);
    return ((ReadOutcome.Rejected) outcome).code();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
