package io.github.copytaster.training.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copytaster.labels.region.RegionFeatures;
import io.github.copytaster.training.JsonLinesFile;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What train.py is given, and what a measurement prints, of four made-up articles. */
final class RegionProgramsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String WIRE =
      """
      {"id":"1","title":"Kenya votes","text":"Voters in Nairobi queued, Kenya said. Ghana watched.","primary":"KE","countries":["KE","GH"]}
      {"id":"2","title":"How to bake","text":"Mix your flour with water and wait.","primary":null,"countries":[]}
      {"id":"3","title":"Pier","text":"The minister met unions in Lyon, France.","primary":"DE","countries":["DE"]}
      """;
  private static final String SPANISH =
      "{\"id\":\"4\",\"text\":\"Los agricultores de Egipto protestaron en El"
          + " Cairo.\",\"primary\":\"EG\",\"countries\":[\"EG\"]}\n";

  @TempDir Path folder;

  private Path wire;
  private Path spanish;

  @BeforeEach
  void write() throws IOException {
    wire = packed("wire.jsonl.gz", WIRE);
    spanish = packed("ml_es.jsonl.gz", SPANISH);
  }

  @Test
  void export_articles_haveARowForEachCandidateAndOneWhereThereIsNone() throws IOException {
    Path target = export();
    List<JsonNode> articles = articles(target);

    assertThat(articles)
        .extracting(article -> article.path("candidates").toString())
        .containsExactly("[\"KE\",\"GH\"]", "[\"\"]", "[\"FR\"]", "[\"EG\"]");
    assertThat(articles)
        .extracting(article -> article.path("first").asText())
        .containsExactly("KE", "", "DE", "EG");
    assertThat(articles)
        .extracting(article -> article.path("source").asText())
        .containsExactly("wire", "wire", "wire", "ml_es");
    assertThat(Files.size(target.resolve("rows.bin")))
        .isEqualTo(5L * Float.BYTES * RegionFeatures.names().size());
    assertThat(target.resolve("names.txt")).content().startsWith("COUNTRY_TITLE\n");
  }

  /** The publishers' words stay where they are: what is exported are numbers. */
  @Test
  void export_files_holdNoTextOfTheArticles() throws IOException {
    Path target = export();

    assertThat(target.resolve("articles.jsonl"))
        .content()
        .doesNotContain("Nairobi", "votes", "flour", "Lyon");
  }

  /** Each context points at a row of its own article; else weights are learnt of another's. */
  @Test
  void export_contexts_pointAtRowsOfTheirArticleInOrder() throws IOException {
    Path target = export();
    int last = 0;
    int count = 0;
    try (DataInputStream contexts =
        new DataInputStream(Files.newInputStream(target.resolve("contexts.bin")))) {
      while (contexts.available() > 0) {
        int row = contexts.readInt() / 2;
        contexts.readInt();
        float weight = contexts.readFloat();
        assertThat(row).isBetween(0, 4).isNotEqualTo(2);
        assertThat(weight).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(article(row)).isGreaterThanOrEqualTo(article(last));
        last = row;
        count++;
      }
    }

    assertThat(count).isGreaterThan(20);
  }

  @Test
  void export_twice_sameBytes() throws IOException {
    Path once = export();
    Path again = folder.resolve("again");
    ExportFeatures.main(new String[] {again.toString(), wire.toString(), spanish.toString()});

    for (String file : List.of("names.txt", "articles.jsonl", "rows.bin", "contexts.bin")) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file));
    }
  }

  @Test
  void exportNamings_articles_sayWhereCountriesAreNamedAndNoWordOfTheText() throws IOException {
    Path target = folder.resolve("namings.jsonl.gz");
    ExportNamings.main(new String[] {wire.toString(), target.toString()});
    List<JsonNode> lines = JsonLinesFile.rows(target);

    assertThat(lines)
        .extracting(line -> line.path("namings").toString())
        .containsExactly(
            "[[0,\"TITLE\",0,1.0],[0,\"BODY\",10,1.0],[0,\"BODY\",26,1.0],[1,\"BODY\",38,1.0]]",
            "[]",
            // "Lyon, France" is one name.
            "[[0,\"BODY\",27,1.0]]");
    assertThat(lines.toString()).doesNotContain("Nairobi", "flour", "Lyon");
  }

  /** The order of the two was mistaken once, and a corpus was written over. */
  @Test
  void exportNamings_targetIsThere_isRefusedAndStays() throws IOException {
    byte[] before = Files.readAllBytes(wire);

    assertThatThrownBy(
            () ->
                ExportNamings.main(
                    new String[] {folder.resolve("absent").toString(), wire.toString()}))
        .isInstanceOf(IOException.class);

    assertThat(wire).hasBinaryContent(before);
  }

  @Test
  void measure_corpora_countRightAndWrongBySource() throws IOException {
    String said = MeasureRegions.table(wire.toString(), spanish.toString());

    assertThat(said.lines())
        .containsExactly(
            "| source | rows | first country | nowhere, and said so | micro F1 |",
            "|---|---|---|---|---|",
            "| ml_es | 1 | 1.000 | 0 of 0 | 1.000 |",
            // Of KE, GH and DE one or two are found, and FR is given for DE.
            said.lines().skip(3).findFirst().orElseThrow());
    assertThat(said.lines().skip(3).findFirst().orElseThrow())
        .startsWith("| wire | 3 | 0.667 | 1 of 1 | ");
  }

  private Path export() throws IOException {
    Path target = folder.resolve("export");
    ExportFeatures.main(new String[] {target.toString(), wire.toString(), spanish.toString()});
    return target;
  }

  // Rows 0 and 1 are of the first article, the others of one each.
  private static int article(int row) {
    return Math.max(0, row - 1);
  }

  private static List<JsonNode> articles(Path target) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    for (String line : Files.readAllLines(target.resolve("articles.jsonl"))) {
      articles.add(JSON.readTree(line));
    }
    return articles;
  }

  private Path packed(String name, String lines) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(UTF_8));
    }
    return file;
  }
}
