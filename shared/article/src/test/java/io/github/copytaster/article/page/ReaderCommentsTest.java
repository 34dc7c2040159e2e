package io.github.copytaster.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.block.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 33 of 690 pages of 2012, none seen before, had gained a thread of comments as the end of the
 * story, up to sixty times as long as the story itself.
 */
final class ReaderCommentsTest {

  private static final String LEAD =
      "The council voted on Tuesday night, in a full hall, to rebuild the old ferry pier by spring.";
  private static final String SECOND =
      "Work on the new landing stage begins in March, the mayor said after four hours of debate.";
  private static final String COMMENT =
      "I have taken that ferry for forty years and nobody ever asked me what I think of the pier.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comments",
        "comment odd alt depth-1",
        "commentBody",
        "disqus_thread",
        "post-comments",
        "usercomments",
        "div-comment-6229161",
        "story wide entry-comments",
        "Kommentare"
      })
  void isNamedSo_sectionOfComments_isSeen(String names) {
    assertThat(ReaderComments.isNamedSo(names)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comments-open",
        "comment-count",
        "no-comments",
        "hasComments",
        "commentary",
        "commentisfree article",
        "recommended",
        "story"
      })
  void isNamedSo_storyWithOrWithoutComments_isNot(String names) {
    assertThat(ReaderComments.isNamedSo(names)).isFalse();
  }

  @Test
  void of_threadBelowTheStory_isDroppedWithItsReason() {
    Page page = Page.of(story() + "<div id=comments><ol>" + thread() + "</ol></div>");

    assertThat(texts(page)).containsExactly("Pier to be rebuilt", LEAD, SECOND);
    assertThat(page.dropped())
        .hasSize(30)
        .contains(new DroppedText(COMMENT + " No 7", ReaderComments.REASON));
  }

  @Test
  void of_storyInsideWhatIsNamedSo_keepsIt() {
    Page page =
        Page.of("<div class='content comments'>" + story() + "</div><p>" + COMMENT + "</p>");

    assertThat(texts(page)).containsExactly("Pier to be rebuilt", LEAD, SECOND, COMMENT);
    assertThat(page.dropped()).isEmpty();
  }

  @Test
  void of_bodyMarkedInsideWhatIsNamedSo_keepsIt() {
    Page page =
        Page.of(
            "<div class=comments><div itemprop=articleBody><p>"
                + LEAD
                + "</p></div></div><p>"
                + SECOND
                + " The mayor spoke of a good day for the town.</p>");

    assertThat(texts(page)).contains(LEAD);
  }

  @Test
  void of_nothingButComments_losesNone() {
    Page page = Page.of("<body><a href='/'>Home</a><div id=comments>" + thread() + "</div>");

    assertThat(texts(page)).hasSize(31);
    assertThat(page.dropped()).isEmpty();
  }

  private static String story() {
    return "<h1>Pier to be rebuilt</h1><p>" + LEAD + "</p><p>" + SECOND + "</p>";
  }

  private static String thread() {
    StringBuilder thread = new StringBuilder();
    for (int number = 0; number < 30; number++) {
      thread.append("<li>").append(COMMENT).append(" No ").append(number).append("</li>");
    }
    return thread.toString();
  }

  private static List<String> texts(Page page) {
    return page.blocks().stream().map(Block::text).toList();
  }
}
