package io.github.copytaster.training.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.topic.Concepts;
import io.github.copytaster.training.topic.Example.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {

  private static final Concepts CONCEPTS =
      new Concepts(
          List.of(new Concept("medtop:01000000", "arts"), new Concept("medtop:02000000", "crime")),
          List.of(new Concept("medtop:20000002", "arts and entertainment")),
          List.of(0));

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    file(
        "gold_train",
        """
        {"key":"t1","source":"paper","title":"Play opens","text":"…","topics":["01","02"],\
        "sub":"20000002","kind":"news"}
        {"key":"t2","source":"paper","title":"","text":"404","topics":[],"sub":null,"kind":"news"}
        """);
    file("pool_fulltext", "{\"source\":\"paper\",\"id\":\"p1\",\"title\":\"A\",\"text\":\"b\"}\n");
    file("teacher_pool", "{\"topics\":{\"02\":0.6,\"01\":0.2},\"sub\":{\"20000002\":0.3}}\n");
    file(
        "short_labelled",
        "{\"source\":\"wp_current_events_2002_2020\",\"id\":\"cep-2019-1\",\"topic\":\"02\","
            + "\"title\":\"\",\"text\":\"b\"}\n");
    file("teacher_short", "{\"topics\":{\"01\":1.0},\"sub\":{}}\n");
  }

  @Test
  void load_gold_orderOfTopicsKeptAndNonArticlesLeftOut() throws IOException {
    List<Example> gold = load().stream().filter(example -> example.kind() == Kind.NEWS).toList();

    assertThat(gold).hasSize(1);
    assertThat(gold.get(0).given()).containsExactly(0, 1);
    assertThat(gold.get(0).topics()).containsExactly(0.75f, 0.25f);
    assertThat(gold.get(0).givenNarrower()).isZero();
  }

  @Test
  void load_pool_teachersSharesScaledToOne() throws IOException {
    Example pool = only(Kind.POOL);

    assertThat(pool.topics()[0]).isCloseTo(0.25f, within(1e-6f));
    assertThat(pool.topics()[1]).isCloseTo(0.75f, within(1e-6f));
    assertThat(pool.narrower()).containsExactly(0.3f);
    assertThat(pool.brief()).isEmpty();
  }

  @Test
  void load_wikipediaBrief_ownLabelOnlyForBriefs() throws IOException {
    Example brief = only(Kind.SHORT);

    assertThat(brief.topics()).containsExactly(1, 0);
    assertThat(brief.given()).containsExactly(1);
    assertThat(brief.brief()[1]).isCloseTo(0.8f, within(1e-6f));
  }

  @Test
  void load_fewerTeachersLines_refusedWithBothNumbers() throws IOException {
    file("teacher_pool", "");

    assertThatThrownBy(this::load)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("each of the 1 of pool_fulltext, found 0");
  }

  @Test
  void load_brokenLine_refusedNamingIt() throws IOException {
    file("gold_train", "{\"key\":\"t1\",\"topics\":[]}\n{\"key\":\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected JSON in line 2");
  }

  /** What was labelled beside gold_train teaches; it is judged only where it is kept apart. */
  @Test
  void load_moreThatWasLabelled_teachesAndIsNotJudged() throws IOException {
    file("taught", row("n1", "more:local", "[\"02\",\"01\"]", "taught"));

    List<Example> examples =
        new Corpus(CONCEPTS).load(folder, List.of(folder.resolve("taught.jsonl.gz")));

    Example gold = named(examples, "t1");
    Example taught = named(examples, "n1");
    assertThat(gold.isJudged()).isTrue();
    assertThat(taught.isJudged()).isFalse();
    assertThat(taught.given()).containsExactly(1, 0);
    assertThat(taught.weight()).isEqualTo(gold.weight());
    assertThat(Folds.of(taught)).isEqualTo(Folds.NONE);
  }

  /** Rows of the pool that were labelled go with their source: they would tell what it says. */
  @Test
  void load_moreOfASourceThatIsHeldOut_isHeldOutWithIt() throws IOException {
    file("gold_train", row("t1", "bbc_2225", "[\"01\"]", "news"));
    file("taught", row("n1", "bbc_2225", "[\"01\"]", "taught"));

    List<Example> examples =
        new Corpus(CONCEPTS).load(folder, List.of(folder.resolve("taught.jsonl.gz")));

    assertThat(Folds.of(named(examples, "n1")))
        .isEqualTo(Folds.of(named(examples, "t1")))
        .isNotEqualTo(Folds.NONE);
  }

  @Test
  void labelled_noArticle_isLeftOut() throws IOException {
    file("apart", row("n1", "more:shop", "[]", "web") + row("n2", "more:shop", "[\"02\"]", "web"));

    List<Example> examples = new Corpus(CONCEPTS).labelled(folder.resolve("apart.jsonl.gz"));

    assertThat(examples).extracting(Example::key).containsExactly("n2");
    assertThat(examples.get(0).isJudged()).isTrue();
  }

  private static Example named(List<Example> examples, String key) {
    return examples.stream().filter(example -> example.key().equals(key)).findFirst().orElseThrow();
  }

  private static String row(String key, String source, String topics, String kind) {
    return String.format(
        "{\"key\":\"%s\",\"source\":\"%s\",\"title\":\"Bus crash\",\"text\":\"Two buses collided.\","
            + "\"topics\":%s,\"sub\":\"\",\"kind\":\"%s\"}%n",
        key, source, topics, kind);
  }

  private Example only(Kind kind) throws IOException {
    List<Example> found = load().stream().filter(example -> example.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<Example> load() throws IOException {
    return new Corpus(CONCEPTS).load(folder, List.of());
  }

  private void file(String name, String lines) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".jsonl.gz")))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}
