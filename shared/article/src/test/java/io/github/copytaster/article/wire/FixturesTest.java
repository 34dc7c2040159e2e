package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that the mutations begin with are sound, and each gives what it was written for. */
final class FixturesTest {

  static List<String> names() {
    return Fixtures.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void read_fixtureTwice_givesTheSame(String name) {
    Fixtures.Result once = Fixtures.read(name);

    assertThat(Fixtures.read(name)).isEqualTo(once);
    assertThat(once.format()).isNotIn("MALFORMED", "NOT_TEXT", "EMPTY", "TOO_LARGE", "TOO_DEEP");
  }

  @ParameterizedTest
  @MethodSource("names")
  void read_fixture_namesItsArticlesApart(String name) {
    List<String> guids =
        Fixtures.read(name).articles().stream()
            .map(article -> article.publisher().guid())
            .filter(guid -> !guid.isEmpty())
            .toList();

    assertThat(guids).doesNotHaveDuplicates();
  }

  @Test
  void read_mailOfEverything_givesEachStoryAndNamesTheRest() {
    Fixtures.Result result = Fixtures.read("attached.eml");

    assertThat(result.articles())
        .extracting(Article::title)
        .containsExactly(
            "Council votes to rebuild ferry pier", "Bakers end strike", "Museum finds lost map");
    assertThat(result.articles())
        .extracting(article -> article.publisher().guid())
        .containsExactly(
            "<copy-1@wire.example>#pier.txt",
            "<copy-1@wire.example>#bakers.json",
            "<map-1@wire.example>");
    assertThat(result.articles().get(0).leadPrefix()).isEqualTo("WESTMOUTH, England (AP) — ");
    assertThat(result.articles().get(0).body()).contains("“the temporary quay”");
    assertThat(result.refusals()).containsExactly("<copy-1@wire.example>: NO_ARTICLE");
  }

  @Test
  void read_elements_areTextInTheirOrder() {
    Article article = Fixtures.read("elements.json").only();

    assertThat(article.paragraphs())
        .containsExactly(
            "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
                + " dispute that has divided the town.",
            "Money from the county",
            "Half of it is to come from the county.",
            "The rest is a loan.",
            "Work is to begin in spring, the mayor said.");
    assertThat(article.dropped()).hasSize(2);
  }

  @Test
  void read_twoStories_areTwoArticles() {
    assertThat(Fixtures.read("stories.txt").articles())
        .extracting(Article::dateline)
        .containsExactly("WESTMOUTH, England", "ALDBRIDGE, England");
  }
}
