package io.github.copytaster.article.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.article.Article;
import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.wire.Fixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no text but a tree, as editors, content systems and page builders store them. */
final class BodyTreeTest {

  private static final String FIRST =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.";
  private static final String SECOND =
      "Work is to begin in spring, the mayor said, and the county pays most of it.";

  /**
   * All of these were "an object without a body": the text was there, one level deeper than any
   * field name was looked for.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"body\":{\"paragraphs\":[\"%1\",\"%2\"]}",
        "\"body\":{\"paragraphs\":[{\"text\":\"%1\"},{\"text\":\"%2\"}]}",
        "\"content\":{\"html\":\"<p>%1</p><p>%2</p>\"}",
        "\"content\":{\"html\":\"<p>%1</p><p>%2</p>\",\"text\":\"%1 %2\"}",
        "\"sections\":[{\"text\":\"%1\"},{\"text\":\"%2\"}]",
        "\"body\":{\"sections\":[{\"paragraphs\":[\"%1\"]},{\"paragraphs\":[\"%2\"]}]}",
        "\"article\":{\"body\":{\"paragraphs\":[\"%1\",\"%2\"]}}",
        "\"body\":{\"data\":{\"html\":\"<p>%1</p><p>%2</p>\"}},\"source\":{\"id\":7}"
      })
  void read_bodyOneLevelDeeper_isFound(String body) {
    Article article = Fixtures.readText(item(body)).only();

    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Draft.js
        "{\"blocks\":[{\"key\":\"a\",\"type\":\"unstyled\",\"text\":\"%1\",\"inlineStyleRanges\":[]},"
            + "{\"key\":\"b\",\"type\":\"unstyled\",\"text\":\"%2\"}],\"entityMap\":{}}",
        // Editor.js
        "{\"time\":1768210200000,\"blocks\":[{\"type\":\"paragraph\",\"data\":{\"text\":\"%1\"}},"
            + "{\"type\":\"paragraph\",\"data\":{\"text\":\"%2\"}}],\"version\":\"2.22.2\"}",
        // ProseMirror and TipTap
        "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\","
            + "\"text\":\"%1\"}]},{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"%2\"}]}]}",
        // Contentful
        "{\"nodeType\":\"document\",\"data\":{},\"content\":[{\"nodeType\":\"paragraph\",\"content\":"
            + "[{\"nodeType\":\"text\",\"value\":\"%1\",\"marks\":[]}]},{\"nodeType\":\"paragraph\",\"content\":"
            + "[{\"nodeType\":\"text\",\"value\":\"%2\",\"marks\":[]}]}]}",
        // Slate
        "[{\"type\":\"paragraph\",\"children\":[{\"text\":\"%1\"}]},"
            + "{\"type\":\"paragraph\",\"children\":[{\"text\":\"%2\"}]}]",
        // Portable Text
        "[{\"_type\":\"block\",\"style\":\"normal\",\"children\":[{\"_type\":\"span\",\"text\":\"%1\"}]},"
            + "{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"%2\"}]}]"
      })
  void read_editorsTrees_giveTheirParagraphs(String body) {
    Article article = Fixtures.readText(item("\"body\":" + body)).only();

    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  /** A bold word or a link makes three pieces of one sentence, which are one paragraph. */
  @Test
  void read_piecesOfOneSentence_areOneParagraph() {
    String body =
        "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"The"
            + " harbour council of"
            + " \"},{\"type\":\"text\",\"text\":\"Westmouth\",\"marks\":[{\"type\":\"bold\"}]},{\"type\":\"text\",\"text\":\""
            + " voted on Tuesday\"},{\"type\":\"hardBreak\"},{\"type\":\"text\",\"text\":\"to"
            + " rebuild the old ferry pier.\"}]},"
            + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"%2\"}]}]}";

    assertThat(Fixtures.readText(item("\"body\":" + body)).only().paragraphs())
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void read_sectionsWithHeadings_keepTheHeadingsInTheirPlace() {
    Article article =
        Fixtures.readText(
                item(
                    "\"sections\":[{\"text\":\"%1\"},{\"heading\":\"Money from the county\","
                        + "\"text\":\"%2\"}]"))
            .only();

    assertThat(article.paragraphs()).containsExactly(FIRST, "Money from the county", SECOND);
  }

  /** Each has a title and a text, as sections have; without a title above them they are stories. */
  @Test
  void read_listOfWholeItems_isNoBody() {
    String item = "{\"title\":\"Pier vote\",\"text\":\"" + FIRST + " " + SECOND + "\"}";

    assertThat(Fixtures.readText("{\"content\":[" + item + "," + item + "]}").articles())
        .extracting(Article::title)
        .containsExactly("Pier vote", "Pier vote");
  }

  /** Embedded HTML was left out with the pictures: whole paragraphs of pasted stories were lost. */
  @Test
  void read_rawHtml_isTextLikeAnyOther() {
    Article article =
        elements(
            "{\"type\":\"text\",\"content\":\"%1\"}",
            "{\"type\":\"raw_html\",\"content\":\"<div"
                + " class='box'><p>%2</p><script>x()</script></div>\"}");

    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  /** Links to other stories in mid-text went without a trace; nothing may be lost silently. */
  @Test
  void read_linksPicturesAndPosts_areDroppedWithTheirReasons() {
    Article article =
        elements(
            "{\"type\":\"text\",\"content\":\"%1\"}",
            "{\"type\":\"interstitial_link\",\"content\":\"Storm destroys <b>ferry pier</b>\","
                + "\"url\":\"https://herald.example/storm\"}",
            "{\"type\":\"image\",\"caption\":\"The old pier at"
                + " dawn\",\"url\":\"https://herald.example/p.jpg\"}",
            "{\"type\":\"oembed_response\",\"url\":\"https://social.example/1\"}",
            "{\"type\":\"text\",\"content\":\"%2\"}",
            "{\"type\":\"link_list\",\"title\":\"More on the pier\",\"items\":[{\"content\":\"The"
                + " plan\"},{\"content\":\"The cost\"}]}",
            "{\"type\":\"divider\"}");

    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.dropped())
        .containsExactly(
            new DroppedText("Storm destroys ferry pier", "link"),
            new DroppedText("The old pier at dawn", "caption"),
            new DroppedText("https://social.example/1", "embed"),
            new DroppedText("More on the pier The plan The cost", "link"));
  }

  @Test
  void read_listsAndQuotes_areText() {
    Article article =
        elements(
            "{\"type\":\"text\",\"content\":\"%1\"}",
            "{\"type\":\"list\",\"list_type\":\"unordered\",\"items\":[{\"type\":\"text\",\"content\":\"The"
                + " pier is to be of stone.\"},{\"type\":\"text\",\"content\":\"The county pays"
                + " half.\"}]}",
            "{\"type\":\"quote\",\"content_elements\":[{\"type\":\"text\",\"content\":\"We are"
                + " glad.\"}],\"citation\":{\"content\":\"The mayor\"}}");

    assertThat(article.paragraphs())
        .containsExactly(
            FIRST, "The pier is to be of stone.", "The county pays half.", "We are glad.");
  }

  @Test
  void read_table_isDroppedWithAllItsCells() {
    Article article =
        elements(
            "{\"type\":\"text\",\"content\":\"%1 %2\"}",
            "{\"type\":\"table\",\"header\":[{\"content\":\"Year\"},{\"content\":\"Cost\"}],"
                + "\"rows\":[[{\"content\":\"2026\"},{\"content\":\"4m\"}]]}");

    assertThat(article.dropped()).containsExactly(new DroppedText("Year Cost 2026 4m", "table"));
  }

  @Test
  void read_editorJsPicture_keepsItsCaptionAsDropped() {
    Article article =
        Fixtures.readText(
                item(
                    "\"body\":{\"blocks\":[{\"type\":\"paragraph\",\"data\":{\"text\":\"%1"
                        + " %2\"}},{\"type\":\"image\",\"data\":{\"file\":{\"url\":\"x.jpg\"},\"caption\":\"The"
                        + " pier at dawn\"}}]}"))
            .only();

    assertThat(article.dropped()).containsExactly(new DroppedText("The pier at dawn", "caption"));
  }

  /** Lines of a piece without markup kept their blank lines only where no piece had any. */
  @Test
  void read_plainPieceBesideAMarkedUpOne_keepsItsParagraphs() {
    Article article =
        elements(
            "{\"type\":\"text\",\"content\":\"%1\\n\\n%2\"}",
            "{\"type\":\"text\",\"content\":\"<i>iPhones</i> were held up in the hall.\"}");

    assertThat(article.paragraphs())
        .containsExactly(FIRST, SECOND, "iPhones were held up in the hall.");
  }

  @Test
  void read_adHocTree_saysWhichFieldItCameFrom() {
    assertThat(
            Fixtures.readText(
                    item("\"Body\":{\"paragraphs\":[\"%1\",\"%2\"]}")
                        .replace("\"headline\"", "\"Title\""))
                .format())
        .isEqualTo("json (Title, Body)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"body\":{}",
        "\"body\":[]",
        "\"body\":{\"paragraphs\":[]}",
        "\"body\":{\"paragraphs\":[null,\"\",\" \"]}",
        "\"body\":[{\"type\":\"image\",\"caption\":\"The pier\"}]",
        "\"sections\":[{\"id\":7,\"links\":[{\"href\":\"x\"}]}]"
      })
  void read_treeWithoutText_isRefusedWithTheFieldsThereAre(String body) {
    Fixtures.Result result = Fixtures.readText(item(body));

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
    assertThat(result.message()).contains("without a body", "headline");
  }

  /** Deeper than any editor nests; Jackson's own limit is 512 levels. */
  @Property(tries = 30, seed = "1")
  void of_anyDepth_endsAndFindsTextWithinTwelveLevels(
      @ForAll @IntRange(min = 0, max = 400) int depth) throws JsonProcessingException {
    String json = "{\"blocks\":[".repeat(depth) + "\"text\"" + "]}".repeat(depth);

    BodyTree tree = BodyTree.of(new ObjectMapper().readTree(json));

    assertThat(tree.isEmpty()).isEqualTo(depth > 6);
  }

  private static Article elements(String... elements) {
    return Fixtures.readText(item("\"content_elements\":[" + String.join(",", elements) + "]"))
        .only();
  }

  private static String item(String body) {
    return "{\"headline\":\"Pier vote\"," + body.replace("%1", FIRST).replace("%2", SECOND) + "}";
  }
}
