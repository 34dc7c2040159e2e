package io.github.copytaster.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Markdown as plain text: its front matter stood in the story, and its links kept their brackets.
 */
final class MarkdownTest {

  private static final String BODY =
      """
      # Council votes to rebuild ferry pier

      The harbour council of Westmouth voted on Tuesday to *rebuild* the old [ferry pier](https://example.org/pier), ending a dispute that has divided the town for a decade.

      Work on the ferry pier is to begin in spring, the mayor of Westmouth said after the council had met, and will cost about **four million** pounds.
      """;

  private static final String STORY = BODY.substring(BODY.indexOf("The harbour"));

  @Test
  void read_frontMatter_givesTitleDateAndAuthor() throws IOException {
    Article article =
        read(
            "---\ntitle: \"Pier to rise again\"\ndate: 2024-03-05\nauthor: Ada Lund\ntags:\n"
                + "- harbour\n---\n\n"
                + BODY.substring(BODY.indexOf("The harbour")));

    assertThat(article.title()).isEqualTo("Pier to rise again");
    assertThat(article.published().value()).isEqualTo("2024-03-05");
    assertThat(article.byline()).isEqualTo("Ada Lund");
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.body()).startsWith("The harbour council").doesNotContain("tags", "---");
  }

  @Test
  void read_marks_areTakenOff() throws IOException {
    Article article = read(BODY);

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.body())
        .contains("to rebuild the old ferry pier, ending", "about four million pounds")
        .doesNotContain("[", "*", "example.org");
  }

  @Test
  void lines_ruleAboveProse_isNoFrontMatter() {
    assertThat(FrontMatter.lines(List.of("---", "The council voted on Tuesday.", "---"))).isZero();
    assertThat(FrontMatter.lines(List.of("---", "title: Pier"))).isZero();
    assertThat(FrontMatter.lines(List.of("", "---", "title: Pier", "---", "Text"))).isEqualTo(4);
  }

  /**
   * Values over several lines: the story had the description for its title, and keys in its text.
   */
  @Test
  void read_yamlOverSeveralLines_isFoldedAndTaken() throws IOException {
    Article article =
        read(
            "---\nlayout: post\ntitle: >-\n  Pier to rise\n  again\nauthor:\n  name: Ada Lund\n"
                + "date: 2024-03-05 09:30:00 +0000\n# for the front page\ncategories:\n  - harbour\n"
                + "description: |\n  The council voted for a new pier,\n  the mayor said\n---\n\n"
                + STORY);

    assertThat(article.title()).isEqualTo("Pier to rise again");
    assertThat(article.byline()).isEqualTo("Ada Lund");
    assertThat(article.published().value()).isEqualTo("2024-03-05T09:30:00+00:00");
    assertThat(article.body()).startsWith("The harbour council").doesNotContain("description");
  }

  /** Hugo's own form; its keys were read as the headline and the first paragraph. */
  @Test
  void read_toml_isFrontMatter() throws IOException {
    Article article =
        read(
            "+++\ntitle = \"Pier to rise again\"\ndate = 2024-03-05T09:30:00Z\nauthors = ['Ada Lund',"
                + " 'Ben Hale']\ndraft = false\n[params]\n  weight = 3\n+++\n\n"
                + STORY);

    assertThat(article.title()).isEqualTo("Pier to rise again");
    assertThat(article.byline()).isEqualTo("Ada Lund, Ben Hale");
    assertThat(article.published().value()).isEqualTo("2024-03-05T09:30:00Z");
    assertThat(article.body()).startsWith("The harbour council").doesNotContain("weight", "+++");
  }

  /** What a site generator is told, a table and the date once more stood in the story. */
  @Test
  void read_linesThatAreNoText_areDropped() throws IOException {
    Article article =
        read(
            "---\ntitle: Pier to rise again\ndate: 2024-03-05\n---\n{% include video.html id=\"x\" %}\n\n"
                + "March 5, 2024\n\n"
                + STORY
                + "\n{{< figure src=\"pier.jpg\" >}}\n\n![Pier](images/pier.jpg)\n\n> \"We waited long"
                + " enough,\" the mayor of Westmouth told reporters at the pier.\n\n<!--more-->\n\n"
                + "| Year | Cost |\n|------|------|\n| 2024 | 3 |\n\n"
                + "The ferries are expected to return to the pier in two years.\n\n"
                + "[plan]: https://echo.example/plan\n");

    assertThat(article.paragraphs()).hasSize(4);
    assertThat(article.paragraphs().get(0)).startsWith("The harbour council");
    assertThat(article.paragraphs().get(2)).startsWith("\"We waited");
    assertThat(article.paragraphs().get(3)).startsWith("The ferries");
  }

  @Test
  void read_titleWithTheNameOfTheSite_isTheHeadingBelow() throws IOException {
    Article article =
        read("---\ntitle: Council votes to rebuild ferry pier | Westmouth Echo\n---\n" + BODY);

    assertThat(article.title()).isEqualTo("Council votes to rebuild ferry pier");
    assertThat(article.body()).startsWith("The harbour council");
  }

  private static Article read(String text) throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(Limits.STANDARD)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), articles::add);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }
}
