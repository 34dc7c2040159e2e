package io.github.copytaster.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.wire.Fixtures;
import org.junit.jupiter.api.Test;

final class NewsMl1ReaderTest {

  private final Fixtures.Result item = Fixtures.read("bilingual.newsml-1.xml");

  @Test
  void read_twoLanguages_givesTwoArticlesWithNamesOfTheirOwn() {
    assertThat(item.format()).isEqualTo("newsml-1");
    assertThat(item.articles()).extracting(Article::language).containsExactly("en", "fr");
    assertThat(item.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly(
            "urn:newsml:westmouth.example:4711#en1", "urn:newsml:westmouth.example:4711#fr1");
  }

  @Test
  void read_components_takesLeadAndBodyAndLeavesStyleAndContact() {
    assertThat(item.articles().get(0).paragraphs())
        .containsExactly(
            "The old ferry pier of Westmouth will be rebuilt.",
            "The harbour council voted on Tuesday to rebuild the pier, ending a dispute that has"
                + " divided the town for a decade.",
            "Work is to begin in spring and will cost about four million pounds.");
  }

  @Test
  void read_wrappedPlainContent_isJoined() {
    assertThat(item.articles().get(1).paragraphs()).hasSize(2);
    assertThat(item.articles().get(1).paragraphs().get(0)).endsWith("depuis dix ans.");
  }

  @Test
  void read_metadata_isKept() {
    Article pier = item.articles().get(0);

    assertThat(pier.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(pier.dateline()).isEqualTo("WESTMOUTH");
    assertThat(pier.agency()).isEqualTo("Westmouth Wire");
    assertThat(pier.published().value()).isEqualTo("2026-01-12T09:30:00+00:00");
    assertThat(pier.publisher().version()).isEqualTo("2");
    assertThat(pier.publisher().subjectCodes()).containsExactly("subj:11000000");
    assertThat(pier.publisher().countryCodes()).containsExactly("GBR");
    assertThat(pier.publisher().keywords()).containsExactly("pier");
  }

  @Test
  void read_photoItem_isRefused() {
    Fixtures.Result result =
        Fixtures.readText(
            "<NewsML><NewsItem><NewsManagement><NewsItemType FormalName=\"News\"/></NewsManagement>"
                + "<NewsComponent><NewsLines><HeadLine>Pier</HeadLine></NewsLines><ContentItem"
                + " Href=\"pier.jpg\"><MediaType FormalName=\"Photo\"/></ContentItem>"
                + "</NewsComponent></NewsItem></NewsML>");

    assertThat(result.format()).isEqualTo("NO_ARTICLE");
  }

  @Test
  void read_deeplyNestedComponents_isReadInBoundedTime() {
    String text =
        "<NewsML><NewsItem>"
            + "<NewsComponent><NewsLines><HeadLine>Pier</HeadLine></NewsLines>".repeat(200)
            + "<ContentItem><DataContent>The harbour council voted on Tuesday to rebuild the old"
            + " ferry pier of the town.</DataContent></ContentItem>"
            + "</NewsComponent>".repeat(200)
            + "</NewsItem></NewsML>";

    assertThat(Fixtures.readText(text).only().title()).isEqualTo("Pier");
  }
}
