package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageAuthorTest {

  private static final String PERSON =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\","
          + "\"name\":\"Ada Lund\"},{\"@type\":\"Person\",\"name\":\"Max Berg\"}]}</script>";
  private static final String COMPANY =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
          + "{\"@type\":\"NewsMediaOrganization\",\"name\":\"Westmouth Herald\"}}</script>";

  @Test
  void byline_peopleOfStructuredData_comeFirst() {
    assertThat(byline(PERSON + "<meta name='author' content='Herald Newsroom'>"))
        .isEqualTo("Ada Lund, Max Berg");
  }

  @Test
  void byline_companyInStructuredData_comesLast() {
    assertThat(byline(COMPANY)).isEqualTo("Westmouth Herald");
    assertThat(byline(COMPANY + "<meta name='author' content='Ada Lund'>")).isEqualTo("Ada Lund");
    assertThat(byline(COMPANY + "<p class='byline'>By Ada Lund</p>")).isEqualTo("Ada Lund");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='author' content='Ada Lund'>",
        "<meta property='article:author' content='By Ada Lund'>",
        "<a rel='author' href='/ada'>Ada Lund</a>",
        "<span itemprop='author'><b itemprop='name'>Ada Lund</b> Harbour desk</span>",
        "<span class='author-name'>Ada Lund</span>",
        "<p class='byline'>By <a href='/ada'>Ada Lund</a> Harbour correspondent, Westmouth</p>",
        "<p class='byline'>By Ada Lund | 5 March 2024</p>",
        "<div class='article-byline__text'>Ada Lund</div>",
        "<p class='story-meta__authors'>By Ada Lund</p>"
      })
  void byline_anyMark_isRead(String marked) {
    assertThat(byline(marked)).isEqualTo("Ada Lund");
  }

  // "article:author" is an address on some networks, not a name.
  @Test
  void byline_addressInsteadOfName_givesWayToTheNext() {
    assertThat(
            byline(
                "<meta property='article:author' content='https://social.example/herald'>"
                    + "<p class='byline'>Ada Lund</p>"))
        .isEqualTo("Ada Lund");
  }

  @Test
  void byline_severalWritersSideBySide_areAllNamed() {
    assertThat(
            byline(
                "<p><a rel='author'>Ada Lund</a> and <a rel='author'>Max Berg</a></p>"
                    + "<div><a rel='author'>Writer of the next story</a></div>"))
        .isEqualTo("Ada Lund, Max Berg");
  }

  /** "with-sidebar" and "comments-open" hid the writers of whole houses. */
  @ParameterizedTest
  @ValueSource(strings = {"page with-sidebar", "article comments-open"})
  void byline_storysOwnElementNamedLikeAnother_isReadAllTheSame(String name) {
    String marked = "<p class='byline'>Ada Lund</p>";

    assertThat(byline("<div class='" + name + "'><h1>Pier to rise again</h1>" + marked + "</div>"))
        .isEqualTo("Ada Lund");
    assertThat(byline("<h1>Pier</h1><div class='" + name + "'>" + marked + "</div>")).isEmpty();
  }

  /** Many news sites put their own name where the writer should be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='og:site_name' content='Westmouth Herald'>"
            + "<meta name='author' content='Westmouth Herald'>",
        "<meta property='og:site_name' content='westmouth-herald.co.uk'>"
            + "<meta name='author' content='Westmouth Herald'>",
        "<link rel='canonical' href='https://www.herald.example/pier'>"
            + "<meta name='author' content='Herald'>",
        "<link rel='canonical' href='https://herald.example/pier'>"
            + "<script type='application/ld+json'>{\"author\":{\"@type\":\"Person\",\"name\":\"HERALD\"}}"
            + "</script>"
      })
  void byline_houseNamedAsWriter_givesWayToTheWriter(String house) {
    assertThat(byline(house + "<p class='byline'>By Ada Lund</p>")).isEqualTo("Ada Lund");
    assertThat(byline(house)).containsIgnoringCase("Herald");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aside", "nav", "footer"})
  void byline_markOfAnotherStory_isNotRead(String place) {
    assertThat(
            byline("<" + place + "><p class='byline'>Max Berg</p></" + place + "><p>No name.</p>"))
        .isEmpty();
  }

  @Test
  void byline_commentersName_isNotRead() {
    assertThat(byline("<div class='comments'><span class='author'>harbourfan</span></div>"))
        .isEmpty();
  }

  private static String byline(String body) {
    return Page.of("<html><body>" + body + "<p>The council voted.</p></body></html>").byline();
  }
}
