package io.github.copytaster.training.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RowsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "lgl, '{}', lgl, en",
    "gold_train, '{\"source\":\"bbc_2225\"}', bbc_2225, en",
    "gold_train, '{\"source\":\"wcxb\",\"kind\":\"web\"}', web, en",
    "taught, '{\"source\":\"more:local\",\"kind\":\"taught\"}', more:local, en",
    "apart, '{\"source\":\"more:shop\",\"kind\":\"web\"}', 'apart, web', en",
    "apart, '{\"source\":\"more:trade\",\"kind\":\"news\"}', 'apart, news', en",
    "ml_es, '{}', ml_es, es",
    "ml_fr, '{\"source\":\"mlsum\"}', mlsum, fr"
  })
  void each_rowOfACorpus_hasItsSourceAndLanguage(
      String corpus, String row, String source, String language) throws IOException {
    Rows.Row read = rows(corpus, row).get(0);

    assertThat(read.source()).isEqualTo(source);
    assertThat(read.article().copy().language()).isEqualTo(language);
  }

  @Test
  void each_titleAndText_areThatOfTheArticleAndNullsAreNone() throws IOException {
    List<Rows.Row> read =
        rows(
            "lgl", "{\"title\":\"Pier\",\"text\":\"Rovers won\"}\n{\"title\":null,\"text\":\"x\"}");

    assertThat(read.get(0).article().text()).isEqualTo("Pier\nRovers won");
    assertThat(read.get(1).article().text()).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"primary\":\"KE\",\"countries\":[\"KE\",\"GH\"]}|KE",
        "{\"primary\":null,\"countries\":[\"KE\",\"GH\"]}|",
        "{\"primary\":\"null\",\"countries\":[]}|",
        "{\"countries\":[\"KE\"]}|",
        "{\"topics\":[\"01\"],\"sub\":null,\"countries\":[\"KE\",\"GH\"]}|KE",
        "{\"topics\":[\"01\"],\"sub\":null,\"countries\":[]}|",
        "{\"topics\":[\"01\"],\"countries\":[\"KE\"],\"primary\":\"GH\"}|GH"
      })
  void first_ofARow_isWhatItsCorpusSays(String row, String first) throws IOException {
    assertThat(Rows.first(new ObjectMapper().readTree(row))).isEqualTo(first == null ? "" : first);
  }

  /** A blank line, or a list, ended the measurement with a cast that had failed. */
  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "7", "null"})
  void each_lineThatIsNoObject_isRefusedNamingItAndTheCorpus(String line) {
    assertThatThrownBy(() -> rows("lgl", "{\"text\":\"x\"}\n\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected a JSON object in line 3 of ")
        .hasMessageContaining("lgl.jsonl.gz");
  }

  private List<Rows.Row> rows(String corpus, String lines) throws IOException {
    Path file = folder.resolve(corpus + ".jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(UTF_8));
    }
    List<Rows.Row> rows = new ArrayList<>();
    Rows.each(file, rows::add);
    return rows;
  }
}
