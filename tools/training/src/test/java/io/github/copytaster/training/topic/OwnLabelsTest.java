package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.labels.Concept;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that a user of {@code train} writes, and what is said of one that is wrong. */
final class OwnLabelsTest {

  private static final String GARDEN =
      "{\"title\":\"Spring\",\"text\":\"Water the roses\",\"topics\":[\"desk:garden\"]}\n";
  private static final String SPORT =
      "{\"text\":\"Rovers"
          + " win\",\"topics\":[\"medtop:15000000\",\"desk:garden\"],\"source\":\"wna\"}\n";
  private static final String GOOD = GARDEN.repeat(5) + SPORT.repeat(5);

  @TempDir Path folder;

  @Test
  void read_file_hasItsTopicsByCodeAndItsExamplesInOrder() throws IOException {
    OwnLabels own = read(GOOD);

    assertThat(own.concepts().topics())
        .containsExactly(
            new Concept("desk:garden", "desk:garden"), new Concept("medtop:15000000", "sport"));
    assertThat(own.examples())
        .extracting(Example::key)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(own.examples().get(0).copy().title()).isEqualTo("Spring");
    assertThat(own.examples().get(0).source()).isEqualTo("own");
    assertThat(own.examples().get(9).source()).isEqualTo("wna");
  }

  /** The first topic is the story's; the others share the rest. */
  @Test
  void read_severalTopics_firstHasThreeQuarters() throws IOException {
    Example first = read(GOOD).examples().get(0);
    Example last = read(GOOD).examples().get(9);

    assertThat(first.topics()).containsExactly(1, 0);
    assertThat(last.topics()).containsExactly(0.25f, 0.75f);
    assertThat(last.given()).containsExactly(1, 0);
  }

  @Test
  void read_topicTwice_countsOnce() throws IOException {
    String twice =
        SPORT.replace("[\"medtop:15000000\",", "[\"medtop:15000000\",\"medtop:15000000\",");

    assertThat(read(GARDEN.repeat(5) + twice.repeat(5)).examples().get(9).given())
        .containsExactly(1, 0);
  }

  /** Blank lines were not counted, so that messages named a line above the one that was wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"roses\",\"topic\":\"garden\"}|line 13: expected \"topics\": a list of at least one"
            + " code, found none among [text, topic]",
        "{\"text\":\"roses\",\"topics\":[]}|line 13: expected \"topics\": a list of at least one"
            + " code, found []",
        "{\"text\":\"roses\",\"topics\":\"garden\"}|line 13: expected \"topics\": a list of at"
            + " least one code, found \"garden\"",
        "{\"text\":\"roses\",\"topics\":[\" \"]}|line 13: expected \"topics\": a list of at least"
            + " one code, found [\" \"]",
        "{\"text\":\"roses\",\"topics\":[null]}|line 13: expected \"topics\": a list of at least"
            + " one code, found [null]",
        "{\"text\":\"roses\",\"topics\":{\"a\":\"b\"}}|line 13: expected \"topics\": a list of at"
            + " least one code, found {\"a\":\"b\"}",
        "[\"desk:garden\"]|line 13: expected an object ({\"title\",\"text\",\"topics\":[\"code\",…]}), found"
            + " [\"desk:garden\"]",
        "{\"text\":\" \",\"topics\":[\"desk:garden\"]}|line 13: expected \"text\", found none among [text, topics]",
        "{\"topics\":[\"desk:garden\"]}|line 13: expected \"text\", found none among [topics]",
        "{\"text\":null,\"topics\":[\"desk:garden\"]}|line 13: expected \"text\", found none among [text, topics]",
        "{\"text\":{},\"topics\":[\"desk:garden\"]}|line 13: expected \"text\", found none among [text, topics]"
      })
  void read_wrongLine_isNamedByItsPlaceInTheFile(String line, String message) {
    assertThatThrownBy(() -> read("\n \n" + GOOD + line + "\n"))
        .isInstanceOf(IOException.class)
        .hasMessage(message);
  }

  @Test
  void read_lineThatIsNoJson_isNamedByItsPlaceInTheFile() {
    assertThatThrownBy(() -> read("\n" + GOOD + "{\"text\": roses}\n"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected JSON in line 12 of ")
        .hasMessageContaining("labels.jsonl, found: ")
        .hasMessageEndingWith(
            "; one object a line is expected, {\"title\",\"text\",\"topics\":[\"code\",…]}");
  }

  /** A text that was null was learnt from as the word "null". */
  @Test
  void read_titleAndSourceOfNull_areNoneAndNotTheWord() throws IOException {
    String line =
        "{\"title\":null,\"text\":\"Water the roses\",\"topics\":[\"desk:garden\"],"
            + "\"source\":null}\n";
    Example example = read(GOOD + line).examples().get(10);

    assertThat(example.copy().title()).isEmpty();
    assertThat(example.source()).isEqualTo("own");
  }

