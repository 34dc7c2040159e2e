package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies whose format says that they are the story: what of their markup is text. */
final class MarkedUpTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The council voted.</p><p>Work begins.</p>",
        "<div>The council voted.<div>Work begins.</div></div>",
        "The council voted.<br><br>Work begins.",
        "The council voted.<br>Work begins.",
        "<ul><li>The council voted.</li><li>Work begins.</li></ul>",
        "<blockquote>The council voted.</blockquote>Work begins.",
        "<section><p>The council voted.</p></section><article>Work begins.</article>",
        "<body.content><block><p>The council voted.</p><p>Work begins.</p></block></body.content>",
        "<p>The council voted.<p>Work begins.",
        "<details><summary>The council voted.</summary>Work begins.</details>",
        "&lt;p&gt;The council voted.&lt;/p&gt;&lt;p&gt;Work begins.&lt;/p&gt;"
      })
  void html_blocksAndBreaks_areParagraphs(String source) {
    assertThat(MarkedUpText.html(source, "").paragraphs())
        .containsExactly("The council voted.", "Work begins.");
  }

  @Test
  void html_inlineMarkup_partsNoWords() {
    assertThat(
            MarkedUpText.html("<p>The <b>coun</b>cil <a href='x'>voted</a> <i>again</i>.</p>", "")
                .paragraphs())
        .containsExactly("The council voted again.");
  }

  /** A break inside a sentence is the writer's line end and no paragraph. */
  @Test
  void html_breakBeforeASmallLetter_goesOn() {
    assertThat(MarkedUpText.html("<p>The council<br>voted.<br>Work begins.</p>", "").paragraphs())
        .containsExactly("The council voted.", "Work begins.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<figure><img src=x><figcaption>The pier at dawn</figcaption></figure> | caption | The pier"
            + " at dawn",
        "<p class='wp-caption-text'>The pier at dawn</p> | caption | The pier at dawn",
        "<media media-type='image'><media-caption>The pier</media-caption></media> | caption | The"
            + " pier",
        "<nav><a href=x>Home</a></nav> | navigation | Home",
        "<aside>See the plan</aside> | navigation | See the plan",
        "<div hidden>Draft</div> | hidden | Draft",
        "<ednote>Adds quote</ednote> | note | Adds quote",
        "<div class='contactinfo'>Call us</div> | contact | Call us",
        "<h2>Pier vote</h2> | headline | Pier vote"
      })
  void html_besideTheStory_isDroppedWithItsReason(String source, String reason, String text) {
    MarkedUpText story = MarkedUpText.html("<p>The council voted.</p>" + source, "Pier vote");

    assertThat(story.paragraphs()).containsExactly("The council voted.");
    assertThat(story.dropped()).containsExactly(new DroppedText(text, reason));
  }

  /** "20264m": the cells of a table ran together in what was dropped. */
  @Test
  void html_tableOfFigures_isDroppedWithItsCellsApart() {
    MarkedUpText story =
        MarkedUpText.html(
            "<p>It"
                + " voted.</p><table><tr><td>2026</td><td>4m</td></tr><tr><td>2027</td><td>5m</td></tr></table>",
            "");

    assertThat(story.dropped()).containsExactly(new DroppedText("2026 4m 2027 5m", "table"));
  }

  @Test
  void html_tableThatLaysOutProse_isText() {
    String prose =
        "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier of the"
            + " town.";

    assertThat(MarkedUpText.html("<table><tr><td>" + prose + "</td></tr></table>", "").paragraphs())
        .containsExactly(prose);
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "template", "noscript", "iframe", "svg", "object"})
  void html_whatNoReaderSees_isNoText(String element) {
    MarkedUpText story =
        MarkedUpText.html("<p>It voted.</p><" + element + ">var pier = 1;</" + element + ">", "");

    assertThat(story.paragraphs()).containsExactly("It voted.");
    assertThat(story.dropped()).isEmpty();
  }

  @Test
  void html_otherHeadings_areText() {
    assertThat(MarkedUpText.html("<h2>Money</h2><p>It voted.</p>", "Pier vote").paragraphs())
        .containsExactly("Money", "It voted.");
  }

  @Test
  void html_escapedTwice_isUnescapedTwice() {
    assertThat(MarkedUpText.html("<p>4 o&amp;#39;clock &amp;amp; later</p>", "").paragraphs())
        .containsExactly("4 o'clock & later");
  }

  @Test
  void html_preformatted_isJoinedLikeATeletype() {
    String wire =
        """
        <pre>
           The harbour council of Westmouth voted on Tuesday to
        rebuild the old ferry pier of the town at last.
           Work is to begin in spring, the mayor said after the
        vote of the council.
        </pre>
        """;

    assertThat(MarkedUpText.html(wire, "").paragraphs()).hasSize(2);
  }

  @Test
  void html_plainTextInAFieldForHtml_isPlain() {
    assertThat(MarkedUpText.html("Fish &amp; chips &lt; 5\n\nWork begins.", "").paragraphs())
        .containsExactly("Fish & chips < 5", "Work begins.");
  }

  @Test
  void of_cdataWithMarkup_isParsed() {
    assertThat(
            MarkedUpText.of(
                    Jsoup.parse(
                            "<content><![CDATA[<p>It voted.</p><p>Work begins.</p>]]></content>",
                            org.jsoup.parser.Parser.xmlParser())
                        .child(0),
                    "")
                .paragraphs())
        .containsExactly("It voted.", "Work begins.");
  }

  @Property(tries = 500, seed = "1")
  void html_anySource_givesLinesThatAreNeverBlank(@ForAll String source) {
    MarkedUpText story = MarkedUpText.html("<p>" + source + "</p>" + source, "");

    assertThat(
            Stream.concat(
                story.paragraphs().stream(), story.dropped().stream().map(DroppedText::text)))
        .allSatisfy(
            line -> assertThat(line).isNotBlank().doesNotContain("\n").isEqualTo(line.strip()));
  }
}
