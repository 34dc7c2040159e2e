package io.github.copytaster.training.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SamplesTest {

  @TempDir Path folder;

  private Path data;

  @BeforeEach
  void write() throws IOException {
    data = Corpora.write(folder).resolve("data/normalise");
  }

  @Test
  void load_allSets_pagesFirstThenTexts() throws IOException {
    List<Sample> samples = samples().load();

    assertThat(samples).hasSize(48);
    assertThat(samples.subList(0, 36)).allMatch(Sample::html);
    assertThat(samples.subList(36, 48)).noneMatch(Sample::html);
    assertThat(samples).noneMatch(Sample::made).allMatch(sample -> !sample.gold().isBlank());
  }

  /** A text made of a page shares its site with it: else the menu would be on both sides. */
  @Test
  void load_textMadeOfAPage_isOfThatPagesGroup() throws IOException {
    List<Sample> samples = samples().load();

    for (int number = 0; number < 12; number++) {
      assertThat(samples.get(36 + number).group())
          .isEqualTo(samples.get(number).group())
          .isEqualTo("site" + number % 7 + ".example");
    }
  }

  /** Pages of one site are one group, with or without "www.". */
  @Test
  void load_addresses_areGroupedByHostAndOthersStandAlone() throws IOException {
    Corpora.packed(
        data.resolve("wcxb_dev.jsonl.gz"),
        """
        {"id":"1","url":"https://www.echo.example/a","html":"<p>x"}
        {"id":"2","url":"http://echo.example:80/b?c","html":"<p>x"}
        {"id":"3","url":"no address at all","html":"<p>x"}
        {"id":"4","url":"","html":"<p>x"}
        {"id":"5","html":"<p>x"}
        """);

    assertThat(samples().load().subList(12, 17))
        .extracting(Sample::group)
        .containsExactly("echo.example", "echo.example", "3", "4", "5");
  }

  /** DAnIEL's convention counts the headline as body; to be judged by it, it must be known. */
  @Test
  void load_daniel_hasItsHeadlineInTheBody() throws IOException {
    assertThat(samples().load())
        .filteredOn(Sample::headlineInGold)
        .allMatch(sample -> sample.set().equals("daniel"))
        .hasSize(4);
  }

  @Test
  void files_seedsAndTrickyCases_areReadWithTheirBodies() throws IOException {
    List<Sample> files = samples().files(folder.resolve("seeds"));

    assertThat(files).extracting(Sample::set).containsExactly("seeds", "tricky");
    assertThat(files).extracting(Sample::render).containsOnly("file");
    assertThat(files.get(0).content()).isEqualTo(Corpora.story(3));
    assertThat(files.get(1).gold()).isEqualTo(Corpora.story(5));
  }

  @Test
  void load_setThatIsNotThere_isNamed() throws IOException {
    Files.delete(data.resolve("plaintext_dev.jsonl.gz"));

    assertThatThrownBy(() -> samples().load())
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("plaintext_dev.jsonl.gz");
  }

  private Samples samples() {
    return new Samples(data, folder.resolve("news"));
  }
}
