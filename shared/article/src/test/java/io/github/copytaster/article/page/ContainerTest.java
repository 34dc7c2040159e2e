package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an element passes on to the blocks below it. */
final class ContainerTest {

  private final Container root = new Container(Jsoup.parse(""), ElementKind.ROOT, null);

  @Test
  void new_root_isAtDepthNoughtAndSaysNothing() {
    assertThat(root.depth).isZero();
    assertThat(root.flags).isZero();
    assertThat(root.above()).isEmpty();
    assertThat(root.hidden).isFalse();
  }

  @Test
  void new_belowOthers_hasTheirFlagsAndOneLevelMore() {
    Container article = below("<article></article>", root);
    Container list = below("<li></li>", article);

    assertThat(list.flags).isEqualTo(ElementKind.ARTICLE.flag | ElementKind.LI.flag);
    assertThat(list.depth).isEqualTo(2);
    assertThat(list.above()).containsSame(article);
    assertThat(article.flags).isEqualTo(ElementKind.ARTICLE.flag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<div class='sidebar'>|1|0",
        "<div id='sidebar'>|1|0",
        "<div class='SideBar'>|1|0",
        "<div class='article-body'>|0|1",
        "<div class='related-article'>|1|1",
        "<div class='x1 y2'>|0|0",
        "<div>|0|0"
      })
  void new_names_areCountedForAndAgainst(String html, int bad, int good) {
    Container container = below(html, root);

    assertThat(container.badNames).isEqualTo(bad);
    assertThat(container.goodNames).isEqualTo(good);
    assertThat(container.ownBadName).isEqualTo(bad > 0);
  }

  @Test
  void new_belowABadName_countsItAndHasNoneOfItsOwn() {
    Container inner = below("<p></p>", below("<div class='promo'></div>", root));

    assertThat(inner.badNames).isEqualTo(1);
    assertThat(inner.ownBadName).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>",
        "<div aria-hidden='true'>",
        "<div style='display:none'>",
        "<div style='color: red; display : none'>"
      })
  void hidden_byAnyMeans_holdsForAllBelow(String html) {
    Container hidden = below(html, root);

    assertThat(hidden.hidden).isTrue();
    assertThat(below("<p>", hidden).hidden).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div aria-hidden='false'>", "<div style='display:block'>", "<div style=''>"})
  void hidden_whatIsShown_isNot(String html) {
    assertThat(below(html, root).hidden).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='article-body'>",
        "<div class='entry-content'>",
        "<div id='storyBody'>",
        "<div itemprop='articleBody'>"
      })
  void bodyContainer_namedOrMarked_holdsForAllBelow(String html) {
    Container body = below(html, root);

    assertThat(body.collects).isTrue();
    assertThat(below("<p>", body).bodyContainer).isTrue();
    assertThat(below("<p>", body).collects).isFalse();
  }

  @Test
  void holdsStory_firstHeading_isSaidOfAllAboveIt() {
    Container article = below("<article>", root);
    Container other = below("<aside>", root);
    Container heading = below("<h1>", article);

    assertThat(heading.holdsStory).isTrue();
    assertThat(article.holdsStory).isTrue();
    assertThat(root.holdsStory).isTrue();
    assertThat(other.holdsStory).isFalse();
  }

  @Test
  void comments_namedSo_holdForAllBelow() {
    Container thread = below("<div class='comment-list'>", root);

    assertThat(thread.comments).isTrue();
    assertThat(below("<p>", thread).comments).isTrue();
    assertThat(below("<p>", thread).namedComments).isFalse();
  }

  @Test
  void pathWords_ofTheSameElement_areTheSame() {
    assertThat(below("<div class='storyBody'>", root).pathWords())
        .containsExactly(below("<div class='story body'>", root).pathWords());
  }

  @Test
  void pathWords_oneLevelFurtherDown_areOthers() {
    Container named = below("<div class='story'>", root);

    assertThat(below("<p>", named).pathWords()).isNotEqualTo(named.pathWords());
  }

  @Test
  void pathWords_manyNames_areFortyAtMost() {
    StringBuilder names = new StringBuilder();
    for (char sign = 'a'; sign <= 'z'; sign++) {
      names.append(sign).append("x ").append(sign).append("y ");
    }

    assertThat(below("<div class='" + names + "'>", root).pathWords()).hasSize(40);
  }

  private static Container below(String html, Container parent) {
    Element element = Jsoup.parseBodyFragment(html).body().child(0);
    return new Container(element, ElementKind.of(element.normalName()), parent);
  }
}
