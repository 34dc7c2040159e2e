package io.github.copytaster.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.PublisherData.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency takes back is not labelled as a story that it stands by. */
final class KillNoticeTest {

  private static final String ORDER =
      "Please kill the story headlined \"Harbour council resigns\", which was sent at 14:05, and take"
          + " it off all sites. The council has not resigned, and the letter that said so was forged.";
  private static final String MORE =
      "No other story will be sent in its place today. The desk in Westmouth can be called with"
          + " questions at any time until midnight.";
  private static final String STORY =
      "Lawmakers in Aldbridge voted on Tuesday to kill the bill that would have closed the ferry"
          + " pier, and the government said it would withdraw its own report on the harbour.";

  /** It was stored as usable, under the headline "BC-HARBOUR-COUNCIL, KILL". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BC-HARBOUR-COUNCIL, KILL\nEDITORS: MANDATORY KILL",
        "EDITORS: MANDATORY KILL",
        "MANDATORY KILL",
        "Attention editors: Mandatory kill of A0312",
        "BULLETIN KILL",
        "KILL NOTICE: Harbour council",
        "HARBOUR-COUNCIL (KILL)",
        "EDS: Please withdraw the story Harbour-Council",
        "EDITORS: The story on the harbour council has been withdrawn",
        "ADVISORY - Story on harbour council withdrawn",
        "KILL",
        "*** CANCEL ***"
      })
  void read_noticeInTheHead_isCanceled(String head) {
    Article article = Fixtures.readText(head + "\n\n" + ORDER + "\n\n" + MORE).only();

    assertThat(article.publisher().status()).isEqualTo(Status.CANCELED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lawmakers kill bill on ferry pier",
        "Mandatory withdrawal of baby food ordered after tests",
        "Kill order for wolves upheld by court",
        "KILL",
        "Storm advisory withdrawn as wind drops",
        "EDS: Updates story with minister, who says the bill was killed",
        "EDITORS: Please disregard the previous version of this story",
        "Cancel culture in Aldbridge"
      })
  void read_storyOfSuchWords_isUsable(String head) {
    Article article = Fixtures.readText(head + "\n\n" + STORY + "\n\n" + STORY).only();

    assertThat(article.publisher().status()).isEqualTo(Status.USABLE);
  }

  @Test
  void read_orderFarBelowTheHead_isUsable() {
    String text =
        "Council votes on pier\n\n" + (STORY + "\n\n").repeat(5) + "EDITORS: MANDATORY KILL";

    assertThat(Fixtures.readText(text).only().publisher().status()).isEqualTo(Status.USABLE);
  }
}
