package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page is cut into lines. */
final class BlockWalkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>one</p><p>two</p>|one;two",
        "<p>one<br>two</p>|one;two",
        "<p>one<br><br>two</p>|one;two",
        "<div>one<p>two</p>three</div>|one;two;three",
        "<p>o<b>n</b>e</p>|one",
        "<p>one <em>two</em> three</p>|one two three",
        "<p>one<span> two</span></p>|one two",
        "one<hr>two|one;two",
        "<ul><li>one<li>two</ul>|one;two",
        "<table><tr><td>one<td>two</table>|one;two",
        "<p>one<script>var x;</script> two</p>|one two",
        "<p>one<!-- no -->two</p>|onetwo",
        "<p>one</p><noscript><p>no</p></noscript>|one",
        "<dl><dt>one<dd>two</dl>|one;two",
        "<select><option>one<option>two</select>|one;two",
        "<p>a &lt; b &amp; c</p>|a < b & c"
      })
  void of_markup_isCutWhereALineEnds(String html, String lines) {
    assertThat(walk(html)).extracting(RawBlock::text).containsExactly(lines.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one  two</p>",
        "<p>\n one\n two \n</p>",
        "<p>one&nbsp;two</p>",
        "<p>one&nbsp;&nbsp; two&nbsp;</p>",
        "<p>one&#8195;two</p>",
        "<p>one\ttwo</p>"
      })
  void of_whiteSpaceOfAnyKind_isOneSpace(String html) {
    assertThat(walk(html)).extracting(RawBlock::text).containsExactly("one two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p></p>", "<p>&nbsp;</p>", "<div><br><hr></div>", "<!-- x -->"})
  void of_pageWithoutWords_hasNoBlocks(String html) {
    assertThat(walk(html)).isEmpty();
  }

  @Test
  void of_links_areCountedWithTheirShareOfTheSigns() {
    RawBlock block = walk("<p><a href='/a'>four</a> and <a href='/b'>nine</a></p>").get(0);

    assertThat(block.links()).isEqualTo(2);
    assertThat(block.linkShare()).isCloseTo(8f / 13, within(0.001f));
    assertThat(block.boldShare()).isZero();
    assertThat(block.words()).isEqualTo(3);
  }

  @Test
  void of_boldWords_areTheirShareOfTheSigns() {
    RawBlock block = walk("<p><strong>By</strong> Ada</p>").get(0);

    assertThat(block.boldShare()).isCloseTo(2f / 6, within(0.001f));
  }

  @Test
  void of_linkAroundSeveralBlocks_isAShareOfEach() {
    List<RawBlock> blocks = walk("<a href='/'><div>Pier</div><div>Ferry</div></a><p>End</p>");

    assertThat(blocks).extracting(RawBlock::linkShare).containsExactly(1f, 1f, 0f);
  }

  @Test
  void of_textBehindAnInnerBlock_standsInTheOuterOneAgain() {
    List<RawBlock> blocks = walk("<div class='outer'>one<p>two</p>three</div>");

    assertThat(blocks.get(0).holder()).isSameAs(blocks.get(2).holder());
    assertThat(blocks.get(1).holder().above()).containsSame(blocks.get(0).holder());
    assertThat(blocks.get(1).holder().kind).isEqualTo(ElementKind.PARAGRAPH);
  }

  @Test
  void of_moreBlocksThanAsked_areTheFirst() {
    assertThat(BlockWalk.of(Jsoup.parse("<p>a</p><p>b</p><p>c</p><p>d</p>"), 2))
        .extracting(RawBlock::text)
        .containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>The council voted to rebuild the old pier today</p>|true",
        "<p>Seven words are too few for it</p>|false",
        "<p><a>The council voted to rebuild the old</a> pier today</p>|false"
      })
  void isRunningText_eightWordsMostlyUnlinked_is(String html, boolean running) {
    assertThat(walk(html).get(0).isRunningText()).isEqualTo(running);
  }

  @Property(tries = 500, seed = "1")
  void of_anyMarkup_givesLinesWithTheirShares(@ForAll("markup") String html) {
    for (RawBlock block : walk(html)) {
      assertThat(block.text())
          .isNotBlank()
          .doesNotContain("\n", "  ")
          .isEqualTo(block.text().strip());
      assertThat(block.linkShare()).isBetween(0f, 1f);
      assertThat(block.boldShare()).isBetween(0f, 1f);
    }
  }

  @Property(tries = 500, seed = "1")
  void of_anyMarkup_losesNoWord(@ForAll("markup") String html) {
    String all = String.join("", walk(html).stream().map(RawBlock::text).toList());

    assertThat(all.replace(" ", ""))
        .isEqualTo(Jsoup.parse(html).body().wholeText().replaceAll("\\s", ""));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a href='/'>",
            "</a>",
            "<br>",
            "pier",
            " ferry ",
            "\n",
            "<span>",
            "</span>",
            "<li>",
            "<h1>",
            "</h1>")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static List<RawBlock> walk(String html) {
    return BlockWalk.of(Jsoup.parse(html), 1000);
  }
}
