package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of elements, as the model of blocks reads them. */
final class PathWordsTest {

  @ParameterizedTest
  @CsvSource({
    "storyBody, story body",
    "StoryBody, story-body",
    "story_body, story  body",
    "story2body, story/body"
  })
  void add_namesInAnyStyle_areTheSameWords(String one, String other) {
    assertThat(words("div", one)).containsExactly(words("div", other));
  }

  @ParameterizedTest
  @CsvSource({"story body, body story", "story, stories", "story, ''", "story, story story"})
  void add_otherNames_areOtherWords(String one, String other) {
    assertThat(words("div", one)).isNotEqualTo(words("div", other));
  }

  @Test
  void add_sameNameOnAnotherElementOrLevel_isAnotherWord() {
    PathWords above = new PathWords(40);
    above.add("div", "story", 1);

    assertThat(words("div", "story")).isNotEqualTo(words("section", "story"));
    assertThat(words("div", "story")).isNotEqualTo(above.toArray());
  }

  @Test
  void add_moreThanThereIsRoomFor_keepsTheFirst() {
    PathWords few = new PathWords(2);
    few.add("div", "story body text", 0);

    assertThat(few.toArray()).hasSize(2);
    assertThat(few.toArray()[0]).isEqualTo(words("div", "story body text")[0]);
  }

  @Property(tries = 500, seed = "1")
  void add_anyName_neverThrows(@ForAll String tag, @ForAll String names) {
    assertThat(words(tag, names)).hasSizeBetween(1, 40);
  }

  @ParameterizedTest
  @CsvSource({
    "article, 1",
    "sidebar, 2",
    "comment, 6",
    "article-body, 9",
    "ARTICLE-BODY, 9",
    "disqus_thread, 6",
    "kommentarer, 4",
    "x, 0",
    "'', 0",
    "Ärticle, 0"
  })
  void kinds_partsOfANameAnywhereInIt_areFound(String names, int kinds) {
    assertThat(NamedParts.kinds(names)).isEqualTo(kinds);
  }

  @Property(tries = 500, seed = "1")
  void kinds_nameBesideAnother_sayNoLessThanItAlone(@ForAll String names) {
    int alone = NamedParts.kinds(names);

    assertThat(NamedParts.kinds("sidebar " + names) & (alone | NamedParts.BAD))
        .isEqualTo(alone | NamedParts.BAD);
  }

  @Test
  void metaTags_severalOfOneName_areTheFirstWithContent() {
    MetaTags meta =
        new MetaTags(
            Jsoup.parse(
                """
                <meta name="author" content=" ">
                <meta name="Author" content=" Ada Lund ">
                <meta name="author" content="Max Berg">
                <meta property="og:title" content="Pier">
                <meta itemprop="datePublished" content="2026-01-12">
                <meta content="nothing">
                """));

    assertThat(meta.first(List.of("author"))).isEqualTo("Ada Lund");
    assertThat(meta.first(List.of("missing", "og:title"))).isEqualTo("Pier");
    assertThat(meta.first(List.of("datepublished"))).isEqualTo("2026-01-12");
    assertThat(meta.first(List.of("missing"))).isEmpty();
    assertThat(meta.first(List.of())).isEmpty();
  }

  private static int[] words(String tag, String names) {
    PathWords words = new PathWords(40);
    words.add(tag, names, 0);
    return words.toArray();
  }
}
