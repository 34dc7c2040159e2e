package io.github.copytaster.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The five seeds against their hand-made gold: body, title, agency and date, to the letter. */
final class SeedsTest {

  private static final Path SHARED = Path.of("../../../shared");

  @Test
  void read_seeds_giveTheHandMadeGold() throws IOException {
    Path gold = SHARED.resolve("data/normalise/seeds_gold.json");
    Assumptions.assumeTrue(Files.isReadable(gold), "../shared/data is not here");
    JsonNode seeds = new ObjectMapper().readTree(gold.toFile()).path("articles");
    assertThat(seeds).as("the seeds in " + gold).hasSize(5);
    ArticleReader reader = new ArticleReader(Limits.STANDARD);
    for (JsonNode seed : seeds) {
      String name = seed.path("file").asText();
      List<Article> articles = new ArrayList<>();
      try (InputStream file = Files.newInputStream(SHARED.resolve("seeds").resolve(name))) {
        reader.read(file, articles::add);
      }
      List<String> body = new ArrayList<>();
      seed.path("body").forEach(line -> body.add(line.path("text").asText()));

      assertThat(articles).as(name).hasSize(1);
      Article article = articles.get(0);
      assertThat(article.paragraphs()).as(name).isEqualTo(body);
      assertThat(article.title()).as(name).isEqualTo(seed.path("title").asText(""));
      assertThat(article.agency()).as(name).isEqualTo(seed.path("agency").asText(""));
      assertThat(article.published().value()).as(name).isEqualTo(seed.path("date").asText(""));
      assertThat(article.language()).as(name).isEqualTo("en");
    }
  }
}