  /** Two objects that an export ran together were read as the first alone. */
  @Test
  void read_twoObjectsOnALine_areRefusedNamingIt() {
    assertThatThrownBy(() -> read(GOOD + GARDEN.strip() + GARDEN))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected JSON in line 11 of ");
  }

  /** The table's index takes keys of 2,048 bytes: a code beyond it would fail at every article. */
  @ParameterizedTest
  @CsvSource({"500, true", "501, false"})
  void read_lengthOfACode_isBounded(int length, boolean fine) throws IOException {
    String code = "ж".repeat(length);
    String lines = GOOD + GARDEN.replace("desk:garden", code).repeat(5);

    if (fine) {
      assertThat(read(lines).concepts().topics()).contains(new Concept(code, code));
      return;
    }
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(IOException.class)
        .hasMessage("line 11: expected a code of at most 500 characters, found one of 501");
  }

  /** Blanks around a code are a slip and made another topic of it, with too few examples. */
  @ParameterizedTest
  @ValueSource(strings = {"\" desk:garden\"", "\"desk:garden \"", "\"\\tdesk:garden\""})
  void read_blanksAroundACode_areNoPartOfIt(String written) throws IOException {
    OwnLabels own = read(GOOD + GARDEN.replace("\"desk:garden\"", written));

    assertThat(own.concepts().topics()).hasSize(2);
    assertThat(own.examples().get(10).given()).containsExactly(0);
  }

  /** Desks number their topics, too. */
  @Test
  void read_numbersForCodes_areCodes() throws IOException {
    OwnLabels own = read(GOOD.replace("\"desk:garden\"", "17"));

    assertThat(own.concepts().topics()).contains(new Concept("17", "17"));
  }

  @Test
  void read_markOfWindowsInFront_isNoPartOfTheFirstLine() throws IOException {
    assertThat(read("\uFEFF" + GOOD).examples()).hasSize(10);
  }

  @Test
  void read_packed_isTheSame() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("labels.jsonl.gz"), packed.toByteArray());

    assertThat(OwnLabels.read(file).examples()).hasSize(10);
  }

  @Test
  void read_oneTopicAlone_isRefusedNamingIt() {
    assertThatThrownBy(() -> read(GARDEN.repeat(50)))
        .isInstanceOf(IOException.class)
        .hasMessage("expected at least two topics, found [desk:garden]");
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(IOException.class)
        .hasMessage("expected at least two topics, found []");
  }

  @ParameterizedTest
  @CsvSource({"4, false", "5, true"})
  void read_examplesOfATopic_areAtLeastFive(int count, boolean enough) throws IOException {
    String lines = SPORT.repeat(5).replace(",\"desk:garden\"", "") + GARDEN.repeat(count);

    if (enough) {
      assertThat(read(lines).examples()).hasSize(10);
      return;
    }
    assertThatThrownBy(() -> read(lines))
        .hasMessage("expected at least 5 examples of each topic, found 4 of desk:garden");
  }

  private OwnLabels read(String lines) throws IOException {
    return OwnLabels.read(Files.writeString(folder.resolve("labels.jsonl"), lines));
  }
}
