package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.block.BlockModel;
import io.github.copytaster.article.headline.HeadlineModel;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs whole, on three dozen made-up documents in the files they expect. */
final class CleaningProgramsTest {

  private static final String PAGE =
      """
      # Quality
      <!-- cleaning -->
      old
      <!-- /cleaning -->
      <!-- metadata -->
      old
      <!-- /metadata -->
      <!-- headlines -->
      old
      <!-- /headlines -->
      The rest.
      """;

  @TempDir Path folder;

  private Path shared;
  private Path quality;

  @BeforeEach
  void write() throws IOException {
    shared = Corpora.write(folder.resolve("shared"));
    quality = Files.writeString(folder.resolve("quality.md"), PAGE);
  }

  /** docs say that the same data give the same bytes: a release can be checked by its hash. */
  @Test
  void trainBlocks_twice_sameBytesOfAModelThatCleans() throws IOException {
    Path once = train("once.model");
    Path again = train("again.model");

    assertThat(again).hasSameBinaryContentAs(once);
    try (InputStream file = Files.newInputStream(once);
        DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
      assertThat(body(BlockModel.read(in))).isEqualTo(Corpora.story(30));
    }
  }

  @Test
  void measureCleaning_allSets_haveTheirRowsAndTheRestStays() throws IOException {
    MeasureCleaning.main(new String[] {shared.toString(), news(), quality.toString(), "daniel"});

    assertThat(quality)
        .content()
        .startsWith("# Quality\n<!-- cleaning -->\n| set, render | n | Copytaster |")
        .contains("| **all pages** | 36 |", "| **all plain text** | 12 |", "| daniel, p_only | 4 |")
        .contains("| fundus, html | 6 |", "| naeb, html | 6 |")
        .contains("| scrapinghub, html | 12 |", "| wcxb, html | 12 |", "| seeds | 1 |")
        .contains("| tricky | 1 |")
        .contains("<!-- metadata -->\nold\n<!-- /metadata -->")
        .endsWith("\nThe rest.\n")
        .doesNotContain("NaN");
    // Only the set that was named has a model without it.
    assertThat(cells("| daniel, p_only ").get(3)).isNotEqualTo("–");
    assertThat(cells("| wcxb, html ").get(3)).isEqualTo("–");
  }

  @Test
  void measureMetadata_pages_countsWhatIsKnownAndLeavesOutWhatIsNot() throws IOException {
    MeasureMetadata.main(new String[] {shared.toString(), news(), quality.toString()});

    assertThat(quality)
        .content()
        .contains("| wcxb, title | 12 | 1.000 | 0 |", "| wcxb, day | 12 | 0.000 | 12 |")
        .contains("| naeb, title | 6 | 1.000 | 0 |")
        .doesNotContain("writers |", "NaN")
        .startsWith("# Quality\n<!-- cleaning -->\nold\n<!-- /cleaning -->\n");
  }

  @Test
  void trainHeadlines_twice_sameBytesOfAModel() throws IOException {
    Path once = folder.resolve("once.model");
    Path again = folder.resolve("again.model");
    TrainHeadlines.main(new String[] {shared.resolve("data").toString(), news(), once.toString()});
    TrainHeadlines.main(new String[] {shared.resolve("data").toString(), news(), again.toString()});

    assertThat(again).hasSameBinaryContentAs(once);
    try (InputStream file = Files.newInputStream(once);
        DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
      assertThat(HeadlineModel.read(in).least()).isNegative();
    }
  }

  @Test
  void measureHeadlines_allSets_haveTheirRows() throws IOException {
    MeasureHeadlines.main(
        new String[] {shared.resolve("data").toString(), news(), quality.toString()});

    assertThat(quality)
        .content()
        .contains(
            "| wcxb, blocks | 12 |",
            "| wcxb, text nodes | 12 |",
            "| naeb, blocks | 6 |",
            "| made, headline |")
        .endsWith("<!-- /headlines -->\nThe rest.\n")
        .doesNotContain("NaN");
  }

  private String news() {
    return shared.resolve("news").toString();
  }

  private Path train(String name) throws IOException {
    Path model = folder.resolve(name);
    TrainBlocks.main(new String[] {shared.resolve("data").toString(), news(), model.toString()});
    return model;
  }

  private List<String> cells(String row) throws IOException {
    return Files.readAllLines(quality).stream()
        .filter(line -> line.startsWith(row))
        .map(line -> List.of(line.substring(1).split("\\|", -1)))
        .map(cells -> cells.stream().map(String::strip).toList())
        .findFirst()
        .orElseThrow();
  }

  private static String body(BlockModel model) throws IOException {
    String page =
        "<html><body><div class=\"menu\"><ul><li>Home</li><li>Sport</li></ul></div><article"
            + " class=\"story-body\"><p>"
            + Corpora.story(30).replace("\n", "</p><p>")
            + "</p></article><div class=\"footer\"><p>Follow us on our channels</p></div></body>"
            + "</html>";
    List<Article> articles = new ArrayList<>();
    new ArticleReader(Limits.STANDARD, model, HeadlineModel.shipped()::choose)
        .read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), articles::add);
    return articles.get(0).body();
  }
}
