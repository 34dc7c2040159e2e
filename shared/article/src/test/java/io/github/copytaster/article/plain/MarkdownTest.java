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

  private static Article read(String text) throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(Limits.STANDARD)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), articles::add);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }
}
