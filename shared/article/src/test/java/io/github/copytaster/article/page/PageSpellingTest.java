package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.block.Block;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page in the many ways that HTML can be written: the same blocks and the same facts. */
final class PageSpellingTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Café on the pier reopens | Westmouth Echo</title>
      <meta name="author" content="Anna Ross"><meta name="keywords" content="pier, café">
      <meta property="article:published_time" content="2026-01-12T09:30:00Z">
      <link rel="canonical" href="https://echo.example/pier"></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Café on the pier reopens</h1>
      <p>The café on the old ferry pier opened again on Tuesday.</p>
      <p>Its owner had waited “for a decade”, she said.</p></article></body></html>
      """;
  private static final Pattern TAG = Pattern.compile("</?[a-z]\\w*");
  private static final Pattern NAME = Pattern.compile(" ([a-z]+)=\"");

  private static final Page PLAIN = Page.of(PAGE);

  @Test
  void of_tagsInCapitals_isTheSame() {
    assertSame(TAG.matcher(PAGE).replaceAll(tag -> tag.group().toUpperCase(Locale.ROOT)));
  }

  @Test
  void of_attributesInCapitals_isTheSame() {
    assertSame(NAME.matcher(PAGE).replaceAll(PageSpellingTest::capitals));
  }

  @Test
  void of_otherOrNoQuotes_isTheSame() {
    assertSame(PAGE.replaceAll("=\"([^\"]*)\"", "='$1'"));
    assertSame(PAGE.replaceAll("=\"([^\" ,]*)\"", "=$1"));
  }

  @Test
  void of_entitiesForLetters_isTheSame() {
    assertSame(PAGE.replace("é", "&eacute;").replace("“", "&ldquo;").replace("”", "&#8221;"));
    assertSame(PAGE.replace("é", "&#xE9;").replace("“", "&#x201c;").replace("”", "&#148;"));
  }

  @Test
  void of_commentsAnywhere_isTheSame() {
    assertSame(
        PAGE.replace("<p>", "<!-- <p>ad</p> --><p>").replace("The café", "The ca<!-- -->fé"));
  }

  @Test
  void of_whiteSpaceBetweenAndInside_isTheSame() {
    assertSame(PAGE.replace(">\n", ">").replace("on the", "on\n\t the"));
    assertSame(PAGE.replace("\n", "\r\n"));
  }

  @Test
  void of_endTagsLeftOut_isTheSame() {
    assertSame(PAGE.replace("</p>", "").replace("</body></html>", ""));
  }

  @Test
  void of_inlineMarkup_changesNoWord() {
    Page marked = Page.of(PAGE.replace("old ferry", "<i>old</i> <em>fer<b>ry</b></em>"));

    assertThat(texts(marked)).isEqualTo(texts(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var a = '<p>no text</p>';</script>",
        "<style>p { color: red }</style>",
        "<template><p>no text</p></template>",
        "<noscript>Switch on scripts</noscript>",
        "<svg><text>no text</text></svg>"
      })
  void of_whatIsNoText_isNoBlock(String silent) {
    assertThat(texts(Page.of(PAGE.replace("<h1>", silent + "<h1>")))).isEqualTo(texts(PLAIN));
  }

  /** The same fact is written into pages in many places, of which the surest counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta name=\"date\" content=\"2026-01-12\">|2026-01-12|meta",
        "<meta name=\"DC.Date.Issued\" content=\"2026-01-12T09:30\">|2026-01-12T09:30|meta",
        "<meta itemprop=\"datePublished\" content=\"2026-01-12\">|2026-01-12|meta",
        "<time itemprop=\"datePublished\""
            + " datetime=\"2026-01-12T09:30Z\">today</time>|2026-01-12T09:30:00Z|itemprop",
        "<time datetime=\"2026-01-12\">12 Jan</time>|2026-01-12|time-element",
        "<abbr class=\"published\" title=\"2026-01-12\">Monday</abbr>|2026-01-12|itemprop",
        "<link rel=\"canonical\" href=\"https://echo.example/2026/01/12/pier\">|2026-01-12|url",
        "<link rel=\"canonical\" href=\"https://echo.example/2026/jan/12/pier\">|2026-01-12|url",
        "<h1>Pier</h1><p>12 January 2026</p>|2026-01-12|text",
        "<p>Posted 12/31/2026</p><h1>Pier</h1>|2026-12-31|text"
      })
  void of_dateInAnyPlace_saysWhereItStood(String html, String value, String foundIn) {
    Page page = Page.of("<html><body>" + html + "</body></html>");

    assertThat(page.published().value()).isEqualTo(value);
    assertThat(page.published().foundIn()).isEqualTo(foundIn);
  }

  /** A date that may be read in two ways, is impossible or is not near the headline, is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Pier</h1><p>05/04/2026</p>",
        "<meta name=\"date\" content=\"2026-13-45\">",
        "<meta name=\"date\" content=\"soon\">",
        "<time datetime=\"\">now</time>",
        "<p>12 January 2026</p>",
        "<link rel=\"canonical\" href=\"https://echo.example/2026/pier\">"
      })
  void of_noCertainDate_isUndated(String html) {
    assertThat(Page.of("<html><body>" + html + "</body></html>").published().value()).isEmpty();
  }

  /** A template that left the address out hid the one that was there. */
  @Test
  void of_canonicalAddressThatIsEmpty_givesWayToTheSocialOne() {
    Page page =
        Page.of(
            "<link rel=canonical href=\"\"><meta property=og:url content=https://echo.example/a>");

    assertThat(page.url()).isEqualTo("https://echo.example/a");
  }

  private static String capitals(MatchResult attribute) {
    return " " + attribute.group(1).toUpperCase(Locale.ROOT) + "=\"";
  }

  private static void assertSame(String written) {
    Page page = Page.of(written);

    assertThat(written).isNotEqualTo(PAGE);
    assertThat(texts(page)).isEqualTo(texts(PLAIN));
    assertThat(page.title()).isEqualTo(PLAIN.title());
    assertThat(page.byline()).isEqualTo("Anna Ross");
    assertThat(page.published()).isEqualTo(PLAIN.published());
    assertThat(page.languageTag()).isEqualTo("en-GB");
    assertThat(page.keywords()).containsExactly("pier", "café");
    assertThat(page.url()).isEqualTo("https://echo.example/pier");
  }

  private static List<String> texts(Page page) {
    return page.blocks().stream().map(Block::text).toList();
  }
}
